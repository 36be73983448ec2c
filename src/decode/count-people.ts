import type { Reading } from './reading.ts';

/** How many people a reply tells apart; 0 where it is about one. */
export function countPeople(readings: readonly Reading[]): number {
  return new Set(readings.flatMap(({ subject }) => subject ?? [])).size;
}
