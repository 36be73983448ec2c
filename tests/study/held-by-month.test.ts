import { expect, it } from 'vitest';
import { heldByMonth } from '../../src/study/held-by-month.ts';
import { wilson } from '../../src/study/wilson.ts';

const row = (thing: string, month: string, count: number, of: number) => ({
  thing,
  month,
  ...wilson(count, of),
});

it('has a share of 0 where replies hold nothing of it, and none where there are no replies', () => {
  const byMonth = [row('a', '2025-11', 1, 4), row('b', '2026-01', 2, 2), row('a', '2026-02', 3, 3)];
  expect(heldByMonth(byMonth, 'a').map(({ month, count, of, share }) => [month, count, of, share])).toEqual([
    ['2025-11', 1, 4, 0.25],
    ['2025-12', 0, 0, null],
    ['2026-01', 0, 2, 0],
    ['2026-02', 3, 3, 1],
  ]);
  expect(heldByMonth([], 'a')).toEqual([]);
});

it('shows only the months of replies where one bears a date of another age', () => {
  const byMonth = [row('a', '0026-01', 1, 1), row('a', '2026-01', 1, 1)];
  expect(heldByMonth(byMonth, 'a').map(({ month }) => month)).toEqual(['0026-01', '2026-01']);
});
