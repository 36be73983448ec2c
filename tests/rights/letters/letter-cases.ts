import type { FindingKind } from '../../../src/rights/finding.ts';
import type { Answers } from '../../../src/rights/letters/answers.ts';
import type { LetterKind } from '../../../src/rights/letters/letter.ts';
import type { LetterField, ReplyFacts } from '../../../src/rights/letters/reply-facts.ts';
import { MISSING } from '../../../src/rights/letters/missing.ts';
import type { Condition } from '../../../src/rights/letters/tell-conditions.ts';
import { PARAGRAPHS, TEMPLATES } from '../../../src/rights/letters/template.ts';
import type { LetterInput } from '../../../src/rights/letters/case-of.ts';

export const TODAY = '2026-11-28';

/** A field of an invented reply. */
export function field(label: string, value: string, more: Partial<LetterField> = {}): LetterField {
  const where = { kind: 'page', document: 'd', page: 3, boxes: [] } as const;
  return { id: `${label} ${value}`, label, value, where, status: 'documented', special: false, ...more };
}

const PLAIN: ReplyFacts = {
  outcome: 'data',
  party: { id: 'labour' },
  letter: {},
  documents: [{ id: 'd', name: 'reply.pdf' }],
  fields: [field('Surname', 'Sample')],
  findings: [],
  checklist: Object.keys(MISSING).map((id) => ({ id, state: 'found' })),
};

/** One thing that can be so or not, with the conditions that hang on it. */
interface Feature {
  readonly of: readonly Condition[];
  readonly put: (input: LetterInput) => LetterInput;
}

function told(of: readonly Condition[], answers: Answers): Feature {
  return { of, put: (input) => ({ ...input, answers: { ...input.answers, ...answers } }) };
}

function inReply(of: readonly Condition[], put: (reply: ReplyFacts) => ReplyFacts): Feature {
  return { of, put: (input) => (input.reply ? { ...input, reply: put(input.reply) } : input) };
}

function withField(of: readonly Condition[], one: LetterField): Feature {
  return inReply(of, (reply) => ({ ...reply, fields: [...reply.fields, one] }));
}

function withFinding(of: readonly Condition[], kind: FindingKind, one?: LetterField): Feature {
  return inReply(of, (reply) => ({
    ...reply,
    findings: [...reply.findings, { kind, fields: one ? [one.id] : [] }],
    fields: one ? [...reply.fields, { ...one, findings: [kind] }] : reply.fields,
  }));
}

function lacking(id: string, condition: Condition): Feature {
  return inReply([condition, 'any-missing'], (reply) => ({
    ...reply,
    checklist: reply.checklist.map((item) => (item.id === id ? { id, state: 'not-found' } : item)),
  }));
}

const FEATURES: readonly Feature[] = [
  told(['address'], { address: ['1 Sample Lane', 'ZZ9 9ZZ'], name: 'Alex Sample' }),
  told(['former-names'], { formerNames: ['Alex Example', 'A. Placeholder'] }),
  told(['former-addresses'], { formerAddresses: ['2 Sample Lane, ZZ9 9ZZ'] }),
  told(['receipt'], { receipt: 'your automatic answer of the same day' }),
  told(['identity-asked'], { identityAsked: '2026-09-10' }),
  told(['identity-given'], { identityGiven: '2026-09-12' }),
  told(['fee-asked'], { feeAsked: true }),
  told(['extension', 'no-extension-reasons'], { extension: '2026-09-25', extensionReasons: false }),
  told(['extension', 'extension-late'], { extension: '2026-10-25' }),
  told(['clarification-asked'], { clarificationAsked: '2026-09-20' }),
  told(['clarification-answered'], { clarificationAsked: '2026-09-20', clarificationAnswered: '2026-09-25' }),
  told(['grounds'], { grounds: 'I work for a body that must stay out of politics' }),
  told(['objected'], { objected: '2026-11-01' }),
  told(['objection-ignored'], { objected: '2026-11-01', objectionIgnored: true }),
  told(['followed-up'], { followedUp: '2026-11-02' }),
  told(['new-points'], { newPoints: true }),
  told(['complained'], { complained: '2026-11-10' }),
  told(['complaint-answered'], { complaintAnswered: '2026-11-20' }),
  told(['party-asked'], { partyAsked: true }),
  told(['disputes', 'sensitive-dispute'], {
    disputes: [{ label: 'Surname', right: 'Simple' }, { label: 'Vote' }],
  }),
  told(['erase-list'], { erase: [{ label: 'Surname' }, { label: 'Age' }] }),
  withField(['unexplained'], field('GX2_RESID', '-0.7', { status: 'unknown' })),
  withField(
    ['ambiguous'],
    field('Mosaic code', 'K46', {
      status: 'ambiguous',
      alternatives: [{ name: 'Mosaic 6' }, { name: 'Mosaic 7' }],
    }),
  ),
  withField(['scores'], field('Labour score', '62', { kind: 'score' })),
  withFinding(['source-missing-some', 'any-source-gap'], 'source-missing', field('Age', '40')),
  withFinding(['source-missing-all', 'any-source-gap'], 'source-missing'),
  withFinding(['source-vague', 'any-source-gap'], 'source-vague', field('Income', '3')),
  withFinding(['email-from-register'], 'email-from-register', field('E-mail', 'alex@example.org')),
  withFinding(['telephone-from-register'], 'telephone-from-register', field('Mobile', '07700 900123')),
  withFinding(['recipients-missing', 'any-recipient-gap'], 'recipients-missing'),
  withFinding(['recipients-vague', 'any-recipient-gap'], 'recipients-vague'),
  withFinding(['guessed'], 'age-guessed', field('Age band', '40-44')),
  withFinding(['off-scale'], 'off-scale', field('Green score', '70', { kind: 'score' })),
  withFinding(['broker-named'], 'broker-named', field('Mosaic type', 'K46')),
  withFinding(['protected'], 'ethnicity-guessed', field('Ethnic origin', 'Z', { special: true })),
  {
    of: ['asked'],
    put: (input) => ({
      ...withField(['asked'], field('Odd code', '7')).put(input),
      asked: new Set(['Odd code 7']),
    }),
  },
  { of: ['broker-told'], put: (input) => withBroker(input) },
  ...Object.entries(MISSING).map(([id, [condition]]) => lacking(id, condition)),
];

