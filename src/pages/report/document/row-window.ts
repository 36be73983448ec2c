import type { ListedRow } from './listing.ts';

/** Rows that are on the page at once. A long sheet has its others by a click. */
export const ROWS_AT_ONCE = 100;

/** Number of the first row of the lot that holds a row. */
export function lotOf(row: number): number {
  return Math.floor((row - 1) / ROWS_AT_ONCE) * ROWS_AT_ONCE + 1;
}

/** Index of the first row whose number is `number` or more. Rows are in order of their numbers. */
function indexFrom(rows: readonly ListedRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows that are shown when the first of them is `from` or, where there is none, the next one. */
export function rowsFrom(rows: readonly ListedRow[], from: number): readonly ListedRow[] {
  const at = indexFrom(rows, from);
  return rows.slice(at, at + ROWS_AT_ONCE);
}

/** The row of that number, where there is one. */
export function rowAt(rows: readonly ListedRow[], number: number): ListedRow | undefined {
  const row = rows[indexFrom(rows, number)];
  return row?.number === number ? row : undefined;
}

/**
 * Number of the first row to show when going back from `from` by one screenful. Of a sheet that is not here
 * whole, the rows before may not be here either: it is gone back by numbers.
 */
export function stepBack(rows: readonly ListedRow[], from: number, isWhole: boolean): number {
  if (!isWhole) return Math.max(1, from - ROWS_AT_ONCE);
  return rows[Math.max(0, indexFrom(rows, from) - ROWS_AT_ONCE)]?.number ?? 1;
}
