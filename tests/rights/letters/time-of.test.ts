import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/rights/letters/answers.ts';
import type { ReplyFacts } from '../../../src/rights/letters/reply-facts.ts';
import {
  acknowledgedBy,
  acknowledgeTimeOf,
  dueOfToday,
  past,
  timeOf,
} from '../../../src/rights/letters/time-of.ts';
import { TODAY } from './letter-cases.ts';

function reply(outcome: ReplyFacts['outcome'], letter: ReplyFacts['letter'] = {}): ReplyFacts {
  return { outcome, letter, documents: [], fields: [], findings: [], checklist: [] };
}

const REQUESTED = { requested: '2026-09-02' };
const LATE = { requested: '2026-09-02', counted: '2026-09-02', state: 'late', due: '2026-10-02' };

describe('the time of a request', () => {
  test.each<[string, ReplyFacts | undefined, Answers, object]>([
    ['nothing is known', undefined, {}, { state: 'not-known' }],
    [
      'only the reply is',
      undefined,
      { replied: '2026-10-19' },
      { state: 'not-known', replied: '2026-10-19' },
    ],
    ['no reply', undefined, REQUESTED, LATE],
    ['still to come', undefined, { requested: '2026-11-29' }, { state: 'not-known' }],
    [
      'today',
      undefined,
      { requested: TODAY },
      { requested: TODAY, counted: TODAY, state: 'in-time', due: '2026-12-29' },
    ],
    [
      'a reply in time',
      undefined,
      { ...REQUESTED, replied: '2026-10-02' },
      { ...LATE, replied: '2026-10-02', state: 'in-time' },
    ],
    [
      'a reply too late',
      undefined,
      { ...REQUESTED, replied: '2026-10-03' },
      { ...LATE, replied: '2026-10-03' },
    ],
    ['a reply without its day', reply('data'), REQUESTED, { ...LATE, state: 'not-known' }],
    [
      'its days are in the reply',
      reply('data', { ...REQUESTED, date: '2026-10-19' }),
      {},
      { ...LATE, replied: '2026-10-19' },
    ],
    [
      'the reader knows better',
      reply('data', { requested: '2026-08-01', date: '2026-10-19' }),
      { ...REQUESTED, replied: '2026-10-02' },
      { ...LATE, replied: '2026-10-02', state: 'in-time' },
    ],
    [
      'a letter that asks is no reply',
      reply('asks-identity', { ...REQUESTED, date: '2026-10-19' }),
      { identityAsked: '2026-10-19' },
      LATE,
    ],
    [
      'a proof is asked for, and nobody knows when',
      reply('asks-identity', REQUESTED),
      {},
      { requested: '2026-09-02', counted: '2026-09-02', state: 'not-known' },
    ],
    [
      'a question, and nobody knows when',
      reply('asks-clarification', REQUESTED),
      {},
      { requested: '2026-09-02', counted: '2026-09-02', state: 'not-known' },
    ],
    [
      'more time, and nobody knows when',
      reply('extension', REQUESTED),
      {},
      { requested: '2026-09-02', counted: '2026-09-02', state: 'not-known' },
    ],
    [
      'a proof that was given',
      reply('asks-identity', REQUESTED),
      { identityGiven: '2026-09-10' },
      { requested: '2026-09-02', counted: '2026-09-10', state: 'late', due: '2026-10-12' },
    ],
    [
      'a fee',
      undefined,
      { ...REQUESTED, feeAsked: true },
      { requested: '2026-09-02', counted: '2026-09-02', state: 'not-known' },
    ],
    [
      'more time, told in time',
      undefined,
      { ...REQUESTED, extension: '2026-09-25' },
      { ...LATE, state: 'in-time', due: '2026-12-02', extension: 'in-time' },
    ],
    [
      'more time, told too late',
      undefined,
      { ...REQUESTED, extension: '2026-10-25' },
      { ...LATE, extension: 'too-late' },
    ],
    [
      'a question that was answered',
      undefined,
      { ...REQUESTED, clarificationAsked: '2026-09-10', clarificationAnswered: '2026-09-15' },
      { ...LATE, due: '2026-10-08', paused: true },
    ],
    [
      'an answer before the question',
      undefined,
      { ...REQUESTED, clarificationAsked: '2026-09-10', clarificationAnswered: '2026-09-09' },
      { requested: '2026-09-02', counted: '2026-09-02', state: 'not-known' },
    ],
    ['an answer without a question', undefined, { ...REQUESTED, clarificationAnswered: '2026-09-09' }, LATE],
  ])('%s', (_, of, answers, time) => {
    expect(timeOf(of, answers, TODAY)).toStrictEqual(time);
  });
});

test.each([
  ['2026-11-27', '2026-11-27'],
  [TODAY, TODAY],
  ['2026-11-29', undefined],
  [undefined, undefined],
])('of %s, %s is past', (date, day) => {
  expect(past(date, TODAY)).toBe(day);
});

test('an answer to today’s request, and to today’s complaint', () => {
  expect(dueOfToday(TODAY)).toBe('2026-12-29');
  expect(acknowledgedBy(TODAY)).toBe('2026-12-29');
});

test.each([
  ['2026-06-18', 'none'],
  ['2026-09-01', 'over'],
  ['2026-11-01', 'running'],
])('a complaint of %s: %s', (complained, state) => {
  expect(acknowledgeTimeOf(complained, TODAY).state).toBe(state);
});

test('a complaint on its last day is no day too late', () => {
  const { due } = acknowledgeTimeOf('2026-09-01', TODAY);
  expect(acknowledgeTimeOf('2026-09-01', due)).toEqual({ due, state: 'running' });
});
