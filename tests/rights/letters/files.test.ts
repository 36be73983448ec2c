import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingEase, sentences, words } from '../../../src/glossary/checks/reading-ease.ts';
import { loadGlossary } from '../../../src/glossary/load-glossary.ts';
import contacts from '../../../src/rights/contacts.json' with { type: 'json' };
import citations from '../../../src/rights/letters/citations.json' with { type: 'json' };
import { LETTER_KINDS } from '../../../src/rights/letters/letter.ts';
import { TABLES } from '../../../src/rights/letters/letter-tables.ts';
import { CONDITIONS } from '../../../src/rights/letters/tell-conditions.ts';
import { PARAGRAPHS, TEMPLATES } from '../../../src/rights/letters/template.ts';
import { PARTS } from '../../../src/rights/letters/letter-parts.ts';
import questions from '../../../src/rights/letters/letter-questions.json' with { type: 'json' };
import { QUESTIONS } from '../../../src/rights/letters/letter-questions.ts';
import steps from '../../../src/rights/letters/letter-for-step.json' with { type: 'json' };
import { findBroker, findParty, REGULATOR } from '../../../src/rights/find-contact.ts';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };

const text = v.pipe(v.string(), v.nonEmpty(), v.trim());
const day = v.pipe(v.string(), v.isoDate(), v.maxValue('2026-11-28'));
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const conditions = v.pipe(v.array(v.picklist(CONDITIONS)), v.nonEmpty());
const conditional = { when: v.optional(conditions), unless: v.optional(conditions) };
const ids = v.array(v.picklist(Object.keys(PARAGRAPHS)));
const laws = v.pipe(v.array(v.picklist(citations.map(({ id }) => id))), v.nonEmpty());

const CITATIONS = v.array(
  v.strictObject({
    id: text,
    act: v.picklist(['UK GDPR', 'Data Protection Act 2018', 'case', 'other']),
    name: text,
    source: address,
    date: day,
    confidence: v.picklist(['high', 'medium', 'low']),
    from: v.optional(v.pipe(v.string(), v.isoDate())),
    fromRequest: v.optional(v.pipe(v.string(), v.isoDate())),
  }),
);
const PARAGRAPH = v.strictObject({
  text,
  ...conditional,
  law: v.optional(laws),
  lawAt: v.optional(v.picklist(['complained'])),
  table: v.optional(v.picklist(TABLES)),
});
const TEMPLATE = v.strictObject({
  to: v.picklist(['controller', 'local', 'broker', 'regulator', 'keeper']),
  subject: text,
  law: v.optional(laws),
  opening: v.pipe(ids, v.nonEmpty()),
  items: v.pipe(ids, v.nonEmpty()),
  closing: ids,
  enclosures: v.optional(v.array(v.strictObject({ text, ...conditional }))),
  warnings: v.optional(v.array(v.strictObject({ id: v.picklist(Object.keys(catalogue)), ...conditional }))),
});
const seen = v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)));
const contact = {
  name: text,
  said: v.optional(text),
  email: v.optional(v.pipe(v.string(), v.email())),
  emailConfidence: v.optional(v.picklist(['medium', 'low'])),
  post: v.optional(v.pipe(v.array(text), v.nonEmpty())),
  page: v.optional(address),
  seen,
  registration: v.optional(v.pipe(v.string(), v.regex(/^Z[A-Z]?\d{6,7}$/))),
};
const CONTACTS = v.strictObject({
  checked: day,
  parties: v.array(
    v.strictObject({
      id: text,
      party: v.picklist(loadGlossary().parties.map(({ id }) => id)),
      nations: v.array(v.picklist(['england', 'wales', 'scotland', 'northern-ireland'])),
      ...contact,
    }),
  ),
  regulator: v.strictObject({ name: text, short: text, post: v.array(text), page: address, seen }),
});

