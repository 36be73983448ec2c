import type { Placed } from '../../decode/reading.ts';
import type { Scale } from '../../glossary/entry.ts';

/** Where a line begins and ends in its drawing, in percent: dots at the ends stay whole. */
const LINE = { from: 3, to: 97 };
/** Beyond the line, where a value stands that is off the scale. */
const BESIDE = { below: 3, above: 97, gap: 10 };
/** More ticks than this run into one another in a narrow column. */
const MOST_TICKS = 20;
/** A scale without steps is cut into quarters, so that the eye has something to hold on to. */
const QUARTERS = 4;

/** How a value on its own scale is drawn; all places in percent of the drawing's width. */
export interface ScaleLine {
  readonly from: number;
  readonly to: number;
  /** Dashed: the scale is one that we assume. */
  readonly assumed: boolean;
  /** An arrow in place of the end: the last place of a rank is not given. */
  readonly openEnded: boolean;
  readonly ticks: readonly number[];
  readonly mark?: { readonly at: number; readonly offScale: boolean };
}

/** On which sides of a line values stand that are off its scale. */
export interface Beside {
  readonly below: boolean;
  readonly above: boolean;
}

/** The sides on which some values need room. Lines one above the other keep it alike, or one would read them askew. */
export function besideOf(rows: readonly { readonly placed?: Placed }[]): Beside {
  const off = rows.flatMap(({ placed }) => (placed?.offScale ? placed : []));
  const below = off.filter(({ number, scale }) => number < scale.min).length;
  return { below: below > 0, above: below < off.length };
}

/** Lays a value out on its scale. `blank`: there is no value, only the line. */
export function layOutScale(
  placed: Placed,
  blank = false,
  beside: Beside = besideOf([{ placed }]),
): ScaleLine {
  const { scale, position, offScale } = placed;
  const { from, to } = lineBetween(beside);
  const openEnded = isOpenEnded(placed);
  const steps = openEnded ? 0 : tickCount(scale);
  const at = offScale
    ? placed.number < scale.min
      ? BESIDE.below
      : BESIDE.above
    : position === undefined
      ? undefined
      : from + position * (to - from);
  return {
    from,
    to,
    assumed: scale.standing === 'assumed',
    openEnded,
    ticks: Array.from(
      { length: Math.max(steps - 1, 0) },
      (_, index) => from + ((index + 1) / steps) * (to - from),
    ),
    ...(at !== undefined && !blank && !openEnded && { mark: { at, offScale } }),
  };
}

/** A rank whose last place the reply does not give has no length. */
export function isOpenEnded({ scale, position }: Placed): boolean {
  return scale.unit === 'rank' && position === undefined;
}

function lineBetween({ below, above }: Beside): { from: number; to: number } {
  return {
    from: below ? BESIDE.below + BESIDE.gap : LINE.from,
    to: above ? BESIDE.above - BESIDE.gap : LINE.to,
  };
}

function tickCount({ min, max, step, unit }: Scale): number {
  if (unit === 'rank' || unit === 'years' || unit === 'pounds') return 0;
  const steps = step ? Math.round((max - min) / step) : 0;
  return steps > 0 && steps <= MOST_TICKS ? steps : QUARTERS;
}
