import type { Scale } from '../glossary/entry.ts';
import type { Parsed } from '../layout/field.ts';
import type { Placed } from './reading.ts';

/** How the bare numbers of one kind of score are written in this reply: 0.43 or 43. */
export type ShareStyle = 'share' | 'percent' | 'unclear';

/** How a set of bare numbers, all of one kind of score, is written. 0 and 1 alone tell nothing. */
export function findShareStyle(numbers: readonly number[]): ShareStyle {
  const parts = numbers.filter((number) => Math.abs(number) < 1 && number !== 0);
  const more = numbers.filter((number) => Math.abs(number) > 1);
  if (more.length > 0 && !areSlips(more, parts)) return 'percent';
  return more.length > 0 || parts.length > 0 ? 'share' : 'unclear';
}

/** So many shares for each number a little above 1 that the number is a slip, and is flagged: 0.77, 0.12, 0.98 and 1.4. */
const SHARES_FOR_ONE = 3;
/** No slip is larger, and where no share is as large as this, all may be small parts of a hundred: 0.2 % and 1.4 %. */
const LARGEST_SLIP = 2;
const LARGE_SHARE = 0.5;

function areSlips(more: readonly number[], parts: readonly number[]): boolean {
  return (
    more.every((number) => number > 0 && number < LARGEST_SLIP) &&
    parts.length >= SHARES_FOR_ONE * more.length &&
    parts.some((number) => number >= LARGE_SHARE)
  );
}

/**
 * A number beyond what its own value allows: a place in a list is no lower than 1 and no higher than the list
 * is long, and a chance is no more than 100 %. Within them nothing is said: these bounds are no scale.
 */
export function placeBeyondBounds({ kind, number, of }: Parsed): Placed | undefined {
  const max = kind === 'rank' ? of : kind === 'percent' ? 100 : undefined;
  const min = kind === 'rank' ? 1 : -100;
  if (number === undefined || max === undefined || (number >= min && number <= max)) return undefined;
  const scale: Scale = {
    min,
    max,
    low: String(min),
    high: String(max),
    standing: 'given',
    ...(kind === 'percent' && { unit: 'percent' }),
  };
  return { scale, number, offScale: true };
}

/** `(0-1)`, `(1 to 10)`: the numbers that a label says its scores lie between. From 18 to 24 is an age. */
const RANGE_IN_LABEL = /\(([01]) ?(?:-|\u2013|to) ?(\d{1,3})\)/;

/** A number beyond what its own label allows: 43 under "Support probability (0-1)". */
export function placeBeyondLabel({ kind, number }: Parsed, label: string): Placed | undefined {
  const [, least, most] = RANGE_IN_LABEL.exec(label) ?? [];
  if (number === undefined || least === undefined || most === undefined || kind !== 'number')
    return undefined;
  const [min, max] = [Number(least), Number(most)];
  if (number >= min && number <= max) return undefined;
  return { scale: { min, max, low: least, high: most, standing: 'given' }, number, offScale: true };
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
  const written = kind === 'percent' ? 'percent' : style;
  if (full !== undefined && written === 'unclear' && number !== 0) return undefined;
  const axis = full === undefined ? scale : asWritten(scale, full, written);
  const offScale = number < axis.min || number > axis.max;
  const position = (number - axis.min) / (axis.max - axis.min);
  return offScale ? { scale: axis, number, offScale } : { scale: axis, number, position, offScale };
}

/** What 100 % is on a scale that shares and percentages stand on; nothing for other scales. */
function fullScale(scale: Scale): 1 | 100 | undefined {
  if (scale.unit === 'share') return 1;
  if (scale.unit === 'percent') return 100;
  // A difference between two chances, in points or in shares.
  if (scale.unit === 'points' && scale.max === 100) return 100;
  return undefined;
}

/** The same scale with its ends as the reply writes such numbers: 0 to 1 beside 0.43, 0 to 100 beside 43. */
function asWritten(scale: Scale, full: 1 | 100, style: ShareStyle): Scale {
  if (style === 'share' && full === 100) {
    const { step, ...rest } = scale;
    return {
      ...rest,
      min: scale.min / 100,
      max: scale.max / 100,
      ...(step !== undefined && { step: step / 100 }),
      ...(scale.unit === 'percent' && { unit: 'share' }),
    };
  }
  if (style === 'percent' && full === 1)
    return { ...scale, min: scale.min * 100, max: scale.max * 100, unit: 'percent' };
  return scale;
}
