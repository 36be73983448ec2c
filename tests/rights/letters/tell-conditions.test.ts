import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/rights/letters/answers.ts';
import { caseOf, type LetterInput } from '../../../src/rights/letters/case-of.ts';
import type { LetterKind } from '../../../src/rights/letters/letter.ts';
import type { ReplyFacts } from '../../../src/rights/letters/reply-facts.ts';
import { type Condition, tellConditions } from '../../../src/rights/letters/tell-conditions.ts';
import { field, TODAY } from './letter-cases.ts';

const REPLY: ReplyFacts = {
  outcome: 'data',
  letter: {},
  documents: [{ id: 'd', name: 'reply.pdf' }],
  fields: [field('Surname', 'Sample')],
  findings: [],
  checklist: [],
};

function holds(input: Partial<LetterInput>, kind: LetterKind = 'follow-up'): readonly Condition[] {
  return [...tellConditions(caseOf(kind, { answers: {}, today: TODAY, ...input }))].toSorted();
}

function withReply(part: Partial<ReplyFacts>, answers: Answers = {}): readonly Condition[] {
  return holds({ reply: { ...REPLY, ...part }, answers });
}

test('nothing is told of nothing', () => {
  expect(holds({})).toEqual([
    'open',
    'wants-codes',
    'wants-recipients',
    'wants-recipients-abroad',
    'wants-sources',
  ]);
  expect(holds({ reply: REPLY })).toEqual(['reply']);
  expect(holds({ reply: REPLY }, 'ask')).toEqual([
    'reply',
    'wants-codes',
    'wants-recipients',
    'wants-recipients-abroad',
    'wants-sources',
  ]);
});

describe('of what the reader says', () => {
  const before = holds({});
  test.each<[Answers, readonly Condition[]]>([
    [{ address: ['1 Sample Lane'] }, ['address']],
    [{ formerNames: ['A. Placeholder'] }, ['former-names']],
    [{ formerAddresses: ['2 Sample Lane'] }, ['former-addresses']],
    [{ receipt: 'your answer' }, ['receipt']],
    [{ identityAsked: '2026-09-10' }, ['identity-asked', 'identity-wanted', 'timeline']],
    [{ identityGiven: TODAY }, ['identity-given', 'timeline']],
    [{ identityGiven: '2026-11-29' }, []],
    [{ clarificationAsked: '2026-09-10' }, ['clarification-asked', 'timeline']],
    [{ clarificationAnswered: '2026-09-10' }, ['clarification-answered', 'timeline']],
    [{ feeAsked: true }, ['fee-asked']],
    [{ feeAsked: false }, []],
    [{ extension: '2026-09-10' }, ['extension', 'longer-told', 'timeline']],
    [{ extensionReasons: false }, ['no-extension-reasons']],
    [{ extensionReasons: true }, []],
    [{ grounds: 'I said so' }, ['grounds']],
    [{ objected: '2026-11-01' }, ['any-erase', 'objected', 'timeline']],
    [
      { objected: '2026-11-01', objectionIgnored: true },
      ['any-erase', 'objected', 'objection-ignored', 'timeline'],
    ],
    [{ objectionIgnored: true }, []],
    [{ followedUp: '2026-11-01' }, ['followed-up', 'timeline']],
    [{ newPoints: true }, ['new-points']],
    [{ complained: '2026-11-01' }, ['complained', 'timeline']],
    [{ complaintAnswered: '2026-11-20' }, ['complaint-answered', 'timeline']],
    [{ partyAsked: true }, ['party-asked']],
    [{ disputes: [{ label: 'Surname', right: 'Simple' }] }, ['disputes']],
    [{ erase: [{ label: 'Surname' }] }, ['any-erase', 'erase-list']],
    [{ broker: 'experian' }, []],
  ])('%j', (answers, more) => {
    expect(holds({ answers })).toEqual([...before, ...more].toSorted());
  });
});

describe('of time', () => {
  test.each<[string, Partial<LetterInput>, readonly Condition[], readonly Condition[]]>([
    [
      'late',
      { answers: { requested: '2026-09-02' } },
      ['late', 'counted-late', 'may-complain', 'access-open', 'due', 'open', 'requested'],
      ['replied', 'not-due-yet', 'borderline', 'extension-late', 'reply'],
    ],
    [
      'not due',
      { answers: { requested: '2026-11-20' } },
      ['not-due-yet', 'access-open', 'due'],
      ['late', 'counted-late', 'may-complain'],
    ],
    [
      'answered in time',
      { answers: { requested: '2026-09-02', replied: '2026-09-20' } },
      ['replied', 'reply', 'due'],
      ['not-due-yet', 'open', 'access-open', 'late'],
    ],
    [
      'answered late',
      { answers: { requested: '2026-09-02', replied: '2026-10-20' } },
      ['late', 'reply'],
      ['open', 'access-open'],
    ],
    [
      'more time claimed too late',
      { answers: { requested: '2026-09-02', extension: '2026-10-25' } },
      ['extension-late', 'late'],
      [],
    ],
    [
      'more time claimed in time',
      { answers: { requested: '2026-09-02', extension: '2026-09-25' } },
      ['extension', 'due'],
      ['extension-late', 'late'],
    ],
    [
      'a letter that only asks',
      { reply: { ...REPLY, outcome: 'asks-identity' } },
      ['only-asked', 'open', 'asks-identity', 'identity-wanted'],
      ['reply', 'asks-clarification', 'asks-time'],
    ],
    ['a fee', { answers: { requested: '2026-09-02', feeAsked: true } }, ['requested'], ['due', 'late']],
    [
      'no request',
      { answers: { replied: '2026-09-20' } },
      ['replied', 'reply'],
      ['requested', 'due', 'access-open'],
    ],
  ])('%s', (_, input, are, areNot) => {
    const all = holds(input);
    for (const one of are) expect(all).toContain(one);
    for (const one of areNot) expect(all).not.toContain(one);
  });
});

