import type { Box } from '../where.ts';
import type { EngineLine } from './ocr-tools.ts';

/** Type size over the engine's row height: it leaves out what type has above and below its letters. */
const SIZE_OF_ROW = 1.07;
/** Ems. How high letters of each kind stand over the line, in common book and office type. */
const CAPITAL = 0.7;
const SMALL_T = 0.63;
const SMALL = 0.48;
const HIGH = /[\p{Lu}\p{N}bdfhklij()[\]{}|/\\?!&%£$€#@"“”'‘’]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Sizes of type that differ by less than this share, and by so many pixels of the picture more, are one size, measured twice. */
const SAME_SIZE = 0.08;
const SAME_PIXELS = 0.55;

/** How high the letters of a word stand over their line, ems. */
function heightOver(text: string): number {
  if (HIGH.test(text)) return CAPITAL;
  return text.includes('t') ? SMALL_T : SMALL;
}

/** Where the line on which letters stand runs in the middle of a box. */
export function footOf({ baseline: { x0, y0, x1, y1 } }: Pick<EngineLine, 'baseline'>, box: Box): number {
  return y0 + ((box.x + box.width / 2 - x0) * (y1 - y0)) / Math.max(1, x1 - x0);
}

/**
 * The size of type of a line, by how high its words stand over it and by which letters they hold. The
 * engine's own measure of the row is wrong where all are capitals, and serves only where there are no
 * letters. `topOf` gives where a word's ink begins: the engine's own box often cuts small letters off.
 */
export function sizeOfLine(line: EngineLine, topOf: (box: Box) => number = ({ y }) => y): number {
  const row = line.height * SIZE_OF_ROW;
  const sizes = line.words
    .filter(({ text, box }) => LETTER.test(text) && topOf(box) < footOf(line, box))
    .map(({ text, box }) => ({
      size: (footOf(line, box) - topOf(box)) / heightOver(text),
      letters: text.length,
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

/**
 * Gives sizes that were measured apart the value that most letters near them have; the commonest goes
 * first. `pixel` is how large a pixel of the picture is in what was measured.
 */
export function settleSizes(
  sizes: readonly { readonly size: number; readonly letters: number }[],
  pixel: number,
): number[] {
  const isSame = (a: number, b: number): boolean =>
    Math.abs(a - b) <= Math.min(a, b) * SAME_SIZE + SAME_PIXELS * pixel;
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
