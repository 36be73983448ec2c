import { expect, test } from 'vitest';
import { countDays } from '../../src/rights/count-days.ts';

test.each([
  ['a plain month', '2026-11-23', '2026-12-23', '2026-12-23', 'in-time', 0],
  ['a day too many', '2026-11-23', '2026-12-24', '2026-12-23', 'late', 1],
  ['a Saturday moves to Monday', '2026-09-03', '2026-10-05', '2026-10-05', 'in-time', 0],
  ['no 31st', '2027-08-31', '2027-10-01', '2027-09-30', 'late', 1],
  ['February', '2028-01-31', '2028-02-29', '2028-02-29', 'in-time', 0],
  ['Christmas and a weekend', '2026-11-25', '2026-12-29', '2026-12-29', 'in-time', 0],
  [
    'a holiday of one nation counts: nobody can call it late',
    '2026-07-03',
    '2026-08-04',
    '2026-08-04',
    'in-time',
    0,
  ],
  ['holidays not known, soon after', '2019-11-25', '2019-12-27', '2019-12-25', 'borderline', 2],
  ['holidays not known, long after', '2019-09-02', '2019-10-19', '2019-10-02', 'late', 17],
])('%s', (_, requested, date, due, state, daysLate) => {
  expect(countDays({ requested, date })).toMatchObject({ requested, replied: date, due, state, daysLate });
});

test.each([
  {},
  { date: '2026-11-23' },
  { requested: '2026-11-23' },
  { requested: '2026-11-23', date: '2026-11-01' },
])('with %j nothing is counted', (letter) => {
  const clock = countDays(letter);
  expect(clock.state).toBe('not-known');
  expect(clock.days).toBeUndefined();
  expect(clock.steps).toHaveLength(1);
});
