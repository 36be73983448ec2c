import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { DATABASE, hasDatabase } from './has-database.ts';
import type { Kept, KeptFailure, KeptHead, KeptName } from './kept-head.ts';
import type { Lock } from './lock-bytes.ts';

/**
 * A head as it lies in the store. What says anything of the case is a file of its own there, as a browser keeps each
 * `Blob`: it goes when it is erased. What stands in the store's own pages lies on in them.
 */
export interface StoredHead extends Omit<KeptHead, 'name'> {
  /** The name, as JSON. */
  readonly name?: Blob;
}

/** What a case is made of, apart from its head, so that the list need not load it. */
export interface KeptBody {
  readonly id: string;
  readonly bytes: Blob;
  /** SHA-256 of the bytes as they lie there. */
  readonly digest: Uint8Array<ArrayBuffer>;
  readonly lock?: Lock;
}

export interface KeptSchema extends DBSchema {
  heads: { key: string; value: StoredHead };
  bodies: { key: string; value: KeptBody };
}

export type KeptDatabase = IDBPDatabase<KeptSchema>;

type Upgrade = IDBPTransaction<KeptSchema, ('heads' | 'bodies')[], 'versionchange'>;

/** Makes the database of one version into that of the next, within the one transaction that does it all or nothing. */
export type Migration = (database: KeptDatabase, upgrade: Upgrade) => Promise<void> | void;

/** A head as the first version wrote it: each was of one reply, and was never written over. */
type FirstHead = Omit<StoredHead, 'format' | 'revision'>;

/** A name as it is stored. */
export function storeName(name: KeptName): Blob {
  return new Blob([JSON.stringify(name)]);
}

/** From nothing to today's version, one step each. Steps are added, and never changed. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('heads', { keyPath: 'id' });
    database.createObjectStore('bodies', { keyPath: 'id' });
  },
  // What a passphrase locks cannot be written anew: its head says how to read it.
  async (_database, upgrade) => {
    const heads = upgrade.objectStore('heads');
    for (let cursor = await heads.openCursor(); cursor; cursor = await cursor.continue()) {
      const head: FirstHead = cursor.value;
      await cursor.update({ ...head, format: 1, revision: 1 });
    }
  },
  // What stood in the store's pages becomes files.
  async (_database, upgrade) => {
    const [heads, bodies] = [upgrade.objectStore('heads'), upgrade.objectStore('bodies')];
    for (const head of await heads.getAll())
      if (head.name) await heads.put({ ...head, name: storeName(head.name as unknown as KeptName) });
    for (const body of await bodies.getAll()) await bodies.put({ ...body, bytes: new Blob([body.bytes]) });
  },
];

/** How long another tab may take to let go of the database. */
const PATIENCE = 3000;

const FAILURES: Readonly<Record<string, KeptFailure>> = {
  QuotaExceededError: 'no-room',
  VersionError: 'newer',
  // The browser's own files of it cannot be read.
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  NotFoundError: 'damaged',
};

/** Which failure an error of the browser's is. What it does not say by name, it does not allow. */
export function failureOf(error: unknown): KeptFailure {
  return (
    (error instanceof Error || error instanceof DOMException ? FAILURES[error.name] : undefined) ??
    'not-allowed'
  );
}

/** Opens the database, brings an older one up to date, does something with it, and closes it. */
export async function withDatabase<T>(
  use: (database: KeptDatabase) => Promise<T>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Kept<T>> {
  let database: KeptDatabase | undefined;
  try {
    database = await openDB<KeptSchema>(DATABASE, migrations.length, {
      upgrade: async (opened, from, _to, upgrade) => {
        for (const migrate of migrations.slice(from)) await migrate(opened, upgrade);
      },
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
