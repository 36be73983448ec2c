import { deleteDatabase, hasDatabase, failureOf, withDatabase, type KeptBody } from './kept-database.ts';
import type { Kept, KeptHead, KeptName, KeptReply } from './kept-reply.ts';
import { lockBytes, unlockBytes } from './lock-bytes.ts';
import { packReply, unpackReply } from './pack-reply.ts';

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

interface KeepOptions {
  readonly name: KeptName;
  /** Today. */
  readonly day: string;
  /** With one, nothing is readable without it: not the files and not the party. */
  readonly passphrase?: string;
}

/** Keeps a reply on this device. */
export async function keepReply(reply: KeptReply, options: KeepOptions): Promise<Kept<KeptHead>> {
  const { name, day, passphrase } = options;
  const packed = packReply(reply);
  const locked = passphrase ? await lockBytes(packed, passphrase) : undefined;
  const bytes = locked?.bytes ?? packed;
  const id = crypto.randomUUID();
  const head: KeptHead = { id, day, size: bytes.length, isLocked: !!locked, ...(!locked && { name }) };
  const body: KeptBody = {
    id,
    bytes,
    digest: await digestOf(bytes),
    ...(locked && { lock: locked.lock }),
  };
  const written = await withDatabase(async (database) => {
    // Both or none.
    const writing = database.transaction(['heads', 'bodies'], 'readwrite');
    await Promise.all([
      writing.objectStore('heads').add(head),
      writing.objectStore('bodies').add(body),
      writing.done,
    ]);
    return head;
  });
  // What there was no room for leaves no empty database behind.
  if ('failure' in written) await forgetEmpty();
  return written;
}

/** Whether there is anything; without making a database to look into. */
async function isThere(): Promise<Kept<boolean>> {
  try {
    return { value: await hasDatabase() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** What is kept, the latest first. */
export async function listKept(): Promise<Kept<readonly KeptHead[]>> {
  const there = await isThere();
  if ('failure' in there) return there;
  if (!there.value) return { value: [] };
  return withDatabase(async (database) =>
    (await database.getAll('heads')).sort((one, other) => (one.day < other.day ? 1 : -1)),
  );
}

/** A kept reply. One that is locked opens with its passphrase only. */
export async function openKept(id: string, passphrase = ''): Promise<Kept<KeptReply>> {
  const there = await isThere();
  if ('failure' in there) return there;
  if (!there.value) return { failure: 'gone' };
  const found = await withDatabase((database) => database.get('bodies', id));
  if ('failure' in found) return found;
  const body = found.value;
  if (!body) return { failure: 'gone' };
  const now = await digestOf(body.bytes);
  if (now.some((byte, at) => byte !== body.digest[at])) return { failure: 'damaged' };
  const bytes = body.lock ? await unlockBytes(body.bytes, body.lock, passphrase) : body.bytes;
  return bytes ? { value: unpackReply(bytes) } : { failure: 'wrong-passphrase' };
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
