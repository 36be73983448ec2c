import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** How the members of a ZIP are locked. */
export interface ZipLock {
  readonly password: string;
  /** The old way, which any program opens; without it, AES. */
  readonly classic?: true;
}

export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly lock?: ZipLock;
  /** What the Unix side of the member says that it is, as in `0o120777` for a link. */
  readonly unixMode?: number;
}

/** A ZIP of the members in their order. */
export async function makeZip(members: readonly ZipMember[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const { name, bytes, lock, unixMode } of members) {
    await writer.add(name, name.endsWith('/') ? undefined : new Uint8ArrayReader(bytes), {
      directory: name.endsWith('/'),
      ...(lock && { password: lock.password, zipCrypto: lock.classic === true }),
      ...(unixMode !== undefined && { unixMode }),
    });
  }
  return writer.close();
}
