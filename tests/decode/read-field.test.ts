import { describe, expect, test } from 'vitest';
import type { LabelMatch } from '../../src/decode/match-label.ts';
import { explainField, type FieldContext } from '../../src/decode/read-field.ts';
import { partWordsOf } from '../../src/decode/part-in-words.ts';
import { SchemeShelf } from '../../src/decode/scheme-shelf.ts';
import type { Entry } from '../../src/glossary/entry.ts';
import type { Field } from '../../src/layout/field.ts';
import { field } from './fields.ts';
import { entry, scheme, SMALL } from './small-glossary.ts';
import { matchOf } from './match-of.ts';

const SCHEMES = [
  scheme({ id: 'types', level: 'type', topic: 'income', basis: 'area' }, { A1: 'Old Money', A2: 'Poor' }),
  scheme({ id: 'marks', level: 'list', topic: 'income', basis: 'told' }, { M1: 'First' }),
  scheme({ id: 'faiths', special: true }, { F1: 'Some faith' }),
];
const CONTEXT: FieldContext = {
  shelf: new SchemeShelf(SCHEMES),
  sources: new Map(SMALL.sources.map((source) => [source.id, source])),
  styles: new Map(),
  parts: partWordsOf(SMALL.slots),
  ruledOut: new Set(),
};

function explain(
  part: Partial<Entry>,
  value: string,
  more: Partial<LabelMatch> = {},
  of: Partial<Field> = {},
) {
  const match = matchOf(entry({ id: 'x', labels: ['Label'], ...part }), more);
  return explainField(field('Label', value, of), match, CONTEXT);
}

const SCORE: Partial<Entry> = {
  kind: 'score',
  basis: 'modelled',
  plain: { says: 'A score. They put you at {value}.' },
  scale: { min: 1, max: 10, low: 'least', high: 'most', standing: 'given' },
};

describe('the words for a field', () => {
  test.each<[string, Partial<Entry>, string, string]>([
    ['what the label says', { kind: 'text' }, 'some words', 'A fact about you.'],
    ['a number on its scale', SCORE, '7', 'A score. They put you at 7.'],
    ['a number off it', SCORE, '11', 'A score.'],
    ['yes', { kind: 'flag' }, 'Y', 'A fact about you. They have marked this “yes”.'],
    ['no', { kind: 'flag' }, 'N', 'A fact about you. They have marked this “no”.'],
    ['a segment, with its name', { schemes: ['types'] }, 'A1', 'A fact about you. They say Old Money.'],
    [
      'a code, in a sentence',
      { schemes: ['marks'], plain: { says: 'They put {value}.' } },
      'M1',
      'They put First. They say First.',
    ],
    [
      'nothing of a blank',
      { schemes: ['marks'], plain: { says: 'A fact. They put {value}.' } },
      'N/A',
      'A fact.',
    ],
  ])('%s', (_, part, value, plain) => {
    expect(explain(part, value).plain).toBe(plain);
  });
  test('name the segment where what is said of it does not', () => {
    const codes = [{ code: 'A1', name: 'Old Money', says: 'Rich people.' }];
    const shelf = new SchemeShelf(
      [scheme({ id: 'types', level: 'type' }, {}), scheme({ id: 'marks', level: 'list' }, {})].map((one) => ({
        ...one,
        codes,
      })),
    );
    const say = (id: string, value: string) => {
      const known = entry({ id: 'x', labels: ['Label'], schemes: [id] });
      const match = {
        composed: known,
        entry: known,
        by: 'label',
        withSection: false,
        fills: {},
        elsewhere: false,
        status: 'documented',
        confidence: 'high',
        rivals: [],
      } as const;
      return explainField(field('Label', value), match, { ...CONTEXT, shelf }).plain;
    };
    expect(say('types', 'A1')).toMatch(/Rich people\. .*Old Money/);
    expect(say('types', 'A1 Old Money')).toMatch(/Rich people\.$/);
    expect(say('marks', 'A1')).toMatch(/Rich people\.$/);
  });
  test('say how it is made, what for, what may be wrong and what to ask, where the entry does', () => {
    const plain = { says: 'A fact.', made: 'Made by {party}.', used: 'Used.', wrong: 'Wrong.', ask: 'Ask.' };
    expect(explain({ kind: 'text', plain }, 'words')).toMatchObject({
      made: 'Made by the party.',
      used: 'Used.',
      wrong: 'Wrong.',
      ask: 'Ask.',
    });
    for (const key of ['made', 'used', 'wrong', 'ask'])
      expect(explain({ kind: 'text' }, 'words')).not.toHaveProperty(key);
  });
});

