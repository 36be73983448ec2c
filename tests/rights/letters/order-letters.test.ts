import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/rights/letters/answers.ts';
import type { LetterInput } from '../../../src/rights/letters/case-of.ts';
import { firstLetter, orderLetters } from '../../../src/rights/letters/order-letters.ts';
import { field, TODAY } from './letter-cases.ts';

const REPLY: NonNullable<LetterInput['reply']> = {
  outcome: 'data',
  letter: { requested: '2026-09-02', date: '2026-10-19' },
  documents: [{ id: 'd', name: 'reply.pdf' }],
  fields: [field('GX2_RESID', '-0.7', { status: 'unknown' })],
  findings: [{ kind: 'broker-named', fields: [] }],
  checklist: [],
};

function order(answers: Answers, reply = REPLY): Readonly<Record<string, string>> {
  const steps = orderLetters({ reply, answers, today: TODAY });
  return Object.fromEntries(steps.map(({ kind, state }) => [kind, state]));
}

describe('the order of letters', () => {
  test('begins with what is missing where data came', () => {
    expect(order({})).toEqual({
      ask: 'done',
      late: 'not-needed',
      'follow-up': 'now',
      rectify: 'later',
      object: 'later',
      erase: 'later',
      broker: 'later',
      'complaint-controller': 'later',
      'complaint-regulator': 'later',
    });
  });
  test('asks for nothing where nothing is missing', () => {
    const reply = { ...REPLY, letter: {}, fields: [], findings: [] };
    const steps = orderLetters({ reply, answers: {}, today: TODAY });
    expect(steps.map(({ kind }) => kind)).not.toContain('broker');
    expect(order({}, reply)['follow-up']).toBe('not-needed');
    expect(firstLetter(steps)).toBe('follow-up');
  });
  test.each([
    'neither',
    'nothing-held',
    'refused',
    'asks-identity',
    'asks-clarification',
    'extension',
  ] as const)('answers their letter first: %s', (outcome) => {
    const steps = orderLetters({ reply: { ...REPLY, outcome, fields: [] }, answers: {}, today: TODAY });
    expect(firstLetter(steps)).toBe('late');
  });
  test('goes on to a complaint when two weeks are over, and no day before', () => {
    expect(order({ followedUp: '2026-11-14' })['complaint-controller']).toBe('later');
    expect(order({ followedUp: '2026-11-13' })).toMatchObject({
      'follow-up': 'done',
      'complaint-controller': 'now',
    });
  });
  test('goes on to the regulator when the party has answered, or let its days pass', () => {
    expect(order({ complained: '2026-11-10' })).toMatchObject({
      'complaint-controller': 'done',
      'complaint-regulator': 'later',
    });
    expect(order({ complained: '2026-11-10', complaintAnswered: '2026-11-20' })['complaint-regulator']).toBe(
      'now',
    );
    expect(order({ complained: '2026-10-10' })['complaint-regulator']).toBe('now');
  });
  test('goes on to a complaint once an objection was ignored', () => {
    expect(order({ objected: '2026-11-20', objectionIgnored: true })).toMatchObject({
      object: 'done',
      'complaint-controller': 'now',
    });
    expect(order({ objectionIgnored: true })['complaint-controller']).toBe('later');
  });
  test('holds nothing for done that is still to come', () => {
    expect(order({ complained: '2027-01-10', objected: '2027-01-10' })).toMatchObject({
      object: 'later',
      'complaint-controller': 'later',
    });
  });
  test('brings corrections forward once something is marked as wrong', () => {
    const disputes = [{ label: 'GX2_RESID' }];
    expect(order({ disputes }).rectify).toBe('later');
    expect(order({ disputes, followedUp: '2026-11-20' }).rectify).toBe('now');
  });
});
