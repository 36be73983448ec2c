import {
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { safeParse } from 'valibot';
import type { InputFile } from '../../read/document.ts';
import { sha256 } from '../../read/hash-files.ts';
import { inflateMember } from '../../read/inflate-member.ts';
import { LIMITS } from '../../read/limits.ts';
import type { Case } from './case.ts';
import { CASE_SCHEMA, type ListedCase, ListedCaseSchema } from './case-schema.ts';

/** The list in the ZIP. Whoever opens the ZIP as a reply sees past it: it stands among the names of clutter. */
export const CASE_LIST = 'sar-decoder-case.json';

const MEGABYTE = 1024 * 1024;
/** The list itself: letters and answers, and no files. */
const LIST_MEGABYTES = 20;

/** Why a file is no case that can be brought in. Each has a message that says what to do next. */
export type CaseFileFailure = 'not-a-case' | 'newer' | 'damaged' | 'too-large';
export type CaseRead = { readonly value: Case } | { readonly failure: CaseFileFailure };

/** A case as one file: a ZIP of its list and of the files of its replies, as they came. Nothing of it is locked. */
export async function writeCaseFile(one: Case): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    level: 0,
    useWebWorkers: false,
    extendedTimestamp: false,
  });
  const replies: ListedCase['replies'][number][] = [];
  for (const [at, reply] of one.replies.entries()) {
    const files: ListedCase['replies'][number]['files'][number][] = [];
    for (const [index, { name, bytes }] of reply.files.entries()) {
      const file = { name: plainName(name), size: bytes.length, sha256: await sha256(bytes) };
      files.push(file);
      await zip.add(pathOf(at, index, file.name), new Uint8ArrayReader(bytes));
    }
    replies.push({ ...reply, files });
  }
  const listed: ListedCase = { schema: CASE_SCHEMA, ...one, replies };
  await zip.add(CASE_LIST, new Uint8ArrayReader(new TextEncoder().encode(JSON.stringify(listed))));
  return new Uint8Array(await zip.close());
}

/**
 * Reads a case that was saved as a file. The file may come from anybody: sizes that it states are believed nowhere,
 * nothing but what the list names may be in it, and each file must be the one that the list describes.
 */
export async function readCaseFile(bytes: Uint8Array): Promise<CaseRead> {
  if (bytes.length > LIMITS.nested.megabytes * MEGABYTE) return { failure: 'too-large' };
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const members = await listMembers(reader);
    return typeof members === 'string' ? { failure: members } : await readMembers(members);
  } catch {
    // Whatever the library cannot make sense of is no ZIP of ours.
    return { failure: 'not-a-case' };
  } finally {
    await reader.close().catch(() => undefined);
  }
}

type Members = ReadonlyMap<string, FileEntry>;

async function listMembers(reader: ZipReader<unknown>): Promise<Members | CaseFileFailure> {
  const members = new Map<string, FileEntry>();
  for await (const entry of reader.getEntriesGenerator()) {
    if (members.size > LIMITS.nested.files) return 'too-large';
    if (entry.directory) continue;
    // Of two files of one name nobody could say which is meant.
    if (entry.symlink || members.has(entry.filename)) return 'damaged';
    members.set(entry.filename, entry);
  }
  return members;
}

async function readMembers(members: Members): Promise<CaseRead> {
  const listed = await readList(members.get(CASE_LIST));
  if (typeof listed === 'string') return { failure: listed };
  if (listed.replies.flatMap(({ files }) => files).length !== members.size - 1) return { failure: 'damaged' };
  let room = LIMITS.nested.megabytes * MEGABYTE;
  const replies: Case['replies'][number][] = [];
  for (const [at, reply] of listed.replies.entries()) {
    const files: InputFile[] = [];
    for (const [index, { name, size, sha256: hash }] of reply.files.entries()) {
      const bytes = await inflate(members.get(pathOf(at, index, name)), Math.min(room, size + 1));
      if (!bytes || bytes.length !== size || (await sha256(bytes)) !== hash) return { failure: 'damaged' };
      room -= bytes.length;
      files.push({ name, bytes });
    }
    replies.push({ ...reply, files });
  }
  const { answers, acknowledged, letters } = listed;
  return { value: { answers, ...(acknowledged !== undefined && { acknowledged }), replies, letters } };
}

async function readList(entry: FileEntry | undefined): Promise<ListedCase | CaseFileFailure> {
  if (!entry) return 'not-a-case';
  const bytes = await inflate(entry, LIST_MEGABYTES * MEGABYTE);
  if (!bytes) return 'damaged';
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return 'damaged';
  }
  const parsed = safeParse(ListedCaseSchema, json);
  if (parsed.success) return parsed.output;
  return isLater(json) ? 'newer' : 'damaged';
}

/** A later version of this program wrote it. */
function isLater(json: unknown): boolean {
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined;
  return typeof schema === 'string' && /^sar-decoder-case\/\d{1,3}$/.test(schema) && schema !== CASE_SCHEMA;
}

async function inflate(entry: FileEntry | undefined, cap: number): Promise<Uint8Array | undefined> {
  if (!entry) return undefined;
  const inflated = await inflateMember(entry, [], { room: () => cap });
  return 'bytes' in inflated ? inflated.bytes : undefined;
}

/** Where a file of a reply lies. The number before its name keeps two of one name apart. */
function pathOf(reply: number, file: number, name: string): string {
  return `replies/${reply + 1}/${file + 1} ${name}`;
}

// oxlint-disable-next-line no-control-regex -- these are what a reader of the file would refuse
const ODD_LETTERS = /[/\\\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A file's name without what would lead elsewhere or hide letters; folders of it become part of the name. */
function plainName(name: string): string {
  return name.replace(ODD_LETTERS, '_').slice(-255) || '_';
}