function withBroker(input: LetterInput): LetterInput {
  const answered = { ...input, answers: { ...input.answers, broker: 'experian' } };
  return withFinding([], 'broker-named').put(answered);
}

/** How a request may stand: open, late, near the last day, answered, answered with something else than data. */
const STANDS: readonly LetterInput[] = [
  { answers: {}, today: TODAY },
  { answers: { party: 'labour', requested: '2026-09-02' }, today: TODAY },
  { answers: { party: 'reform-uk', requested: '2026-11-20' }, today: TODAY },
  { answers: { party: 'plaid-cymru', requested: '2026-09-02', replied: '2026-11-20' }, today: TODAY },
  { answers: { requested: '2030-01-01', replied: '2030-03-01' }, today: TODAY },
  { answers: { party: 'snp', requested: '2035-12-01' }, today: '2036-01-03' },
  { answers: {}, reply: PLAIN, today: TODAY },
  {
    answers: {},
    reply: { ...PLAIN, letter: { requested: '2026-09-02', date: '2026-10-19', reference: 'SAR-00000' } },
    today: TODAY,
  },
  { answers: {}, reply: { ...PLAIN, letter: { requested: '2026-09-02', date: '2026-09-19' } }, today: TODAY },
  ...(['neither', 'nothing-held', 'refused'] as const).map((outcome) => ({
    answers: {},
    reply: { ...PLAIN, outcome, fields: [] },
    today: TODAY,
  })),
  ...(['asks-identity', 'asks-clarification', 'extension'] as const).flatMap((outcome) =>
    [{ requested: '2026-09-02', date: '2026-09-19' }, { requested: '2026-09-02' }, {}].map((letter) => ({
      answers: {},
      reply: { ...PLAIN, outcome, letter, fields: [] },
      today: TODAY,
    })),
  ),
];

/** Beyond this, every pair of features stands for all of their combinations: no paragraph hangs on three. */
const MOST_COMBINED = 9;
/** Where thousands of mutants are tried, each feature alone must do. */
const IS_SHORT = process.env['FEW_CASES'] !== undefined;

/** Every case that a letter can be written from, as far as its paragraphs can tell them apart. */
export function* casesOf(kind: LetterKind): Generator<LetterInput> {
  const features = FEATURES.filter(({ of }) => of.some((condition) => conditionsOf(kind).has(condition)));
  for (const stand of STANDS) {
    for (const chosen of combined(features)) yield chosen.reduce((input, { put }) => put(input), stand);
  }
}

function combined(features: readonly Feature[]): Iterable<readonly Feature[]> {
  if (IS_SHORT) return [[], ...features.map((one) => [one]), features];
  return features.length <= MOST_COMBINED ? subsets(features) : pairs(features);
}

function conditionsOf(kind: LetterKind): ReadonlySet<Condition> {
  const { opening, items, closing, enclosures = [], warnings = [] } = TEMPLATES[kind];
  const paragraphs = [...opening, ...items, ...closing].flatMap((id) => PARAGRAPHS[id] ?? []);
  return new Set(
    [...paragraphs, ...enclosures, ...warnings].flatMap(({ when = [], unless = [] }) => [...when, ...unless]),
  );
}

function* subsets(features: readonly Feature[]): Generator<readonly Feature[]> {
  for (let chosen = 0; chosen < 1 << features.length; chosen++)
    yield features.filter((_feature, at) => (chosen & (1 << at)) !== 0);
}

/** None, each, each two, and all with none, one or two left out. */
function* pairs(features: readonly Feature[]): Generator<readonly Feature[]> {
  for (const one of features)
    for (const two of features) {
      const chosen = features.filter((each) => each === one || each === two);
      yield chosen;
      yield features.filter((each) => !chosen.includes(each));
    }
  yield [];
  yield features;
}
