import type { Turn } from '../document.ts';
import type { Bitmap } from './bitmap.ts';
import { findMarks, type Mark } from './find-marks.ts';

/** How the writing lies on a picture. */
export interface Posture {
  /** Clockwise quarter turns of the writing, in degrees. */
  readonly turn: Turn;
  /** Degrees, clockwise, by which its lines lean once the quarter turns are taken out. */
  readonly slant: number;
  /** Height of a letter in pixels: between that of an x and that of a capital. 0 where nothing is written. */
  readonly letter: number;
}

/** Pixels. What is lower is a speck, or a letter that nobody can read. */
const LOWEST = 4;
/** A letter is no higher than this share of the picture. */
const HIGHEST_SHARE = 1 / 8;
/** Times its other side. What is longer is a line, a dash or several letters that run together. */
const LONGEST = 5;
/** Fewer letters than this tell nothing of how a page lies. */
const FEW = 12;
/** Letters whose neighbours are looked at; a few thousand tell as much as all. */
const LOOKED_AT = 4000;
/** Letter heights. The next letter of a word or of the next word lies no farther. */
const NEAR = 2.5;
/** Letter heights. Letters whose feet differ by less stand on one line. */
const SAME_LINE = 0.15;
/** A tall letter is so many times as high as a small one. */
const TALL = 1.2;
/** Degrees to either side. */
const WIDEST_SLANT = 10;
const COARSE_STEP = 0.5;
const FINE_STEP = 0.05;
/** A page is called upside down only where so many times more pairs of letters say so than deny it. */
const SURE = 1.5;

function isLetter(mark: Mark, highest: number): boolean {
  const wide = mark.x1 - mark.x0;
  const high = mark.y1 - mark.y0;
  if (wide < 2 || high < 2 || Math.max(wide, high) < LOWEST || Math.max(wide, high) > highest) return false;
  return wide <= LONGEST * high && high <= LONGEST * wide;
}

/** The height that divides the letters in two halves of equal height together: specks weigh little. */
function middleHeight(marks: readonly Mark[]): number {
  const heights = marks.map((mark) => mark.y1 - mark.y0).sort((a, b) => a - b);
  const half = heights.reduce((sum, height) => sum + height, 0) / 2;
  let sum = 0;
  for (const height of heights) {
    sum += height;
    if (sum >= half) return height;
  }
  return 0;
}

/** Marks as they lie once the picture is turned back by a quarter: what ran downwards runs to the right. */
function turnedBack(marks: readonly Mark[], turn: 90 | 180, width: number, height: number): Mark[] {
  return marks.map((mark) =>
    turn === 90
      ? { x0: mark.y0, x1: mark.y1, y0: width - mark.x1, y1: width - mark.x0, ink: mark.ink }
      : {
          x0: width - mark.x1,
          x1: width - mark.x0,
          y0: height - mark.y1,
          y1: height - mark.y0,
          ink: mark.ink,
        },
  );
}

interface Pair {
  readonly one: Mark;
  readonly next: Mark;
}

/** Each letter with the one nearest to it, in whatever direction. */
function pairNearest(marks: readonly Mark[], letter: number): Pair[] {
  const sorted = [...marks].sort((a, b) => a.x0 - b.x0);
  const reach = NEAR * letter;
  const step = Math.max(1, Math.floor(sorted.length / LOOKED_AT));
  const pairs: Pair[] = [];
  for (let at = 0; at < sorted.length; at += step) {
    const one = sorted[at];
    if (!one) continue;
    let best: Mark | undefined;
    let least = reach;
    for (const direction of [-1, 1]) {
      for (let other = at + direction; other >= 0 && other < sorted.length; other += direction) {
        const next = sorted[other];
        if (!next) break;
        if (Math.abs(next.x0 - one.x0) > reach + LONGEST * letter) break;
        const dx = Math.max(0, next.x0 - one.x1, one.x0 - next.x1);
        const dy = Math.max(0, next.y0 - one.y1, one.y0 - next.y1);
        // Marks that lie over one another are a dot and its stem, or a letter in a box.
        if (dx === 0 && dy === 0) continue;
        const gap = Math.hypot(dx, dy);
        if (gap < least) [best, least] = [next, gap];
      }
    }
    if (best) pairs.push({ one, next: best });
  }
  return pairs;
}

