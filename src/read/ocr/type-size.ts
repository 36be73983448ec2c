import type { EngineLine, EngineWord } from './ocr-tools.ts';

/** Type size over the engine's row height: it leaves out what type has above and below its letters. */
const SIZE_OF_ROW = 1.07;
/** Ems. How high letters of each kind stand over the line, in common book and office type. */
const CAPITAL = 0.7;
const SMALL_T = 0.63;
const SMALL = 0.48;
/** Ems. How far letters reach below the line. */
const TAIL = 0.21;
const COMMA = 0.12;
const HIGH = /[\p{Lu}\p{N}bdfhklij()[\]{}|/\\?!&%£$€#@"“”'‘’]/u;
const DEEP = /[gjpqyQ()[\]{}|/\\$@]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Sizes of type that differ by less than this share are one size, measured twice. */
const SAME_SIZE = 0.2;

/** The sizes that a word may have: the engine's box often leaves out what hangs below the line. */
function sizesOf({ text, box }: EngineWord): number[] {
  const top = HIGH.test(text) ? CAPITAL : text.includes('t') ? SMALL_T : SMALL;
  const below = DEEP.test(text) ? TAIL : /[,;]/.test(text) ? COMMA : 0;
  return below === 0 ? [box.height / top] : [box.height / (top + below), box.height / top];
}

/**
 * The size of type of a line, by the height of its words and by which letters they hold. The engine's own
 * measure of the row says which of two readings is meant; alone it is wrong where all are capitals.
 */
export function sizeOfLine({ words, height }: EngineLine): number {
  const row = height * SIZE_OF_ROW;
  const sizes = words
    .filter(({ text }) => LETTER.test(text))
    .map((word) => ({
      size: sizesOf(word).sort((a, b) => Math.abs(a - row) - Math.abs(b - row))[0] ?? row,
      letters: word.text.length,
    }))
    .sort((a, b) => a.size - b.size);
  const all = sizes.reduce((sum, { letters }) => sum + letters, 0);
  let seen = 0;
  const middle = sizes.find(({ letters }) => {
    seen += letters;
    return seen * 2 >= all;
  });
  return middle?.size ?? row;
}

/** Gives sizes that were measured apart the value that most letters near them have; the commonest goes first. */
export function settleSizes(sizes: readonly { readonly size: number; readonly letters: number }[]): number[] {
  const letters = new Map<number, number>();
  for (const one of sizes) {
    const step = Math.round(one.size);
    letters.set(step, (letters.get(step) ?? 0) + one.letters);
  }
  const claimed: number[] = [];
  for (const [size] of [...letters].sort((a, b) => b[1] - a[1])) {
    if (!claimed.some((other) => isSame(size, other))) claimed.push(size);
  }
  return sizes.map(({ size }) => {
    const near = claimed.filter((other) => isSame(Math.round(size), other));
    return near.sort((a, b) => Math.abs(a - size) - Math.abs(b - size))[0] ?? size;
  });
}

function isSame(a: number, b: number): boolean {
  return Math.max(a, b) <= Math.min(a, b) * (1 + SAME_SIZE);
}
