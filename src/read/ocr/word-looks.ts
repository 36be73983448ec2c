import type { Box } from '../where.ts';
import type { Bitmap } from './bitmap.ts';
import { FAINT_INK, INK } from './find-marks.ts';

/** Bold strokes are at least so many times as thick as ordinary ones. */
const BOLD = 1.28;
/** Share of the letters that bold or ordinary type must have, for a page to have both. */
const FEWEST = 0.02;
/** Turns of sharing the strokes out between thin and thick; a handful settles it. */
const TURNS = 8;

/** Share of a box's height by which a word's ink may stand out of it above. */
const CUT_OFF = 0.6;
/** Share of a box's height that may be free of ink within a letter: between an i and its dot. */
const DOT_GAP = 0.15;

/**
 * Where the ink of a word begins, from the top: the engine often cuts the tops of small letters off.
 * Of the next line it takes nothing, because paper lies between.
 */
export function topOfInk({ width, grey }: Bitmap, box: Box): number {
  const x0 = Math.max(0, Math.floor(box.x));
  const x1 = Math.min(width, Math.ceil(box.x + box.width));
  const hasInk = (y: number): boolean => {
    for (let x = x0; x < x1; x++) if ((grey[y * width + x] ?? 255) < FAINT_INK) return true;
    return false;
  };
  const gap = Math.max(1, Math.round(DOT_GAP * box.height));
  const start = Math.round(box.y);
  const highest = Math.max(0, start - Math.round(CUT_OFF * box.height));
  let top = start;
  for (let y = start - 1; y >= highest && top - y <= gap + 1; y--) if (hasInk(y)) top = y;
  // Ink that does not end is that of a ruling line or of the line above.
  return top - highest <= gap ? start : top;
}

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
