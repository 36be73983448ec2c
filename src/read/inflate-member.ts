import {
  ERR_ENCRYPTED,
  ERR_INVALID_PASSWORD,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { holdsTooMuch } from './holds-too-much.ts';
import { LIMITS } from './limits.ts';
import type { ReadContext } from './read-options.ts';
import type { Warning } from './warning.ts';

const MEGABYTE = 1024 * 1024;

/** The bytes of a member with the password that opened it, or why there are none. */
export type Inflated =
  | { readonly bytes: Uint8Array; readonly password?: string }
  | { readonly warning: Warning; readonly locked: boolean };

/** Bytes in pieces until a cap is passed; then `full` says so and the source is stopped. */
function createSink(cap: number): {
  stream: WritableStream<Uint8Array>;
  full: () => boolean;
  join: () => Uint8Array;
} {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new WritableStream<Uint8Array>({
    write(piece) {
      size += piece.length;
      if (size > cap) throw new RangeError('cap');
      pieces.push(piece);
    },
  });
  const join = (): Uint8Array => {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  };
  return { stream, full: () => size > cap, join };
}

/** What a failure of zip.js means for a member that was tried with a password or without one. */
function explain(error: unknown, password: string | undefined, sure: boolean): Inflated {
  const message = error instanceof Error ? error.message : '';
  if (message === ERR_ENCRYPTED) return { warning: { code: 'needs-password' }, locked: true };
  if (message === ERR_UNSUPPORTED_COMPRESSION || message === ERR_UNSUPPORTED_ENCRYPTION)
    return { warning: { code: 'unsupported-packing' }, locked: false };
  // The old way of locking has one byte by which to tell a wrong password: one in 256 passes, and fails here.
  if (message === ERR_INVALID_PASSWORD || (password !== undefined && !sure))
    return { warning: { code: 'wrong-password' }, locked: true };
  return { warning: { code: 'damaged' }, locked: false };
}

/**
 * Inflates one member of a ZIP with the first password that fits. It stops once more bytes come out than
 * there is room for, or far more than went in, whatever size the archive states.
 */
export async function inflateMember(
  member: FileEntry,
  passwords: readonly string[],
  context: Pick<ReadContext, 'room' | 'signal'>,
): Promise<Inflated> {
  const { ratio, ratioFromMegabytes } = LIMITS.nested;
  const grown = Math.max(ratioFromMegabytes * MEGABYTE, member.compressedSize * ratio);
  const cap = Math.min(context.room(), grown);
  let failure: Inflated = { warning: { code: 'needs-password' }, locked: true };
  const tries = member.encrypted ? passwords : [undefined];
  for (const password of tries) {
    const sink = createSink(cap);
    try {
      await member.getData(sink.stream, {
        useWebWorkers: false,
        checkCrc32: true,
        checkOverlappingEntry: true,
        ...(password !== undefined && { password }),
        ...(context.signal && { signal: context.signal }),
      });
      return { bytes: sink.join(), ...(password !== undefined && { password }) };
    } catch (error) {
      if (context.signal?.aborted) return { warning: { code: 'cancelled' }, locked: false };
      if (sink.full()) return { warning: holdsTooMuch('MB'), locked: false };
      failure = explain(error, password, !member.zipCrypto);
    }
  }
  return failure;
}
