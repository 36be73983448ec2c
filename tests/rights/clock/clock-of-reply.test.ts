import { expect, test } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { renderMessage } from '../../../src/report/render-message.ts';
import { clockOfReply, type TimedReply } from '../../../src/rights/clock/clock-of-reply.ts';

const SNP: NonNullable<TimedReply['party']> = { id: 'snp', confidence: 'high', because: { id: 'x' } };

test.each([
  ['a plain month', '2026-11-23', '2026-12-23', '2026-12-23', 'in-time', 0],
  ['a day too many', '2026-11-23', '2026-12-24', '2026-12-23', 'late', 1],
  ['a Saturday moves to Monday', '2026-09-03', '2026-10-05', '2026-10-05', 'in-time', 0],
  ['no 31st', '2027-08-31', '2027-10-01', '2027-09-30', 'late', 1],
  ['February', '2028-01-31', '2028-02-29', '2028-02-29', 'in-time', 0],
  ['Christmas of an older reply', '2019-11-25', '2019-12-27', '2019-12-27', 'in-time', 0],
  [
    'a holiday of one nation: nobody can call it late',
    '2026-07-03',
    '2026-08-04',
    '2026-08-04',
    'borderline',
    1,
  ],
  ['holidays not known, soon after', '2014-11-25', '2014-12-29', '2014-12-25', 'borderline', 4],
  ['holidays not known, long after', '2014-09-02', '2014-10-19', '2014-10-02', 'late', 17],
])('%s', (_, requested, date, due, state, daysLate) => {
  const clock = clockOfReply({ letter: { requested, date }, outcome: 'data' });
  expect(clock).toMatchObject({ requested, replied: date, due, state, daysLate });
  expect(clock.steps.at(-1)).toEqual({ id: 'clock_no_pause' });
});

test('counts the bank holidays of the nation of the party', () => {
  const letter = { requested: '2026-07-03', date: '2026-08-04' };
  expect(clockOfReply({ letter, party: SNP, outcome: 'data' })).toMatchObject({ state: 'in-time' });
});

test.each([
  [{}, 'clock_no_request'],
  [{ date: '2026-11-23' }, 'clock_no_request'],
  [{ requested: '2026-11-23' }, 'clock_no_reply'],
  [{ requested: '2026-11-23', date: '2026-11-01' }, 'clock_order'],
])('with %j nothing is counted', (letter, id) => {
  const clock = clockOfReply({ letter, outcome: 'data' });
  expect(clock).toMatchObject({ state: 'not-known', steps: [{ id }] });
  expect(clock.days).toBeUndefined();
});

test.each([
  ['extension', '2026-10-05', '2026-12-10', 'clock_three_months'],
  ['extension', '2026-10-20', '2026-10-12', 'clock_notice_late'],
  ['asks-identity', '2026-09-15', undefined, 'clock_identity_open'],
  ['asks-clarification', '2026-09-15', undefined, 'clock_question_open'],
  ['asks-clarification', '2026-10-20', '2026-10-12', 'clock_question_late'],
] as const)('a letter that %s is no reply yet (%s)', (outcome, date, due, step) => {
  const clock = clockOfReply({ letter: { requested: '2026-09-10', date }, outcome });
  expect(clock.state).toBe('open');
  expect([clock.due, clock.days, clock.replied]).toEqual([due, undefined, undefined]);
  expect(clock.steps.map(({ id }) => id)).toContain(step);
  for (const message of clock.steps) expect(renderMessage(message, catalogue)).toMatch(/^[A-Z].*\.$/);
});

test.each([
  ['nothing', {}, '2026-10-12', 'late', 'clock_no_pause'],
  ['when they had the proof', { identityReceived: '2026-09-30' }, '2026-10-30', 'in-time', 'clock_told_days'],
  ['a question', { asked: '2026-09-15', answered: '2026-09-30' }, '2026-10-26', 'in-time', 'clock_told_days'],
  ['a question without its answer', { asked: '2026-09-15' }, '2026-10-12', 'late', 'clock_no_pause'],
  ['more time', { extended: '2026-10-01' }, '2026-12-10', 'in-time', 'clock_told_days'],
  ['a day after the reply', { identityReceived: '2026-11-30' }, '2026-10-12', 'late', 'clock_no_pause'],
  ['a day before the request', { extended: '2026-09-01' }, '2026-10-12', 'late', 'clock_no_pause'],
] as const)('counts what the reply says of the time between: %s', (_, told, due, state, last) => {
  const letter = { requested: '2026-09-10', date: '2026-10-26', ...told };
  const clock = clockOfReply({ letter, outcome: 'data' });
  expect(clock).toMatchObject({ due, state });
  expect(clock.steps.at(-1)).toEqual({ id: last });
});
