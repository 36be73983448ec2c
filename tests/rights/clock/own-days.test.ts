import { expect, test } from 'vitest';
import { countOwnDays, daysOfLetter } from '../../../src/rights/clock/own-days.ts';

const TODAY = '2026-11-28';
const RECEIVED = { received: '2026-10-01' };

test.each([
  ['data', { received: '2026-09-10', replied: '2026-10-05', identityAsked: '' }],
  ['asks-identity', { received: '2026-09-10', replied: '', identityAsked: '2026-10-05' }],
  ['asks-clarification', { received: '2026-09-10', replied: '', asked: '2026-10-05' }],
  ['extension', { received: '2026-09-10', replied: '', extensionNotice: '2026-10-05' }],
] as const)('takes from a letter with %s what it gives', (outcome, days) => {
  const letter = { requested: '2026-09-10', date: '2026-10-05' };
  expect(daysOfLetter({ letter, outcome })).toMatchObject(days);
});

test('counts what is filled in', () => {
  const filled = {
    ...RECEIVED,
    asked: '2026-10-05',
    answered: '2026-10-14',
    replied: '2026-11-11',
    identityAsked: '',
  };
  expect(countOwnDays(filled, 'scotland', TODAY)).toMatchObject({
    verdict: { id: 'deadline_request_borderline', slots: { count: 1 } },
    standing: { state: 'borderline' },
  });
});

test('judges the wait as of today', () => {
  expect(countOwnDays(RECEIVED, 'scotland', TODAY)).toMatchObject({
    standing: { state: 'late', daysLate: 26 },
  });
});

test.each([
  [{}, 'own_days_needed'],
  [{ received: '', replied: '2026-10-05' }, 'own_days_needed'],
  [{ received: '2026-13-01' }, 'own_days_wrong'],
  [{ ...RECEIVED, replied: '2026-09-30' }, 'clock_order'],
  [{ ...RECEIVED, identityAsked: '2026-09-30' }, 'own_days_order'],
  [{ ...RECEIVED, asked: '2026-09-30' }, 'own_days_order'],
  [{ ...RECEIVED, extensionNotice: '2026-09-30' }, 'own_days_order'],
  [{ ...RECEIVED, answered: '2026-10-09' }, 'own_days_answer'],
  [{ ...RECEIVED, asked: '2026-10-09', answered: '2026-10-08' }, 'own_days_answer'],
])('says why %j is not counted', (filled, id) => {
  expect(countOwnDays(filled, undefined, TODAY)).toEqual({ id });
});
