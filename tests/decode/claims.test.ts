import { describe, expect, test } from 'vitest';
import {
  alternativesOf,
  claimsOf,
  rivalAlternatives,
  uniqueSources,
  weakest,
} from '../../src/decode/claims.ts';
import type { LabelMatch } from '../../src/decode/match-label.ts';
import type { Claim, Placed } from '../../src/decode/reading.ts';
import type { ValueReading } from '../../src/decode/read-value.ts';
import type { CodeMeaning, Source, Status } from '../../src/glossary/entry.ts';
import { entry, scheme } from './small-glossary.ts';
import { matchOf } from './match-of.ts';

const SOURCES: ReadonlyMap<string, Source> = new Map(
  ['notice', 'list', 'own'].map((id) => [
    id,
    { id, title: id, publisher: 'x', kind: 'party', address: 'x', date: '2026-01-01' } as unknown as Source,
  ]),
);
const ENTRY = entry({ id: 'x', labels: ['Label'] });
const MATCH = matchOf(ENTRY);
const LIST = scheme({ id: 'list', name: 'The list', status: 'reported' }, { A: 'First' });

function claim(match: Partial<LabelMatch>, value?: ValueReading, placed?: Placed) {
  return claimsOf({ ...MATCH, ...match }, value, placed, SOURCES).map(
    ({ about, status, because, plain, sources }) => [
      about,
      status,
      because.id,
      plain,
      sources.map(({ id }) => id).join(),
    ],
  );
}

describe('what is claimed of a label', () => {
  test.each<[string, Partial<LabelMatch>, string]>([
    ['printed so', {}, 'because_label_label'],
    ['expected by sense', { by: 'alias' }, 'because_label_alias'],
    ['read word by word', { by: 'pattern' }, 'because_label_pattern'],
    ['with its heading', { withSection: true }, 'because_label_section'],
    ['without its bracket', { qualifier: 'in 2019' }, 'because_label_qualified'],
    ['word by word, with a bracket', { qualifier: 'in 2019', by: 'pattern' }, 'because_label_pattern'],
    ['known of another party alone', { elsewhere: true, withSection: true }, 'because_label_elsewhere'],
    [
      'of which nobody says what it means',
      { entry: { ...ENTRY, unsaid: true }, elsewhere: true },
      'because_label_unsaid',
    ],
  ])('%s', (_, match, because) => {
    expect(claim(match)).toEqual([['label', 'documented', because, '', 'notice']]);
  });
});

describe('what is claimed of a value', () => {
  const code = {
    kind: 'code',
    name: 'First',
    special: false,
    status: 'inferred',
    sources: ['own', 'list', 'own', 'none'],
    because: { id: 'why' },
  } as const;
  test.each<[string, ValueReading, readonly unknown[] | undefined]>([
    ['words', { kind: 'plain' }, undefined],
    ['yes', { kind: 'yes' }, undefined],
    ['no', { kind: 'no' }, undefined],
    ['a code', code, ['value', 'inferred', 'why', 'First', 'own,list']],
    [
      'a code with words',
      { ...code, says: 'They say so.' },
      ['value', 'inferred', 'why', 'They say so.', 'own,list'],
    ],
    [
      'parts',
      {
        kind: 'parts',
        parts: [
          { raw: 'A', plain: 'One.' },
          { raw: 'B', plain: 'Two.' },
        ],
        scheme: LIST,
      },
      ['value', 'reported', 'because_value_parts', 'One. Two.', 'list'],
    ],
    [
      'two meanings',
      { kind: 'ambiguous', matches: [] },
      ['value', 'ambiguous', 'because_value_ambiguous', '', ''],
    ],
    ['nothing', { kind: 'unknown', because: { id: 'why' } }, ['value', 'unknown', 'why', '', '']],
  ])('%s', (_, value, claims) => {
    expect(claim({}, value)[1]).toEqual(claims);
  });
});

