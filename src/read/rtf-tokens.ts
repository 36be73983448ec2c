import { Tokenize } from 'rtf-stream-parser/dist/src/tokenize.js';

/** What is told of rich text, in its order. */
export interface RtfListener {
  readonly open: () => void;
  readonly close: () => void;
  /** A control word or sign, without its backslash, and the number behind it. */
  readonly word: (word: string, number: number | undefined) => void;
  /** Letters, as the bytes that the file writes them in. */
  readonly letters: (bytes: Uint8Array) => void;
  /** Bytes of a picture. */
  readonly binary: (bytes: Uint8Array) => void;
}

interface Token {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Uint8Array;
}

/** The library's numbers for its tokens. */
const [OPEN, CLOSE, WORD] = [0, 1, 2];
const BREAK = 0x0a;
/** Bytes that are handed to the tokenizer at a time, at least. */
const PIECE = 64 * 1024;
/** Raw bytes that a file says follow. The library sets as many aside, whether they do or not. */
const RAW = /\\bin(\d+)/g;

class Teller extends Tokenize {
  readonly #listener: RtfListener;

  constructor(listener: RtfListener) {
    super();
    this.#listener = listener;
  }

  override push(token: Token): boolean {
    const listener = this.#listener;
    if (token.type === OPEN) listener.open();
    else if (token.type === CLOSE) listener.close();
    else if (token.type !== WORD) listener.letters(token.data ?? new Uint8Array());
    else if (token.word === "'") listener.letters(token.data ?? new Uint8Array());
    else if (token.word === 'bin') listener.binary(token.data ?? new Uint8Array());
    else listener.word(token.word ?? '', token.param);
    return true;
  }
}

/** Where raw bytes lie, and where the first of them begin that are more than the file has. */
function findRaw(letters: string): { raw: { from: number; to: number }[]; end: number } {
  const raw: { from: number; to: number }[] = [];
  for (RAW.lastIndex = 0; ;) {
    const found = RAW.exec(letters);
    if (!found) return { raw, end: letters.length };
    const from = RAW.lastIndex;
    const to = from + 1 + Number(found[1]);
    if (to > letters.length) return { raw, end: found.index };
    raw.push({ from, to });
    RAW.lastIndex = to;
  }
}

/**
 * Tells what rich text is made of, piece by piece; `true` comes after each until the text is done. Ends early where it
 * promises more raw bytes than it has.
 */
export function* readRtfTokens(bytes: Uint8Array, listener: RtfListener): Generator<true> {
  const teller = new Teller(listener);
  const { raw, end } = findRaw(new TextDecoder('latin1').decode(bytes));
  let next = 0;
  let told = 0;
  for (let at = 0; at < end;) {
    // Line by line, each told whole: the library joins the lines of a picture in a time that grows with its square.
    let to = bytes.indexOf(BREAK, at) + 1 || end;
    while ((raw[next]?.to ?? Infinity) <= at) next++;
    for (let hole = raw[next]; hole && hole.from < to; hole = raw[++next])
      to = Math.max(to, bytes.indexOf(BREAK, hole.to) + 1 || end);
    // oxlint-disable-next-line no-underscore-dangle -- the names that Node gives to what a stream does with a piece
    teller._transform(Buffer.from(bytes.slice(at, Math.min(to, end))), undefined, () => undefined);
    // oxlint-disable-next-line no-underscore-dangle
    teller._flush(() => undefined);
    at = to;
    if (at - told > PIECE) {
      told = at;
      yield true;
    }
  }
}
