import type { Box } from '../where.ts';
import type { Bitmap } from './bitmap.ts';
import { INK } from './find-marks.ts';

/** Bold strokes are at least so many times as thick as ordinary ones. */
const BOLD = 1.28;
/** Share of the letters that bold or ordinary type must have, for a page to have both. */
const FEWEST = 0.02;
/** Turns of sharing the strokes out between thin and thick; a handful settles it. */
const TURNS = 8;

/** Mean thickness of a word's strokes: its ink over the times that a row of pixels enters it. Pixels. */
export function strokeOf({ width, grey }: Bitmap, box: Box): number {
  let ink = 0;
  let strokes = 0;
  const x1 = Math.min(width, Math.ceil(box.x + box.width));
  for (let y = Math.max(0, Math.floor(box.y)); y < box.y + box.height; y++) {
    let inside = false;
    for (let x = Math.max(0, Math.floor(box.x)); x < x1; x++) {
      const dark = (grey[y * width + x] ?? 255) < INK;
      if (dark) ink++;
      if (dark && !inside) strokes++;
      inside = dark;
    }
  }
  return strokes === 0 ? 0 : ink / strokes;
}

/** The thickness from which strokes are bold, shares of the type size; none where all are alike. */
export function boldFrom(strokes: readonly { stroke: number; letters: number }[]): number {
  const measured = strokes.filter(({ stroke }) => stroke > 0);
  const all = measured.reduce((sum, { letters }) => sum + letters, 0);
  let thin = Math.min(...measured.map(({ stroke }) => stroke));
  let thick = Math.max(...measured.map(({ stroke }) => stroke));
  let share = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const limit = (thin + thick) / 2;
    const sums = { thin: 0, thinLetters: 0, thick: 0, thickLetters: 0 };
    for (const { stroke, letters } of measured) {
      if (stroke < limit) {
        sums.thin += stroke * letters;
        sums.thinLetters += letters;
      } else {
        sums.thick += stroke * letters;
        sums.thickLetters += letters;
      }
    }
    if (sums.thinLetters === 0 || sums.thickLetters === 0) return Infinity;
    thin = sums.thin / sums.thinLetters;
    thick = sums.thick / sums.thickLetters;
    share = Math.min(sums.thinLetters, sums.thickLetters) / all;
  }
  return thick >= thin * BOLD && share >= FEWEST ? (thin + thick) / 2 : Infinity;
}
