import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Kept, KeptFailure, KeptHead } from './kept-reply.ts';
import type { Lock } from './lock-bytes.ts';

/** The one database of the extension. It is there only while a reply is kept. */
export const DATABASE = 'sar-decoder-kept';

/** What a reply is made of, apart from its head, so that the list need not load it. */
export interface KeptBody {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes as they lie there. */
  readonly digest: Uint8Array<ArrayBuffer>;
  readonly lock?: Lock;
}

export interface KeptSchema extends DBSchema {
  heads: { key: string; value: KeptHead };
  bodies: { key: string; value: KeptBody };
}

export type KeptDatabase = IDBPDatabase<KeptSchema>;

/** Makes the database of one version into that of the next. */
export type Migration = (database: KeptDatabase) => void;

/** From nothing to today's version, one step each. Steps are added, and never changed. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('heads', { keyPath: 'id' });
    database.createObjectStore('bodies', { keyPath: 'id' });
  },
];

/** How long another tab may take to let go of the database. */
const PATIENCE = 3000;

const FAILURES: Readonly<Record<string, KeptFailure>> = {
  QuotaExceededError: 'no-room',
  VersionError: 'newer',
};

/** Which failure an error of the browser's is. What it does not say by name, it does not allow. */
export function failureOf(error: unknown): KeptFailure {
  return (
    (error instanceof Error || error instanceof DOMException ? FAILURES[error.name] : undefined) ??
    'not-allowed'
  );
}

/** Whether the database is there. To ask makes none, as opening would. */
export async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

/** Opens the database, brings an older one up to date, does something with it, and closes it. */
export async function withDatabase<T>(
  use: (database: KeptDatabase) => Promise<T>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Kept<T>> {
  let database: KeptDatabase | undefined;
  try {
    database = await openDB<KeptSchema>(DATABASE, migrations.length, {
      upgrade: (opened, from) => migrations.slice(from).forEach((migrate) => migrate(opened)),
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    });
    return { value: await use(database) };
  } catch (error) {
    return { failure: failureOf(error) };
  } finally {
    database?.close();
  }
}

/** Deletes the whole database, and looks whether it is gone. */
export async function deleteDatabase(): Promise<Kept<true>> {
  try {
    const late = new Promise<void>((resolve) => {
      setTimeout(resolve, PATIENCE);
    });
    await Promise.race([deleteDB(DATABASE), late]);
    return (await hasDatabase()) ? { failure: 'in-use' } : { value: true };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
