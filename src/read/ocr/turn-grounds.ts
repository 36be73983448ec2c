import type { Box } from '../where.ts';
import type { Bitmap } from './bitmap.ts';
import { findMarks, INK, type Mark } from './find-marks.ts';

/** Letter heights. A dark ground is higher than its letters, and wider than a letter of a heading. */
const LOWEST = 1.2;
const NARROWEST = 2.5;
/** Share of its box that a dark ground fills. Letters that run together fill less, and have no such sides. */
const FILLED = 0.6;
/** Share of a row of its box that a ground takes from its first to its last dark pixel: corners may be round. */
const STRAIGHT = 0.6;
/** Letter heights of what is written on a ground. Less is a speck, more is a picture. */
const LETTER = { from: 0.45, to: 3 };
/** Share of a ground that letters leave dark at least. */
const MOST_WRITTEN = 0.5;
/** Shades between a ground and its letters, below which they cannot be told apart. */
const CONTRAST = 60;
/** Share of a ground's pixels that are as light as letters on it would be. */
const LETTER_SHARE = 0.01;
const WHITE = 255;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a ground lies in each row of its box: from the first dark pixel to the last. */
function spansOf({ width, grey }: Bitmap, box: Mark): Span[] {
  const spans: Span[] = [];
  for (let y = box.y0; y < box.y1; y++) {
    let from = box.x0;
    let to = box.x1;
    while (from < to && (grey[y * width + from] ?? WHITE) >= INK) from++;
    while (to > from && (grey[y * width + to - 1] ?? WHITE) >= INK) to--;
    spans.push({ from, to });
  }
  return spans;
}

/** A ground and what is on it, turned round: dark letters on white; nothing where it holds no letters. */
function turn(bitmap: Bitmap, box: Mark, letter: number): Bitmap | undefined {
  const { width, grey } = bitmap;
  const spans = spansOf(bitmap, box);
  const across = box.x1 - box.x0;
  const straight = spans.filter(({ from, to }) => to - from >= STRAIGHT * across).length;
  if (straight < STRAIGHT * spans.length) return undefined;
  const shades: number[] = [];
  spans.forEach(({ from, to }, row) => {
    for (let x = from; x < to; x++) shades.push(grey[(box.y0 + row) * width + x] ?? WHITE);
  });
  const sorted = Uint8Array.from(shades).sort();
  const ground = sorted[sorted.length >> 1] ?? 0;
  const light = sorted[Math.floor(sorted.length * (1 - LETTER_SHARE))] ?? 0;
  if (light - ground < CONTRAST) return undefined;
  const out = new Uint8Array(across * spans.length).fill(WHITE);
  spans.forEach(({ from, to }, row) => {
    for (let x = from; x < to; x++) {
      const value = ((grey[(box.y0 + row) * width + x] ?? WHITE) - ground) / (light - ground);
      out[row * across + x - box.x0] = WHITE - Math.round(WHITE * Math.min(Math.max(value, 0), 1));
    }
  });
  const turned = { width: across, height: spans.length, grey: out };
  const marks = findMarks(turned);
  const letters = marks.filter(({ x0, y0, x1, y1 }) => {
    const inside = x0 > 0 && y0 > 0 && x1 < across && y1 < spans.length;
    return inside && y1 - y0 >= LETTER.from * letter && y1 - y0 <= LETTER.to * letter;
  });
  const written = marks.reduce((sum, { ink }) => sum + ink, 0);
  return letters.length > 0 && written <= MOST_WRITTEN * shades.length ? turned : undefined;
}

/**
 * Makes light letters on a dark ground, as headings of tables and buttons have them, dark letters on
 * white. `grounds` are where they lay: a box that holds letters is no redaction.
 */
export function turnGrounds(bitmap: Bitmap, letter: number): { bitmap: Bitmap; grounds: Box[] } {
  const grounds: Box[] = [];
  let grey = bitmap.grey;
  for (const mark of findMarks(bitmap)) {
    const box = { x: mark.x0, y: mark.y0, width: mark.x1 - mark.x0, height: mark.y1 - mark.y0 };
    if (box.height < LOWEST * letter || box.width < NARROWEST * letter) continue;
    if (mark.ink < FILLED * box.width * box.height) continue;
    const turned = turn(bitmap, mark, letter);
    if (!turned) continue;
    if (grounds.length === 0) grey = grey.slice();
    for (let row = 0; row < box.height; row++) {
      const line = turned.grey.subarray(row * box.width, (row + 1) * box.width);
      grey.set(line, (box.y + row) * bitmap.width + box.x);
    }
    grounds.push(box);
  }
  return { bitmap: { ...bitmap, grey }, grounds };
}