function isBeside({ one, next }: Pair): boolean {
  const high = Math.min(one.y1, next.y1) - Math.max(one.y0, next.y0);
  const wide = Math.min(one.x1, next.x1) - Math.max(one.x0, next.x0);
  return high > wide;
}

/**
 * Whether tall letters stand on the line of the small ones: they do (b, d, h, l, capitals) more often
 * than letters hang below it (g, p, y). Above 0 the page stands, below 0 it stands on its head.
 */
function standing(pairs: readonly Pair[], letter: number): { up: number; down: number } {
  const votes = { up: 0, down: 0 };
  for (const { one, next } of pairs) {
    const a = one.y1 - one.y0;
    const b = next.y1 - next.y0;
    // A dot or a comma tells nothing.
    if (Math.min(a, b) < letter * 0.5 || Math.max(a, b) < TALL * Math.min(a, b)) continue;
    const feet = Math.abs(one.y1 - next.y1);
    const heads = Math.abs(one.y0 - next.y0);
    if (feet < SAME_LINE * letter && heads > 2 * feet) votes.up++;
    else if (heads < SAME_LINE * letter && feet > 2 * heads) votes.down++;
  }
  return votes;
}

/** How much the feet of the letters fall into lines when the page is turned back by an angle. */
function lined(feet: readonly { x: number; y: number }[], degrees: number, bin: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const counts = new Map<number, number>();
  for (const { x, y } of feet) {
    const line = Math.floor((y - x * slope) / bin);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  let score = 0;
  for (const [line, count] of counts) score += count * (count + (counts.get(line + 1) ?? 0));
  return score;
}

function findSlant(marks: readonly Mark[], letter: number): number {
  const feet = marks
    .filter((mark) => mark.y1 - mark.y0 >= letter * 0.6 && mark.y1 - mark.y0 <= letter * 2.5)
    .map((mark) => ({ x: (mark.x0 + mark.x1) / 2, y: mark.y1 }));
  if (feet.length < FEW) return 0;
  const best = (from: number, to: number, step: number, bin: number): number => {
    let angle = 0;
    let most = lined(feet, 0, bin);
    for (let degrees = from; degrees <= to + step / 2; degrees += step) {
      const score = lined(feet, degrees, bin);
      // Straight unless another angle is clearly better.
      if (score > most * 1.02) [angle, most] = [degrees, score];
    }
    return angle;
  };
  const coarse = best(-WIDEST_SLANT, WIDEST_SLANT, COARSE_STEP, Math.max(2, letter / 3));
  return best(coarse - COARSE_STEP, coarse + COARSE_STEP, FINE_STEP, Math.max(1.5, letter / 8));
}

/** Finds how the writing lies on clean paper, from the letters' outlines alone: nothing is read yet. */
export function findPosture(bitmap: Bitmap): Posture {
  const { width, height } = bitmap;
  const highest = Math.max(width, height) * HIGHEST_SHARE;
  const letters = findMarks(bitmap).filter((mark) => isLetter(mark, highest));
  const rough = middleHeight(letters);
  if (letters.length < FEW) return { turn: 0, slant: 0, letter: rough };
  let pairs = pairNearest(letters, rough);
  const beside = pairs.filter(isBeside).length;
  const sideways = pairs.length >= FEW && pairs.length - beside > beside;
  const laid = sideways ? turnedBack(letters, 90, width, height) : letters;
  const letter = middleHeight(laid);
  const slant = findSlant(laid, letter);
  if (sideways) pairs = pairNearest(laid, letter);
  const { up, down } = standing(pairs.filter(isBeside), letter);
  const overturned = down >= FEW && down > up * SURE;
  if (sideways) return { turn: overturned ? 270 : 90, slant, letter };
  return { turn: overturned ? 180 : 0, slant, letter };
}
