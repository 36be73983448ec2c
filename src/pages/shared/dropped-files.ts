import { isClutter } from '../../read/member-name.ts';
import { LOCALE } from '../../rights/locale.ts';

/** A file of a folder with its path in it, so that two of one name can be told apart. */
export interface PickedFile {
  readonly name: string;
  readonly file: File;
}

/** Folders in folders that are looked into: deeper than this nobody keeps a reply. */
const DEEPEST = 12;

/** Files as the browser's chooser gives them; of a folder, with their paths in it, and without what systems leave there. */
export function pickedFiles(files: FileList): readonly PickedFile[] {
  return Array.from(files, (file) => ({ name: file.webkitRelativePath || file.name, file })).filter(
    ({ name, file }) => name === file.name || !isClutter(name),
  );
}

function readEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function* walk(entry: FileSystemEntry, depth: number): AsyncGenerator<PickedFile> {
  const name = entry.fullPath.replace(/^\//, '') || entry.name;
  if (isClutter(name)) return;
  if (isFile(entry)) yield { name, file: await fileOf(entry) };
  if (!isFolder(entry) || depth > DEEPEST) return;
  const reader = entry.createReader();
  // A browser hands over a hundred at a time, and then none.
  for (let some = await readEntries(reader); some.length > 0; some = await readEntries(reader)) {
    for (const one of some) yield* walk(one, depth + 1);
  }
}

/**
 * The files that were dropped, and those in folders that were dropped, in order of their names. Must be
 * called before the event is over: what was dropped is forgotten after it. At most `most` are taken.
 */
export async function droppedFiles(dropped: DataTransfer, most: number): Promise<readonly PickedFile[]> {
  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  if (!entries.some(isFolder)) return pickedFiles(dropped.files).slice(0, most);
  const found: PickedFile[] = [];
  for (const entry of entries) {
    try {
      for await (const one of walk(entry, 0)) {
        found.push(one);
        if (found.length >= most) return found;
      }
    } catch {
      // A folder that may not be read: what else was dropped is still taken.
    }
  }
  return found.toSorted((a, b) => a.name.localeCompare(b.name, LOCALE, { numeric: true }));
}
