import { expect, test } from 'vitest';
import { daysOfAnswers, withDays } from '../../../src/rights/letters/days-of-answers.ts';

test('days that the clock counts with are those of letters, under their names there', () => {
  const days = {
    received: '2026-09-02',
    identityAsked: '2026-09-03',
    identityReceived: '2026-09-04',
    asked: '2026-09-05',
    answered: '2026-09-06',
    extensionNotice: '2026-09-07',
    replied: '2026-10-19',
  };
  expect(withDays({ name: 'Alex Sample' }, days)).toEqual({
    name: 'Alex Sample',
    requested: '2026-09-02',
    identityAsked: '2026-09-03',
    identityGiven: '2026-09-04',
    clarificationAsked: '2026-09-05',
    clarificationAnswered: '2026-09-06',
    extension: '2026-09-07',
    replied: '2026-10-19',
  });
  expect(daysOfAnswers(withDays({}, days))).toEqual(days);
});

test('a day that is emptied is gone, and the others stay', () => {
  const answers = withDays({ requested: '2026-09-02', replied: '2026-10-19' }, { replied: '' });
  expect(answers).toEqual({ requested: '2026-09-02' });
  expect(daysOfAnswers(answers)).toMatchObject({ received: '2026-09-02', replied: '' });
});
