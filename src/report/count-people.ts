import type { Reading } from '../decode/reading.ts';

/** How many people a reply is about: those that it tells apart. */
export function countPeople(readings: readonly Reading[]): number {
  return new Set(readings.flatMap(({ subject }) => subject ?? [])).size;
}
