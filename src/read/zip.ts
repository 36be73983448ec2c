import { type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { holdsTooMuch } from './holds-too-much.ts';
import { inflateMember } from './inflate-member.ts';
import { LIMITS } from './limits.ts';
import { isClutter, memberName } from './member-name.ts';
import type { ReadContext } from './read-options.ts';
import { readSevenZip } from './seven-zip.ts';
import type { Warning } from './warning.ts';

/**
 * Deflate64 and bzip2, which the library has not got: 7-Zip unpacks them. Other packings state how much memory
 * they want where it is not seen before, and stay unread.
 */
const RARE_PACKINGS: ReadonlySet<number> = new Set([9, 12]);

/** What a ZIP lists: its files in their order, and what kept the list from being whole. */
interface Listing {
  readonly members: readonly FileEntry[];
  readonly warning?: Warning;
}

/**
 * Lists the files of a ZIP. Folders, links and clutter are no files. The sizes that the list states are
 * believed nowhere.
 */
async function listMembers(reader: ZipReader<unknown>, filesLeft: number): Promise<Listing> {
  const members: FileEntry[] = [];
  let seen = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      seen++;
      if (seen > LIMITS.nested.entries) return { members, warning: holdsTooMuch('files') };
      if (entry.directory || entry.symlink || isClutter(entry.filename)) continue;
      if (members.length >= filesLeft) return { members, warning: holdsTooMuch('files') };
      members.push(entry);
    }
  } catch {
    return { members, warning: { code: members.length > 0 ? 'truncated' : 'damaged' } };
  }
  return { members };
}

/**
 * Reads each file of a ZIP, with the first password that fits where one is locked. What cannot be opened
 * is said of that file alone; the others are read.
 */
export async function* readZip(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  // No workers: we are in one, and zip.js would make its own from a Blob, which our policy refuses.
  const reader = new ZipReader(new Uint8ArrayReader(file.bytes), {
    useWebWorkers: false,
    strictness: 'tolerant',
  });
  const { members, warning } = await listMembers(reader, context.filesLeft());
  if (context.sevenZip && members.some(({ compressionMethod }) => RARE_PACKINGS.has(compressionMethod))) {
    await reader.close();
    yield* readSevenZip(file, info, context);
    return;
  }
  if (warning) yield { kind: 'warning', warning };
  else if (members.length === 0) yield { kind: 'warning', warning: { code: 'holds-nothing' } };
  const locked: { name: string; warning: Warning }[] = [];
  let passwords = context.passwords ?? [];
  let done = 0;
  let opened = 0;
  for (const member of members) {
    if (context.signal?.aborted) {
      yield { kind: 'warning', warning: { code: 'cancelled' } };
      return;
    }
    const name = memberName(member.filename);
    const inflated = await inflateMember(member, passwords, context);
    if ('bytes' in inflated) {
      const { password } = inflated;
      // What opened one member most likely opens the next.
      if (password !== undefined) passwords = [password, ...passwords.filter((other) => other !== password)];
      opened++;
      yield* context.open({ name, bytes: inflated.bytes });
    } else if (inflated.locked) locked.push({ name, warning: inflated.warning });
    else yield* context.refuse(name, inflated.warning);
    done++;
    yield { kind: 'progress', document: info.id, done, of: members.length };
  }
  const [first] = locked;
  // A whole archive under one password is one locked file, not a dozen.
  if (first && opened === 0) yield { kind: 'warning', warning: first.warning };
  else for (const one of locked) yield* context.refuse(one.name, one.warning);
  await reader.close();
  yield { kind: 'end', document: { ...info, pages: members.length } };
}
