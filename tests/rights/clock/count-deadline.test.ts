import { describe, expect, test } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Message } from '../../../src/decode/reading.ts';
import { renderMessage } from '../../../src/report/render-message.ts';
import { countDeadline } from '../../../src/rights/clock/count-deadline.ts';
import { deadlineJson } from '../../../src/rights/clock/deadline-json.ts';
import { readInput } from '../../../src/rights/clock/read-input.ts';
import counted from './counted-days.json' with { type: 'json' };

const say = (message: Message): string => renderMessage(message, catalogue);

function count(given: object, today = '2026-01-01') {
  const read = readInput(JSON.stringify(given));
  if (!read.ok) throw new Error(say(read.because));
  return deadlineJson(countDeadline(read.input, read.input.today ?? today), read.input, say);
}

test.each(counted.map(({ shows, input, expect: expected }) => [shows, input, expected] as const))(
  '%s',
  (_, input, expected) => {
    const found = count(input);
    expect(found).toMatchObject({ kind: input.kind, nation: input.nation, ...expected });
    expect(JSON.stringify(found)).not.toMatch(/(?:clock|deadline)_[a-z]|\{[a-z]+\}/);
  },
);

// The examples that the regulator prints.
test.each([
  ['2024-11-25', '2024-12-27'],
  ['2027-09-03', '2027-10-04'],
  ['2024-01-01', '2024-02-01'],
  ['2025-01-31', '2025-02-28'],
  ['2024-01-31', '2024-02-29'],
])('a request of %s is due on %s', (received, due) => {
  expect(count({ received, nation: 'EW' })['due']).toBe(due);
});

const ASKED = { received: '2026-10-01', nation: 'EW', clar: [['2026-10-05', '2026-10-14']] };

test('questions count in the order in which they were asked, however they are listed', () => {
  const clar = [
    ['2026-10-05', '2026-10-14'],
    ['2026-10-12', '2026-10-20'],
    ['2026-10-26', '2026-10-28'],
  ];
  const given = { received: '2026-10-01', nation: 'EW' };
  const inOrder = count({ ...given, clar });
  // The 5th to the 14th, the 15th to the 20th, and the 26th to the 28th.
  expect(inOrder['paused']).toBe(19);
  expect(count({ ...given, clar: clar.toReversed() })).toEqual(inOrder);
  expect(count({ ...given, clar: [clar[1], clar[2], clar[0]] })).toEqual(inOrder);
});

describe('a reply', () => {
  test.each([
    ['in time in every way', ASKED, '2026-11-10', 'in-time', 0],
    ['between the ways to count a pause', ASKED, '2026-11-11', 'borderline', 1],
    ['late in every way', ASKED, '2026-11-12', 'late', 1],
    ['of an unknown nation, on a holiday of one', { received: '2026-07-03' }, '2026-08-04', 'borderline', 1],
    ['of an unknown nation, late in all', { received: '2026-07-03' }, '2026-08-05', 'late', 1],
    [
      'in a year whose holidays we lack',
      { received: '2031-11-25', nation: 'EW' },
      '2031-12-29',
      'borderline',
      4,
    ],
    ['long after such a day', { received: '2031-09-02', nation: 'EW' }, '2031-10-19', 'late', 17],
  ])('%s', (_, given, replied, state, daysLate) => {
    expect(count({ ...given, replied })).toMatchObject({ replied, state, days_late: daysLate });
  });

  test('to a complaint is borderline on the day that only the regulator counts', () => {
    const given = { kind: 'complaint_ack_164A', received: '2026-11-23', nation: 'EW' };
    const stateOf = (replied: string) => count({ ...given, replied })['state'];
    expect(['2026-12-22', '2026-12-23', '2026-12-24'].map(stateOf)).toEqual([
      'in-time',
      'borderline',
      'late',
    ]);
  });
});

describe('a request that is open', () => {
  test.each([
    ['2026-11-01', 'running', 9],
    ['2026-11-10', 'running', 0],
  ])('on %s is %s', (today, state, left) => {
    expect(count({ ...ASKED, clar: [], received: '2026-10-10', today })).toMatchObject({
      state,
      days_left: left,
    });
  });
  test('is late when nobody can count otherwise', () => {
    expect(count({ received: '2026-10-10', nation: 'EW', today: '2026-11-11' })).toMatchObject({
      state: 'late',
      days_late: 1,
      verdict:
        'The last day was 10 November 2026. No reply has come: it is 1 day late, by the days that you gave.',
    });
  });
  test('stands still while they wait to know who asks', () => {
    const found = count({
      received: '2026-10-01',
      nation: 'EW',
      id_asked: '2026-10-06',
      today: '2026-12-30',
    });
    expect(found).toMatchObject({ status: 'waiting', start: null, due: null, state: 'waiting' });
    expect(found['due_if_not_needed']).toBe('2026-11-02');
  });
});

describe('what they ask when their time is over', () => {
  test('stops nothing', () => {
    const given = { received: '2026-10-01', nation: 'EW', today: '2026-12-01' };
    const late = { due: '2026-11-02', state: 'late', days_late: 29 };
    expect(count({ ...given, clar: [['2026-11-05', null]] })).toMatchObject(late);
    expect(count({ ...given, id_asked: '2026-11-05' })).toMatchObject(late);
    expect(count({ ...given, id_asked: '2026-11-05', id_received: '2026-11-20' })).toMatchObject(late);
  });
  test('stops the clock where they had asked for more time', () => {
    const given = { received: '2026-10-01', nation: 'EW', extension_notice: '2026-10-20' };
    expect(count({ ...given, clar: [['2026-11-05', '2026-11-06']] })['due']).toBe('2027-01-04');
  });
});

