import type { Room } from './room.ts';

/** Months that are named below a plot: more would lie over each other. */
const NAMED: Readonly<Record<Room, number>> = { wide: 8, narrow: 3 };

/** The scale of months, and which of them are named. */
export function namedMonths(
  months: readonly string[],
  room: Room,
): { readonly domain: readonly string[]; readonly ticks: readonly string[] } {
  const step = Math.ceil(months.length / NAMED[room]);
  return { domain: months, ticks: months.filter((_, at) => at % step === 0) };
}