const PART = v.strictObject({
  condition: v.picklist(CONDITIONS),
  table: v.optional(v.picklist(TABLES)),
  claim: v.boolean(),
});
const asked = v.pipe(v.array(v.picklist(QUESTIONS)), v.nonEmpty());

test.each([
  ['parts', v.array(PART), PARTS],
  ['questions', v.strictObject(v.entriesFromList(LETTER_KINDS, asked)), questions],
  [
    'steps',
    v.record(
      v.picklist(Object.keys(catalogue).map((id) => id.replace(/_(?:one|other)$/, ''))),
      v.picklist(LETTER_KINDS),
    ),
    steps,
  ],
  ['citations', CITATIONS, citations],
  ['paragraphs', v.record(v.string(), PARAGRAPH), PARAGRAPHS],
  ['letters', v.strictObject(v.entriesFromList(LETTER_KINDS, TEMPLATE)), TEMPLATES],
  ['contacts', CONTACTS, contacts],
])('%s are as their schema says', (_what, schema, data) => {
  const { issues = [] } = v.safeParse(schema, data);
  expect(issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)).toEqual([]);
});

describe('law', () => {
  const texts = Object.entries(PARAGRAPHS);
  test('stands in letters through its citation alone', () => {
    const spelt = texts.filter(([, { text: said }]) =>
      /\b(?:articles?|sections?|schedules?|paragraphs?) \d|GDPR|\bAct [0-9]/i.test(said),
    );
    expect(spelt).toEqual([]);
    const lost = texts.filter(
      ([, { text: said, law }]) => (said.match(/\{(?:law|cited)\}/g) ?? []).length !== (law ? 1 : 0),
    );
    expect(lost.map(([id]) => id)).toEqual([]);
  });
  test('is never what was repealed, nor what scores mostly fall outside of', () => {
    expect(citations.filter(({ name }) => /^(?:77|22[A-D]?)\b/.test(name))).toEqual([]);
  });
  test('is all used, each citation once', () => {
    const used = new Set(
      [...Object.values(PARAGRAPHS), ...Object.values(TEMPLATES)].flatMap(({ law = [] }) => law),
    );
    expect(citations.map(({ id }) => id)).toEqual([...used].toSorted());
  });
});

test('every paragraph is in some letter', () => {
  const used = Object.values(TEMPLATES).flatMap(({ opening, items, closing }) => [
    ...opening,
    ...items,
    ...closing,
  ]);
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(PARAGRAPHS).toSorted());
});

test('all that the reader has to say is plain to read', () => {
  const all = Object.values(PARAGRAPHS).map(({ text: said }) =>
    said.replace(/\s?\{(?:law)\}/g, '').replace(/\{\w+\}/g, 'Alex'),
  );
  const long = all.flatMap(sentences).filter((sentence) => words(sentence).length > 32);
  expect(long).toEqual([]);
  expect(readingEase(all.join(' '))).toBeGreaterThan(65);
});

describe('contacts', () => {
  test('of a party are found by the party, and by their own id where it has several', () => {
    expect(findParty('green')?.name).toBe('Green Party of England and Wales');
    expect(findParty('green-scot')?.name).toBe('Scottish Greens');
    expect(findParty('nobody')).toBeUndefined();
  });
  test('leave out an address that may well be old', () => {
    expect(findParty('green-scot')?.email).toBeUndefined();
    expect(findParty('green-scot')?.post).toBeDefined();
  });
  test('of a company that sells data come from its entry', () => {
    expect(findBroker('experian')).toMatchObject({
      name: 'Experian Limited',
      page: expect.stringContaining('https://'),
    });
    expect(findBroker('labour')).toBeUndefined();
  });
  test('name the regulator once', () => {
    const files = JSON.stringify([PARAGRAPHS, TEMPLATES]);
    expect(files).not.toMatch(/\bICO\b|Information Commission/);
    expect(REGULATOR.name).toMatch(/^Information Commission/);
  });
});
