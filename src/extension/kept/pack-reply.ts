import type { KeptReply } from './kept-reply.ts';

/** Bytes that stand before the rest and say how long it is. */
const LENGTH = 4;

interface Listed extends Omit<KeptReply, 'files'> {
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

/** A reply as one run of bytes: the length of the list, the list, and the files one after another. */
export function packReply(reply: KeptReply): Uint8Array<ArrayBuffer> {
  const listed: Listed = {
    ...reply,
    files: reply.files.map(({ name, bytes }) => ({ name, size: bytes.length })),
  };
  const list = new TextEncoder().encode(JSON.stringify(listed));
  const size = reply.files.reduce((sum, { bytes }) => sum + bytes.length, LENGTH + list.length);
  const packed = new Uint8Array(size);
  new DataView(packed.buffer).setUint32(0, list.length);
  packed.set(list, LENGTH);
  let at = LENGTH + list.length;
  for (const { bytes } of reply.files) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  return packed;
}

/** The reply again. The bytes are ours: their digest was checked. */
export function unpackReply(packed: Uint8Array<ArrayBuffer>): KeptReply {
  let at = LENGTH + new DataView(packed.buffer).getUint32(0);
  const listed = JSON.parse(new TextDecoder().decode(packed.subarray(LENGTH, at))) as Listed;
  const files = listed.files.map(({ name, size }) => {
    const bytes = packed.slice(at, at + size);
    at += size;
    return { name, bytes };
  });
  return { ...listed, files };
}
