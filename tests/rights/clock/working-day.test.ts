import { expect, test } from 'vitest';
import holidays from '../../../src/rights/clock/bank-holidays.json' with { type: 'json' };
import { toDay } from '../../../src/rights/clock/plain-date.ts';
import { isYearKnown } from '../../../src/rights/clock/working-day.ts';

test.each([
  [`${holidays.from - 1}-12-31`, false],
  [`${holidays.from}-01-01`, true],
  [`${holidays.to}-12-31`, true],
  [`${holidays.to + 1}-01-01`, false],
])('whether the bank holidays of %s are known: %s', (day, known) => {
  expect(isYearKnown(toDay(day))).toBe(known);
});