test.each<[string, Partial<Placed>, readonly string[]]>([
  ['given', {}, ['scale', 'documented', 'because_scale_given', '', 'notice']],
  ['off', { offScale: true }, ['scale', 'unknown', 'because_scale_off', '', 'notice']],
  [
    'assumed',
    { scale: { min: 0, max: 10, low: 'l', high: 'h', standing: 'assumed' } },
    ['scale', 'inferred', 'because_scale_assumed', '', ''],
  ],
])('what is claimed of a scale: %s', (_, part, claims) => {
  const scale = { min: 0, max: 10, low: 'l', high: 'h', standing: 'given' } as const;
  expect(claim({}, undefined, { scale, number: 5, offScale: false, ...part })[1]).toEqual(claims);
});

test.each<[readonly (readonly [string, Status])[], Status]>([
  [[['label', 'documented']], 'documented'],
  [
    [
      ['label', 'documented'],
      ['value', 'inferred'],
    ],
    'inferred',
  ],
  [
    [
      ['label', 'inferred'],
      ['value', 'reported'],
    ],
    'inferred',
  ],
  [
    [
      ['label', 'documented'],
      ['value', 'unknown'],
      ['scale', 'inferred'],
    ],
    'unknown',
  ],
  [
    [
      ['label', 'reported'],
      ['scale', 'unknown'],
    ],
    'reported',
  ],
  [[], 'documented'],
])('the weakest of %j is %s', (claims, status) => {
  expect(
    weakest(
      claims.map(
        ([about, of]) => ({ about, status: of, plain: '', because: { id: 'x' }, sources: [] }) as never,
      ),
    ),
  ).toBe(status);
});

function claimOf(sources: readonly Source[]): Claim {
  return { about: 'label', status: 'documented', plain: '', because: { id: 'x' }, sources };
}

test('sources are named once, in the order of the claims', () => {
  const [notice, list] = ['notice', 'list'].flatMap((id) => SOURCES.get(id) ?? []);
  if (!notice || !list) throw new Error('no sources');
  expect(uniqueSources([])).toEqual([]);
  expect(uniqueSources([claimOf([notice, list])])).toEqual([notice, list]);
  expect(uniqueSources([claimOf([list]), claimOf([notice, list])])).toEqual([list, notice]);
});

function meaning(name: string, more: Partial<CodeMeaning> = {}): CodeMeaning {
  return { code: 'A', name, says: `They say ${name}.`, ...more };
}

describe('meanings that cannot be told apart', () => {
  const [b, a, c] = ['B list', 'A list', 'C list'].map((name) => scheme({ id: name, name }, { A: 'x' }));
  if (!a || !b || !c) throw new Error('no schemes');
  test('come once each, by the names of their lists', () => {
    const found = alternativesOf(
      [
        { scheme: b, meaning: meaning('Poor'), proof: 'code' },
        { scheme: c, meaning: meaning('Rich', { sources: ['own'] }), proof: 'code' },
        { scheme: a, meaning: meaning('Rich'), proof: 'code' },
      ],
      SOURCES,
    );
    expect(
      found.map(({ scheme: lists, name, plain, because, sources }) => [
        lists,
        name,
        plain,
        because,
        sources.map(({ id }) => id),
      ]),
    ).toEqual([
      [
        'A list, C list',
        'Rich',
        'They say Rich.',
        { id: 'because_alternative', slots: { schemes: 'A list, C list' } },
        ['own', 'list'],
      ],
      [
        'B list',
        'Poor',
        'They say Poor.',
        { id: 'because_alternative', slots: { schemes: 'B list' } },
        ['list'],
      ],
    ]);
  });
  test('of a label come by who made them, without words that have a hole', () => {
    const one = entry({ id: 'one', labels: ['One'], publisher: 'Zed', plain: { says: 'A fact.' } });
    const two = entry({ id: 'two', labels: ['Two'], plain: { says: 'They say {value}.' } });
    expect(
      rivalAlternatives([two, one], SOURCES).map(({ scheme: by, name, plain, because }) => [
        by,
        name,
        plain,
        because.id,
      ]),
    ).toEqual([
      ['Zed', 'One', 'A fact.', 'because_alternative_label'],
      ['two', 'Two', '', 'because_alternative_label'],
    ]);
  });
});
