import type { Case } from '../../report/case/case.ts';
import { hasDatabase } from './has-database.ts';
import {
  deleteDatabase,
  failureOf,
  type KeptBody,
  type StoredHead,
  storeName,
  withDatabase,
} from './kept-database.ts';
import type { Kept, KeptHead, KeptName } from './kept-head.ts';
import { lockBytes, unlockBytes } from './lock-bytes.ts';
import { packCase, unpackCase } from './pack-case.ts';

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** What is kept under a number. */
export interface OpenedCase {
  readonly head: KeptHead;
  readonly kept: Case;
}

interface KeepOptions {
  readonly name: KeptName;
  /** Today. */
  readonly day: string;
  /** With one, nothing is readable without it: not the files and not the party. */
  readonly passphrase?: string;
  /** What it takes the place of, as it was last seen here. */
  readonly before?: Pick<KeptHead, 'id' | 'revision'>;
}

/**
 * Keeps a case on this device, or writes it over what was kept of it. Of two tabs that change one case, the second
 * does not undo what the first wrote: it is told so.
 */
export async function keepCase(one: Case, options: KeepOptions): Promise<Kept<KeptHead>> {
  const { name, day, passphrase, before } = options;
  const packed = packCase(one);
  const locked = passphrase ? await lockBytes(packed, passphrase) : undefined;
  const bytes = locked?.bytes ?? packed;
  const id = before?.id ?? crypto.randomUUID();
  const bare = {
    id,
    day,
    size: bytes.length,
    isLocked: !!locked,
    format: 2,
    revision: (before?.revision ?? 0) + 1,
  } as const;
  const head: StoredHead = { ...bare, ...(!locked && { name: storeName(name) }) };
  const body: KeptBody = {
    id,
    bytes: new Blob([bytes]),
    digest: await digestOf(bytes),
    ...(locked && { lock: locked.lock }),
  };
  const written = await withDatabase(async (database): Promise<KeptHead | 'gone' | 'changed'> => {
    // Both or none.
    const writing = database.transaction(['heads', 'bodies'], 'readwrite');
    const heads = writing.objectStore('heads');
    const now = before && (await heads.get(id));
    if (before && now?.revision !== before.revision) {
      await writing.done;
      return now ? 'changed' : 'gone';
    }
    const place = (await heads.getAll()).reduce((most, other) => Math.max(most, other.place ?? 0), 0) + 1;
    await Promise.all([heads.put({ ...head, place }), writing.objectStore('bodies').put(body), writing.done]);
    return { ...bare, place, ...(!locked && { name }) };
  });
  const failure = 'failure' in written ? written.failure : written.value;
  if (typeof failure !== 'string') return { value: failure };
  // What there was no room for leaves no empty database behind.
  await forgetEmpty();
  return { failure };
}

/** Whether there is anything; without making a database to look into. */
async function isThere(): Promise<Kept<boolean>> {
  try {
    return { value: await hasDatabase() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** A head as the list shows it. */
async function readHead({ name, ...bare }: StoredHead): Promise<KeptHead> {
  return { ...bare, ...(name && { name: JSON.parse(await name.text()) as KeptName }) };
}

function laterFirst(one: KeptHead, other: KeptHead): number {
  return one.day === other.day ? (other.place ?? 0) - (one.place ?? 0) : one.day < other.day ? 1 : -1;
}

/** What is kept, the latest first. */
export async function listKept(): Promise<Kept<readonly KeptHead[]>> {
  const there = await isThere();
  if ('failure' in there) return there;
  if (!there.value) return { value: [] };
  return withDatabase(async (database) => {
    const heads = await Promise.all((await database.getAll('heads')).map(readHead));
    return heads.sort(laterFirst);
  });
}

/** A kept case and its head. One that is locked opens with its passphrase only. */
export async function openKept(id: string, passphrase = ''): Promise<Kept<OpenedCase>> {
  const there = await isThere();
  if ('failure' in there) return there;
  if (!there.value) return { failure: 'gone' };
  const found = await withDatabase(async (database) => {
    const reading = database.transaction(['heads', 'bodies']);
    const [head, body] = await Promise.all([
      reading.objectStore('heads').get(id),
      reading.objectStore('bodies').get(id),
    ]);
    if (!head || !body) return undefined;
    return { head: await readHead(head), body, stored: new Uint8Array(await body.bytes.arrayBuffer()) };
  });
  if ('failure' in found) return found;
  if (!found.value) return { failure: 'gone' };
  const { head, body, stored } = found.value;
  const now = await digestOf(stored);
  if (now.some((byte, at) => byte !== body.digest[at])) return { failure: 'damaged' };
  const bytes = body.lock ? await unlockBytes(stored, body.lock, passphrase) : stored;
  return bytes ? { value: { head, kept: unpackCase(bytes, head.format) } } : { failure: 'wrong-passphrase' };
}

/** Erases one. With the last one the database goes. */
export async function forgetKept(id: string): Promise<Kept<true>> {
  const erased = await withDatabase(async (database) => {
    const writing = database.transaction(['heads', 'bodies'], 'readwrite');
    await Promise.all([
      writing.objectStore('heads').delete(id),
      writing.objectStore('bodies').delete(id),
      writing.done,
    ]);
  });
  return 'failure' in erased ? erased : forgetEmpty();
}

async function forgetEmpty(): Promise<Kept<true>> {
  const left = await listKept();
  if ('failure' in left) return left;
  return left.value.length === 0 ? forgetAllKept() : { value: true };
}

/** Erases all that is kept, and makes sure that it is gone. */
export function forgetAllKept(): Promise<Kept<true>> {
  return deleteDatabase();
}
