import { holdsTooMuch } from './holds-too-much.ts';
import { LIMITS } from './limits.ts';
import { runSevenZip } from './run-seven-zip.ts';
import { parseSevenZipList, type SevenZipEntry } from './seven-zip-list.ts';
import type { SevenZipTools } from './seven-zip-tools.ts';
import type { Warning } from './warning.ts';

/** What came out of one member: its bytes, or why there are none. */
export type Unpacked =
  { readonly bytes: Uint8Array } | { readonly warning: Warning; readonly locked: boolean };

/** The list of an archive; or that it is locked, or damaged. `password` is the one that opened the list itself. */
export type SevenZipListing =
  | { readonly entries: readonly SevenZipEntry[]; readonly password?: string }
  | { readonly refused: 'locked' | 'damaged' | 'too-long' };

const MEGABYTE = 1024 * 1024;
/** Bytes that the list of one member takes, with a path of several folders. */
const LONGEST_ENTRY = 2048;
const LOCKED = /wrong password/i;
/** What 7-Zip asks where it is given no password and the list itself is locked. */
const ASKS = /enter password/i;
/** What 7-Zip says as it comes to a member: `-` where it unpacks it, `T` where it cannot begin. */
const MEMBER = /^[-T] ./;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

async function listOnce(
  tools: SevenZipTools,
  archive: Uint8Array,
  password?: string,
): Promise<readonly SevenZipEntry[] | 'locked' | 'damaged' | 'too-long'> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const most = LIMITS.nested.entries * LONGEST_ENTRY;
  const given = password === undefined ? [] : [`-p${password}`];
  const done = await runSevenZip(tools, archive, ['l', '-slt', '-ba', '-bd', ...given], {
    onBytes: (bytes) => {
      size += bytes.length;
      if (size > most) throw new RangeError('too long');
      pieces.push(bytes);
    },
    onLine: () => {},
  });
  if (size > most) return 'too-long';
  const text = new TextDecoder().decode(joined(pieces));
  if (done) return parseSevenZipList(text);
  return password === undefined && ASKS.test(text) ? 'locked' : 'damaged';
}

/** Lists what an archive holds, with the first password that opens the list where that is locked itself. */
export async function listSevenZip(
  tools: SevenZipTools,
  archive: Uint8Array,
  passwords: readonly string[],
): Promise<SevenZipListing> {
  const open = await listOnce(tools, archive);
  if (open !== 'locked') return typeof open === 'string' ? { refused: open } : { entries: open };
  for (const password of passwords) {
    const entries = await listOnce(tools, archive, password);
    if (typeof entries !== 'string') return { entries, password };
  }
  return { refused: 'locked' };
}

/** What 7-Zip's words about a member mean. */
function explain(line: string): Unpacked {
  if (LOCKED.test(line)) return { warning: { code: 'needs-password' }, locked: true };
  const code = /unsupported/i.test(line) ? 'unsupported-packing' : 'damaged';
  return { warning: { code }, locked: false };
}

/**
 * Unpacks the members that are wanted, all in one run, because most archives pack their files into one
 * another. It stops once more bytes come out than `cap`; what was to come after that is refused.
 */
export async function unpackSevenZip(
  tools: SevenZipTools,
  archive: Uint8Array,
  entries: readonly SevenZipEntry[],
  { wanted, password, cap }: { wanted: ReadonlySet<SevenZipEntry>; password: string; cap: number },
): Promise<Map<SevenZipEntry, Unpacked>> {
  const found = new Map<SevenZipEntry, Unpacked>();
  let index = -1;
  let pieces: Uint8Array[] = [];
  let size = 0;
  let failure: Unpacked | undefined;
  const finish = (): void => {
    const entry = entries[index];
    if (entry && wanted.has(entry)) found.set(entry, failure ?? { bytes: joined(pieces) });
    failure = undefined;
    pieces = [];
  };
  const done = await runSevenZip(tools, archive, ['e', '-so', '-bso2', '-bb1', '-bd', `-p${password}`], {
    onBytes: (bytes) => {
      size += bytes.length;
      if (size > cap) throw new RangeError('cap');
      const entry = entries[index];
      if (entry && wanted.has(entry)) pieces.push(bytes);
    },
    onLine: (line) => {
      if (MEMBER.test(line)) {
        finish();
        index++;
      } else if (line.startsWith('ERROR: ') && index >= 0) failure = explain(line);
    },
  });
  // Of a run that broke off, the last member is not whole.
  const last: Unpacked =
    size > cap
      ? { warning: holdsTooMuch('MB'), locked: false }
      : { warning: { code: 'damaged' }, locked: false };
  const ended = done || index === entries.length - 1;
  if (!ended || size > cap) failure ??= last;
  finish();
  for (const entry of wanted) if (!found.has(entry)) found.set(entry, last);
  return found;
}

/** Bytes that may come out of an archive: what there is room for, and no more than honest packing gives. */
export function capOf(archive: Uint8Array, room: number): number {
  const { ratio, ratioFromMegabytes } = LIMITS.nested;
  return Math.min(room, Math.max(ratioFromMegabytes * MEGABYTE, archive.length * ratio));
}
