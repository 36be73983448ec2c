import { stat } from 'node:fs/promises';
import path from 'node:path';

/** A reply that lies in the folder of a study. */
export interface ReplyFiles {
  /** Its place in the folder, with `/` between the names. */
  readonly name: string;
  readonly files: readonly string[];
  /** Sizes and times of the files: another one is another reply. */
  readonly stamp: string;
}

/**
 * The replies among the files of a folder: each file, or all files of each folder in it. A file that lies in none is a
 * reply of its own. `apart` are lists of the researcher's that lie there too.
 */
export async function gatherReplies(
  folder: string,
  files: readonly string[],
  kind: 'file' | 'folder',
  apart: readonly string[],
): Promise<readonly ReplyFiles[]> {
  const left = new Set(apart.map((file) => path.resolve(file)));
  const replies = new Map<string, string[]>();
  for (const file of files) {
    if (left.has(path.resolve(file))) continue;
    const name = path.relative(folder, file).split(path.sep).join('/');
    const end = name.lastIndexOf('/');
    const reply = kind === 'folder' && end > 0 ? name.slice(0, end) : name;
    const list = replies.get(reply);
    if (list) list.push(file);
    else replies.set(reply, [file]);
  }
  const found: ReplyFiles[] = [];
  for (const [name, list] of replies) found.push({ name, files: list, stamp: await stampOf(list) });
  return found;
}

async function stampOf(files: readonly string[]): Promise<string> {
  const stamps: string[] = [];
  for (const file of files) {
    const found = await stat(file).catch(() => undefined);
    stamps.push(found ? `${found.size} ${Math.trunc(found.mtimeMs)}` : 'none');
  }
  return stamps.join(', ');
}

/** The folder that a reply lies in, or is, the outermost in the study's. Nothing where it lies in none. */
export function outermostFolder({ name, files }: ReplyFiles): string | undefined {
  const [first = '', ...rest] = name.split('/');
  const isFile = files.some((file) => path.basename(file) === first);
  return rest.length > 0 || !isFile ? first : undefined;
}
