import type { Case, CaseReply } from '../../report/case/case.ts';
import { EMPTY_CASE } from '../../report/case/case.ts';
import type { KeptFormat } from './kept-head.ts';

/** Bytes that stand before the rest and say how long it is. */
const LENGTH = 4;

interface ListedFile {
  readonly name: string;
  readonly size: number;
}

type ListedReply = Omit<CaseReply, 'files'> & { readonly files: readonly ListedFile[] };

interface Listed extends Omit<Case, 'replies'> {
  readonly replies: readonly ListedReply[];
}

/** A case as one run of bytes: the length of the list, the list, and the files one after another. */
export function packCase(one: Case): Uint8Array<ArrayBuffer> {
  const listed: Listed = {
    ...one,
    replies: one.replies.map((reply) => ({
      ...reply,
      files: reply.files.map(({ name, bytes }) => ({ name, size: bytes.length })),
    })),
  };
  const files = one.replies.flatMap((reply) => reply.files);
  const list = new TextEncoder().encode(JSON.stringify(listed));
  const packed = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, LENGTH + list.length));
  new DataView(packed.buffer).setUint32(0, list.length);
  packed.set(list, LENGTH);
  let at = LENGTH + list.length;
  for (const { bytes } of files) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  return packed;
}

/** The case again. The bytes are ours: their digest was checked. A single reply is a case of one. */
export function unpackCase(packed: Uint8Array<ArrayBuffer>, format: KeptFormat): Case {
  let at = LENGTH + new DataView(packed.buffer).getUint32(0);
  const listed: unknown = JSON.parse(new TextDecoder().decode(packed.subarray(LENGTH, at)));
  const list: Listed =
    format === 1 ? { ...EMPTY_CASE, replies: [listed as ListedReply] } : (listed as Listed);
  const replies = list.replies.map((reply) => ({
    ...reply,
    files: reply.files.map(({ name, size }) => {
      const bytes = packed.slice(at, at + size);
      at += size;
      return { name, bytes };
    }),
  }));
  return { ...list, replies };
}
