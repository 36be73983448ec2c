import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import names from './format-names.json' with { type: 'json' };
import { holdsTooMuch } from './holds-too-much.ts';
import { LIMITS } from './limits.ts';
import { isClutter, memberName } from './member-name.ts';
import type { ReadContext } from './read-options.ts';
import type { SevenZipEntry } from './seven-zip-list.ts';
import type { SevenZipTools } from './seven-zip-tools.ts';
import { capOf, listSevenZip, type Unpacked, unpackSevenZip } from './unpack-seven-zip.ts';
import type { Warning } from './warning.ts';

/** Why a member is not unpacked at all. Members are unpacked in turn, so `before` are the bytes up to its end. */
function refuse(entry: SevenZipEntry, before: number, cap: number): Warning | undefined {
  if (entry.memory > LIMITS.nested.dictionaryMegabytes) return { code: 'unsupported-packing' };
  return before > cap ? holdsTooMuch('MB') : undefined;
}

/** The members that a person sent, and those of them that the limits shut out. */
function choose(
  entries: readonly SevenZipEntry[],
  { cap, filesLeft }: { cap: number; filesLeft: number },
): { wanted: Set<SevenZipEntry>; refused: Map<SevenZipEntry, Warning>; tooMany: boolean } {
  const wanted = new Set<SevenZipEntry>();
  const refused = new Map<SevenZipEntry, Warning>();
  let before = 0;
  let tooMany = entries.length > LIMITS.nested.entries;
  for (const entry of entries.slice(0, LIMITS.nested.entries)) {
    before += entry.size;
    if (!entry.isFile || isClutter(entry.path)) continue;
    if (wanted.size + refused.size >= filesLeft) {
      tooMany = true;
      break;
    }
    const warning = refuse(entry, before, cap);
    if (warning) refused.set(entry, warning);
    else wanted.add(entry);
  }
  return { wanted, refused, tooMany };
}

/** Unpacks with one password after the other until nothing is locked any more. */
async function unpackAll(
  tools: SevenZipTools,
  archive: Uint8Array,
  entries: readonly SevenZipEntry[],
  options: { wanted: ReadonlySet<SevenZipEntry>; passwords: readonly string[]; cap: number },
): Promise<Map<SevenZipEntry, Unpacked>> {
  const { passwords, cap } = options;
  const found = new Map<SevenZipEntry, Unpacked>();
  let left = options.wanted;
  for (const password of passwords) {
    for (const [entry, one] of await unpackSevenZip(tools, archive, entries, { wanted: left, password, cap }))
      found.set(entry, one);
    left = new Set([...left].filter((entry) => isLocked(found.get(entry))));
    if (left.size === 0) break;
  }
  return found;
}

function isLocked(one: Unpacked | undefined): boolean {
  return one !== undefined && 'locked' in one && one.locked;
}

/** The passwords to unpack with: none at all where nothing is locked, none first where only some of it is. */
function passwordsFor(wanted: ReadonlySet<SevenZipEntry>, passwords: readonly string[]): readonly string[] {
  if (![...wanted].every(({ locked }) => locked)) return ['', ...passwords];
  return passwords.length > 0 ? passwords : [''];
}

function warn(warning: Warning): ReadStep {
  return { kind: 'warning', warning };
}

/**
 * Reads each file of a 7-Zip archive, with the first password that fits where one is locked. The list is
 * looked at first: what the limits shut out is never unpacked.
 */
export async function* readSevenZip(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const { sevenZip: tools, passwords = [] } = context;
  if (!tools) {
    yield warn({ code: 'unsupported-format', slots: { format: names[info.format] } });
    return;
  }
  const asked: Warning = { code: passwords.length > 0 ? 'wrong-password' : 'needs-password' };
  const list = await listSevenZip(tools, file.bytes, passwords);
  if ('refused' in list) {
    if (list.refused === 'locked') yield warn(asked);
    else yield warn(list.refused === 'too-long' ? holdsTooMuch('files') : { code: 'damaged' });
    return;
  }
  const cap = capOf(file.bytes, context.room());
  const { wanted, refused, tooMany } = choose(list.entries, { cap, filesLeft: context.filesLeft() });
  if (tooMany) yield warn(holdsTooMuch('files'));
  else if (wanted.size + refused.size === 0) yield warn({ code: 'holds-nothing' });
  const tried = list.password === undefined ? passwordsFor(wanted, passwords) : [list.password];
  const found =
    wanted.size === 0
      ? new Map<SevenZipEntry, Unpacked>()
      : await unpackAll(tools, file.bytes, list.entries, { wanted, passwords: tried, cap });
  const isWholeLocked = wanted.size > 0 && [...found.values()].every(isLocked);
  // A whole archive under one password is one locked file, not a dozen.
  if (isWholeLocked) yield warn(asked);
  let done = 0;
  for (const entry of list.entries) {
    const one = found.get(entry);
    const warning = refused.get(entry) ?? (one && 'warning' in one ? one.warning : undefined);
    if (!one && !warning) continue;
    if (context.signal?.aborted) {
      yield warn({ code: 'cancelled' });
      return;
    }
    const name = memberName(entry.path);
    if (one && 'bytes' in one) yield* context.open({ name, bytes: one.bytes });
    else if (!isLocked(one)) yield* context.refuse(name, warning ?? { code: 'damaged' });
    else if (!isWholeLocked) yield* context.refuse(name, asked);
    // What was read is let go.
    found.delete(entry);
    done++;
    yield { kind: 'progress', document: info.id, done, of: wanted.size + refused.size };
  }
  yield { kind: 'end', document: { ...info, pages: wanted.size + refused.size } };
}