describe('whose guess it is', () => {
  test.each<[Partial<Entry>, string, string, boolean]>([
    [{ kind: 'text', basis: 'told' }, 'words', 'told', false],
    [{ kind: 'text', basis: 'area' }, 'words', 'area', true],
    [{ kind: 'text', basis: 'modelled' }, 'words', 'modelled', true],
    [{ kind: 'text', basis: 'name' }, 'words', 'name', true],
    [{ kind: 'text', basis: 'bought' }, 'words', 'bought', false],
    [{ kind: 'category', basis: 'bought' }, 'words', 'bought', true],
    [{ kind: 'score', basis: 'bought' }, '7', 'bought', true],
    [{ kind: 'code', basis: 'bought', schemes: ['marks'] }, 'M1', 'bought', true],
    [{ kind: 'category', basis: 'unknown', schemes: ['types'] }, 'A1', 'area', true],
    [{ kind: 'recipient', basis: 'unknown', schemes: ['types'] }, 'A1', 'unknown', false],
    [{ kind: 'category', basis: 'told', schemes: ['types'] }, 'A1', 'told', false],
    [{ kind: 'category', basis: 'unknown', topic: 'notes' }, 'words', 'unknown', false],
  ])('%j of %s: %s, %s', (part, value, basis, guess) => {
    expect(explain(part, value)).toMatchObject({ basis, guess });
  });
});

describe('what it is about', () => {
  test('is told by the list where the label says only “segment”', () => {
    expect(explain({ schemes: ['types'] }, 'A1').topic).toBe('income');
    expect(explain({ schemes: ['types'], topic: 'age' }, 'A1').topic).toBe('age');
    expect(explain({}, 'N/A').topic).toBe('segment');
    expect(explain({ schemes: ['types'] }, 'A1', { fills: { lean: { say: 'x', topic: 'age' } } }).topic).toBe(
      'age',
    );
  });
  test('may be a party and a year', () => {
    expect(explain({}, 'x').about).toBeUndefined();
    expect(
      explain({}, 'x', { fills: { party: { say: 'Labour', party: 'labour' }, year: { say: '2019' } } }).about,
    ).toEqual({ party: 'labour', year: '2019' });
    expect(explain({ about: 'snp' }, 'x').about).toEqual({ party: 'snp' });
    expect(explain({}, 'x', { fills: { year: { say: '2019' } } }).about).toEqual({ year: '2019' });
  });
  test.each<[Partial<Entry>, string, Partial<LabelMatch>, boolean]>([
    [{}, 'x', {}, false],
    [{ special: true }, 'x', {}, true],
    [{}, 'x', { fills: { lean: { say: 'x', special: true } } }, true],
    [{ schemes: ['faiths'] }, 'F1', {}, true],
    [{ schemes: ['marks'] }, 'M1', {}, false],
  ])('%j of %s is protected by law: %s', (part, value, more, special) => {
    expect(explain(part, value, more).special).toBe(special);
  });
});

describe('nothing is explained', () => {
  const nothing = { status: 'unknown', plain: '', category: 'record', sources: [] };
  test.each<[string, Partial<Entry>, string, Partial<LabelMatch>, Partial<Field>]>([
    ['where a heading may be a value', { kind: 'text' }, 'words', {}, { unsure: ['heading-or-row'] }],
    ['where a day is wanted', { kind: 'text', dated: true }, '7', {}, {}],
    ['where no sum gives such a value', SCORE, 'words', { bare: true }, {}],
    ['where a year stands under it', SCORE, '2019', { bare: true }, {}],
    ['where a rank is given in per cent', SCORE, '7%', { fills: { form: { say: 'rank' } } }, {}],
  ])('%s', (_, part, value, more, of) => {
    expect(explain(part, value, more, of)).toMatchObject(nothing);
  });
  test('of money under a score that no list has, for it is a gift', () => {
    const { entry: _, ...withoutEntry } = { entry: undefined };
    const known = entry({ id: 'x', labels: [], kind: 'score' });
    const match = {
      composed: known,
      by: 'pattern',
      withSection: false,
      fills: {},
      elsewhere: false,
      status: 'inferred',
      confidence: 'medium',
      rivals: [],
      ...withoutEntry,
    } as const;
    expect(explainField(field('Label', '£20'), match, CONTEXT)).toMatchObject(nothing);
    expect(explainField(field('Label', '20'), match, CONTEXT).status).toBe('inferred');
  });
});

test('two entries that fit are both named, and neither explains', () => {
  const rival = entry({ id: 'y', labels: ['Other'], publisher: 'Alpha' });
  expect(explain({ category: 'vote' }, 'x', { rivals: [rival] })).toMatchObject({
    status: 'ambiguous',
    category: 'vote',
    plain: '',
    claims: [
      {
        about: 'label',
        status: 'ambiguous',
        because: { id: 'because_label_ambiguous', slots: { count: 2 } },
      },
    ],
    alternatives: [{ name: 'Other' }, { name: 'Label' }],
  });
});

test('a letter of a party’s list is not read where the party is not known', () => {
  const values = [
    { code: 'L', name: 'Labour' },
    { code: 'LL', name: 'Strong Labour' },
  ];
  expect(explain({ values }, 'L', { elsewhere: true }).status).toBe('unknown');
  expect(explain({ values }, 'LL', { elsewhere: true }).status).toBe('documented');
  expect(explain({ values }, 'L').status).toBe('documented');
});