describe('of the reply', () => {
  test.each<[string, Partial<ReplyFacts>, readonly Condition[]]>([
    ['a question', { outcome: 'asks-clarification' }, ['asks-clarification', 'only-asked', 'open']],
    ['more time', { outcome: 'extension' }, ['asks-time', 'longer-told', 'only-asked', 'open']],
    ['neither', { outcome: 'neither' }, ['may-complain', 'neither', 'no-data', 'reply']],
    ['nothing', { outcome: 'nothing-held' }, ['may-complain', 'no-data', 'nothing-held', 'reply']],
    ['refused', { outcome: 'refused' }, ['may-complain', 'no-data', 'refused', 'reply']],
    [
      'no recipients',
      { findings: [{ kind: 'recipients-missing', fields: [] }] },
      ['any-recipient-gap', 'recipients-missing', 'reply', 'wants-recipients', 'wants-recipients-abroad'],
    ],
    [
      'vague recipients',
      { findings: [{ kind: 'recipients-vague', fields: [] }] },
      ['any-recipient-gap', 'recipients-vague', 'reply', 'wants-recipients', 'wants-recipients-abroad'],
    ],
    [
      'no source at all',
      { findings: [{ kind: 'source-missing', fields: [] }] },
      ['any-source-gap', 'reply', 'source-missing-all', 'wants-sources'],
    ],
    [
      'no source of one',
      {
        findings: [{ kind: 'source-missing', fields: ['Age 40'] }],
        fields: [field('Age', '40', { findings: ['source-missing'] })],
      },
      ['any-source-gap', 'reply', 'source-missing-some', 'wants-sources'],
    ],
    [
      'a firm that is named in the text alone',
      { findings: [{ kind: 'broker-named', fields: [] }] },
      ['broker-named', 'reply'],
    ],
    [
      'a firm beside a field',
      {
        findings: [{ kind: 'broker-named', fields: [] }],
        fields: [field('Mosaic', 'K46', { findings: ['broker-named'] })],
      },
      ['broker-named', 'reply'],
    ],
    [
      'nothing on transfers',
      { checklist: [{ id: 'transfers', state: 'not-found' }] },
      ['any-missing', 'no-transfers', 'reply', 'wants-recipients-abroad'],
    ],
    ['something on transfers', { checklist: [{ id: 'transfers', state: 'found' }] }, ['reply']],
    ['what no letter asks for', { checklist: [{ id: 'in-time', state: 'not-found' }] }, ['reply']],
    ['unknown', { fields: [field('GX2', '7', { status: 'unknown' })] }, ['reply', 'unexplained']],
    ['ambiguous', { fields: [field('GX2', '7', { status: 'ambiguous' })] }, ['ambiguous', 'reply']],
    ['a score', { fields: [field('GX2', '7', { kind: 'score' })] }, ['reply', 'scores']],
    [
      'a score that nobody explains',
      { fields: [field('GX2', '7', { kind: 'score', status: 'unknown' })] },
      ['reply', 'unexplained'],
    ],
    [
      'protected',
      { fields: [field('Faith', 'None', { findings: ['special-category-held'] })] },
      ['any-erase', 'protected', 'reply'],
    ],
    [
      'protected, in a note',
      { fields: [field('Notes', 'None', { findings: ['special-category-held'], topic: 'notes' })] },
      ['reply'],
    ],
    [
      'other people',
      { fields: [field('GX2', '7', { status: 'unknown', findings: ['others-named'] })] },
      ['reply'],
    ],
  ])('%s', (_, part, all) => {
    expect(withReply(part)).toEqual(all);
  });
  test('a firm is told only where the reply names one', () => {
    const findings = [{ kind: 'broker-named', fields: [] }] as const;
    expect(withReply({ findings }, { broker: 'experian' })).toContain('broker-told');
    expect(withReply({ findings })).not.toContain('broker-told');
    expect(withReply({}, { broker: 'experian' })).not.toContain('broker-told');
  });
  test('what the reader left out does not hold, nor what is made of it', () => {
    const fields = [field('GX2', '7', { status: 'unknown' })];
    const leftOut = { conditions: new Set<Condition>(['unexplained', 'no-transfers']) };
    const checklist = [{ id: 'transfers', state: 'not-found' }] as const;
    expect(holds({ reply: { ...REPLY, fields, checklist }, leftOut })).toEqual(['reply']);
  });
});