test('a day on which one question is answered and the next is asked is taken out once', () => {
  const clar = [
    ['2026-10-05', '2026-10-08'],
    ['2026-10-08', '2026-10-14'],
  ];
  expect(count({ ...ASKED, clar })).toMatchObject({ paused: 10, earliest: '2026-11-10', due: '2026-11-11' });
});

test('a question pauses only a request for a copy', () => {
  const found = count({ ...ASKED, kind: 'object' });
  expect(found['due']).toBe('2026-11-02');
  expect(found['steps']).toContain(
    'The month is only the limit for their answer. When you object to direct marketing they must stop, and not wait for a month to pass.',
  );
});

test('the day of a posted letter is assumed, and said to be', () => {
  const found = count({ posted: '2026-11-27', nation: 'S' });
  expect(found['start']).toBe('2026-12-02');
  expect(found['steps']).toEqual(
    expect.arrayContaining([expect.stringContaining('the second working day after you posted it')]),
  );
});

test('each step of a long count is said', () => {
  const given = {
    received: '2026-10-01',
    nation: 'EW',
    id_received: '2026-10-09',
    clar: [['2026-10-12', '2026-10-21']],
    extension_notice: '2026-11-10',
  };
  expect(count(given)['steps']).toEqual([
    'Time runs from 9 October 2026, the day that they got the proof of who you are.',
    'One month from 9 October 2026 ends on 9 November 2026.',
    'On 12 October 2026 they asked what you mean, and on 21 October 2026 you answered. If they had to ask, these 10 days do not count.',
    'So the month ends on 19 November 2026.',
    'On 10 November 2026, within that time, they said that they need longer. If they gave a good reason, they have three months from 9 October 2026: until 9 January 2027.',
    'With the days that do not count, that is 19 January 2027.',
    'If they did not really need that from you, the last day is 2 November 2026.',
    'The rules can be read in more than one way. By some the last day is 18 January 2027, by some it is 19 January 2027.',
  ]);
});

describe('the sentence on how things stand, and its rule', () => {
  const REQUEST = { received: '2026-10-10', nation: 'EW' };
  const COMPLAINT = { kind: 'complaint_ack_164A', received: '2026-11-23', nation: 'EW' };
  const OPEN = { ...REQUEST, received: '2026-10-01', clar: [['2026-10-05', '2026-10-14']] };
  test.each([
    [{ ...REQUEST, replied: '2026-11-10' }, 'request_in_time', { due: '2026-11-10' }],
    [{ ...REQUEST, replied: '2026-11-11' }, 'request_late', { due: '2026-11-10', count: 1 }],
    [{ ...REQUEST, today: '2026-11-08' }, 'request_running', { due: '2026-11-10', count: 2 }],
    [{ ...REQUEST, today: '2026-11-12' }, 'request_late_open', { due: '2026-11-10', count: 2 }],
    [{ ...OPEN, replied: '2026-11-11' }, 'request_borderline', { due: '2026-11-11', count: 1 }],
    [{ ...OPEN, today: '2026-11-11' }, 'request_borderline_open', { due: '2026-11-11', count: 1 }],
    [{ ...REQUEST, id_asked: '2026-10-12' }, 'request_waiting', undefined],
    [{ ...COMPLAINT, replied: '2026-12-22' }, 'complaint_in_time', { due: '2026-12-23' }],
    [{ ...COMPLAINT, replied: '2026-12-23' }, 'complaint_borderline', { due: '2026-12-23', count: 1 }],
    [{ ...COMPLAINT, replied: '2026-12-24' }, 'complaint_late', { due: '2026-12-23', count: 1 }],
    [{ ...COMPLAINT, today: '2026-12-20' }, 'complaint_running', { due: '2026-12-23', count: 3 }],
    [{ ...COMPLAINT, today: '2026-12-24' }, 'complaint_late_open', { due: '2026-12-23', count: 1 }],
  ])('%j: %s', (given, verdict, slots) => {
    const read = readInput(JSON.stringify(given));
    if (!read.ok) throw new Error(say(read.because));
    const found = countDeadline(read.input, read.input.today ?? '2026-10-15');
    expect(found.verdict).toEqual({ id: `deadline_${verdict}`, ...(slots && { slots }) });
    expect(found.kind).toBe(verdict.split('_')[0]);
    expect(found.rule).toBe(found.kind === 'complaint' ? 's-164a' : 'art-12-3');
  });
});

test.each([
  ['2026-02-04', 'Article 12(3) UK GDPR', true],
  ['2026-02-05', 'Articles 12(3) and 12A UK GDPR', false],
])('a request of %s is counted under the law of its day', (received, law, isOld) => {
  const found = count({ received, nation: 'EW' });
  expect(found['law']).toBe(law);
  const steps = JSON.stringify(found['steps']);
  expect(steps.includes('The law on time then had other words.')).toBe(isOld);
});
