/**
 * What the tokenizer of rich text needs of Node's streams and Buffer: a class to derive from, and bytes that know their
 * letters. It is handed its text in pieces and calls `push`, which the deriving class takes over; nothing flows.
 */
export class Transform {
  push(_token: unknown): boolean {
    return true;
  }
}

class LetterBytes extends Uint8Array {
  /** A letter a byte. */
  override toString(): string {
    return new TextDecoder('latin1').decode(this);
  }
}

function concat(pieces: readonly Uint8Array[], length: number): LetterBytes {
  const all = new LetterBytes(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece.subarray(0, length - at), at);
    at += piece.length;
  }
  return all;
}

// In our own worker, where nothing else looks for it.
const global = globalThis as { Buffer?: unknown };
global.Buffer ??= {
  alloc: (length: number) => new LetterBytes(length),
  from: (bytes: Uint8Array) => new LetterBytes(bytes),
  concat,
};
