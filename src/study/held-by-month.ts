import { type Share, wilson } from './wilson.ts';

/** How many replies of a month hold a thing; `of` is 0 where no reply bears that month. */
export interface HeldInMonth extends Share {
  /** YYYY-MM */
  readonly month: string;
}

/** A thing that some replies of a month hold: an entry, or a label that the glossary does not know. */
interface ThingInMonth extends Pick<Share, 'count' | 'of'> {
  readonly thing: string;
  readonly month?: string;
}

/** Longer than a century is a slip in a date, and no axis. */
const MOST_MONTHS = 1200;

/** The thing month by month, from the first month of any reply to the last: none holding it is a share of 0, and no reply is none. */
export function heldByMonth(byMonth: readonly ThingInMonth[], wanted: string): readonly HeldInMonth[] {
  const replies = new Map<string, number>();
  const held = new Map<string, number>();
  for (const { month = '', thing, count, of } of byMonth) {
    replies.set(month, of);
    if (thing === wanted) held.set(month, count);
  }
  return monthsOf([...replies.keys()].toSorted()).map((month) => ({
    month,
    ...wilson(held.get(month) ?? 0, replies.get(month) ?? 0),
  }));
}

/** All months from the first to the last of these; only these where that would be too many. */
export function monthsOf(sorted: readonly string[]): readonly string[] {
  const numbers = sorted.map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  const [first = 0] = numbers;
  const length = (numbers.at(-1) ?? first) - first + 1;
  if (sorted.length === 0 || length > MOST_MONTHS) return sorted;
  return Array.from({ length }, (_, at) => {
    const year = Math.floor((first + at) / 12);
    return `${String(year).padStart(4, '0')}-${String(((first + at) % 12) + 1).padStart(2, '0')}`;
  });
}
