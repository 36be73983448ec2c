import type { Scale } from '../glossary/entry.ts';
import type { Parsed } from '../layout/field.ts';
import type { Placed } from './reading.ts';

/** How the bare numbers of one kind of score are written in this reply: 0.43 or 43. */
export type ShareStyle = 'share' | 'percent' | 'unclear';

/** How a set of bare numbers, all of one kind of score, is written. 0 and 1 alone tell nothing. */
export function findShareStyle(numbers: readonly number[]): ShareStyle {
  if (numbers.some((number) => Math.abs(number) > 1)) return 'percent';
  return numbers.some((number) => !Number.isInteger(number)) ? 'share' : 'unclear';
}

/**
 * Puts a number on its scale. A number off the scale is flagged and never bent; where it cannot be told
 * whether a 1 is a hundredth or the whole, it is not placed at all.
 */
export function placeOnScale(parsed: Parsed, scale: Scale, style: ShareStyle): Placed | undefined {
  const { number, kind } = parsed;
  if (number === undefined || kind === 'rank' || kind === 'range' || kind === 'date') return undefined;
  const full = fullScale(scale);
  if (kind === 'percent' && full === undefined) return undefined;
  const at = full === undefined ? number : onFullScale(number, kind === 'percent' ? 'percent' : style, full);
  if (at === undefined) return undefined;
  const offScale = at < scale.min || at > scale.max;
  const position = (at - scale.min) / (scale.max - scale.min);
  return offScale ? { scale, number: at, offScale } : { scale, number: at, position, offScale };
}

/** What 100 % is on a scale that shares and percentages stand on; nothing for other scales. */
function fullScale(scale: Scale): 1 | 100 | undefined {
  if (scale.unit === 'share') return 1;
  if (scale.unit === 'percent') return 100;
  // A difference between two chances, in points or in shares.
  if (scale.unit === 'points' && scale.max === 100) return 100;
  return undefined;
}

function onFullScale(number: number, style: ShareStyle, full: 1 | 100): number | undefined {
  if (number === 0) return 0;
  if (style === 'unclear') return undefined;
  const percent = style === 'percent' ? number : number * 100;
  return full === 100 ? round(percent) : round(percent / 100);
}

/** Takes off the dust of binary fractions: 0.29 × 100 is 29. */
function round(number: number): number {
  return Math.round(number * 1e9) / 1e9;
}
