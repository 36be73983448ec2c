import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../src/glossary/checks/all-checks.ts';
import type { Glossary } from '../../src/glossary/entry.ts';
import { ENTRY, oneOfEach, PATTERN, SCHEME, SEGMENT, SOURCE } from './one-of-each.ts';

function run(id: string, changes: Partial<Glossary>): readonly string[] {
  const check = ALL_CHECKS.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check.run(oneOfEach(changes)).map(({ at, says }) => `${at}: ${says}`);
}

const PRESS = { id: 'story', title: 'A story', kind: 'press', date: '2019' } as const;
const LONG =
  'This is a sentence that goes on and on and on until nobody who reads it can still know at all how it once began here.';

const BROKEN: readonly (readonly [string, string, Partial<Glossary>, string])[] = [
  [
    'a type without its group',
    'codes-hold-together',
    {
      schemes: [
        { ...SCHEME, id: 'x-group' },
        { ...SCHEME, id: 'x-type', codes: [{ code: 'A01', name: 'A', group: 'Z' }] },
      ],
    },
    'x-type: A01 is in Z, which is no group',
  ],
  [
    'a letter read without context',
    'codes-hold-together',
    { schemes: [{ ...SCHEME, needsContext: false }] },
    'letters: A is read without context',
  ],
  [
    'a rival that does not know it',
    'codes-hold-together',
    { schemes: [{ ...SCHEME, rivals: ['other'] }] },
    'letters: other does not name it as a rival in turn',
  ],
  [
    'a code stronger than its scheme',
    'codes-hold-together',
    { schemes: [{ ...SCHEME, codes: [{ code: 'A', name: 'First', status: 'documented' }] }] },
    'letters: A is stated more strongly than its scheme',
  ],
  [
    'a code that is nameless and named',
    'codes-hold-together',
    { schemes: [{ ...SCHEME, nameless: ['A'] }] },
    'letters: A has a name',
  ],
  [
    'a lack that no rival would need',
    'codes-hold-together',
    { schemes: [{ ...SCHEME, complete: false, lacks: ['B'] }] },
    'letters: B is held, or no rival holds it',
  ],
  [
    'a list of nothing',
    'codes-hold-together',
    { schemes: [{ ...SCHEME, codes: [] }] },
    'letters: it holds nothing',
  ],
  [
    'a segment named after an ethnic group and not marked',
    'stand-ins-are-marked',
    { schemes: [{ ...SEGMENT, codes: [{ code: 'A', name: 'Multi-Ethnic Young' }] }] },
    'letters: A Multi-Ethnic Young is not special',
  ],
  [
    'a segment that is marked and not put in words',
    'stand-ins-are-marked',
    { schemes: [{ ...SEGMENT, codes: [{ code: 'A', name: 'Asian Heritage', special: true }] }] },
    'letters: A Asian Heritage is not put in words',
  ],
  [
    'a guess that is not called one',
    'guesses-are-called-so',
    { entries: [{ ...ENTRY, basis: 'modelled' }] },
    'one: a guess that is not called one',
  ],
  [
    'a sure reading of our own',
    'guesses-are-called-so',
    { entries: [{ ...ENTRY, status: 'inferred' }] },
    'one: our own reading, with high confidence',
  ],
  [
    'an id given twice',
    'ids-are-unique',
    { patterns: [{ ...PATTERN, id: 'one' }] },
    'one: its id is there twice',
  ],
  [
    'a code given twice',
    'ids-are-unique',
    {
      schemes: [
        {
          ...SCHEME,
          codes: [
            { code: 'A', name: 'First' },
            { code: 'B', also: ['A'], name: 'Second' },
          ],
        },
      ],
    },
    'letters: A is there twice',
  ],
  [
    'a quotation',
    'no-quotations',
    { entries: [{ ...ENTRY, plain: { says: 'They say “we know exactly how you vote”.' } }] },
    'one: a quotation: “we know exactly how you vote”',
  ],
  [
    'two entries for one label',
    'one-winner',
    { entries: [ENTRY, { ...ENTRY, id: 'two', labels: ['one_label'] }] },
    'one, two: all win on onelabel',
  ],
  [
    'two entries for one party',
    'one-winner',
    {
      entries: [
        { ...ENTRY, party: ['snp'] },
        { ...ENTRY, id: 'two', party: ['snp', 'green'] },
      ],
    },
    'one, two: all win on onelabel for snp',
  ],
  [
    'a bracket that does not close',
    'patterns-hold-together',
    { patterns: [{ ...PATTERN, forms: ['chance [of {party} {year}'] }] },
    'chance: brackets do not close: chance [of {party} {year}',
  ],
  [
    'a slot that may be empty',
    'patterns-hold-together',
    { patterns: [{ ...PATTERN, forms: ['chance [of {party}] {year}'] }] },
    'chance: {party} is not filled by: chance [of {party}] {year}',
  ],
  [
    'a long sentence',
    'readable',
    { entries: [{ ...ENTRY, plain: { says: LONG } }] },
    `one: too long: ${LONG.slice(0, -1)}`,
  ],
  [
    'hard words',
    'readable',
    { entries: [{ ...ENTRY, plain: { says: 'Probabilistic demographic categorisation methodology.' } }] },
    'reading ease',
  ],
  [
    'a scheme that is not there',
    'references-exist',
    { entries: [{ ...ENTRY, schemes: ['numbers'] }] },
    'one: no scheme is called numbers',
  ],
  [
    'a source that is not there',
    'references-exist',
    { entries: [{ ...ENTRY, sources: ['book'] }] },
    'one: no source is called book',
  ],
  [
    'a slot that is not there',
    'references-exist',
    { patterns: [{ ...PATTERN, forms: ['chance of {colour}'] }] },
    'chance: no slot list is called colour',
  ],
  [
    'a source that nobody uses',
    'sources-are-used',
    { sources: [SOURCE, PRESS] },
    'story: no claim rests on it',
  ],
  [
    'a claim without a source',
    'sources-carry-claims',
    { entries: [{ ...ENTRY, sources: [] }] },
    'one: documented without a source',
  ],
  [
    'a story that documents',
    'sources-carry-claims',
    { sources: [SOURCE, PRESS], entries: [{ ...ENTRY, sources: ['story'] }] },
    'one: documented, but nobody in its sources speaks at first hand',
  ],
  [
    'a guess at a vote that is not special',
    'special-goes-by-topic',
    { entries: [{ ...ENTRY, topic: 'party-support' }] },
    'one: about party-support, and not special',
  ],
  [
    'a turnout that is special',
    'special-goes-by-topic',
    { entries: [{ ...ENTRY, topic: 'turnout', special: true }] },
    'one: about turnout, and special',
  ],
  [
    'an explained riddle',
    'unexplained-stays-so',
    { schemes: [{ ...SCHEME, codes: [{ code: 'mtpv', name: 'Made up' }] }] },
    'letters: mtpv has no public explanation',
  ],
];

describe('each rule finds what breaks it', () => {
  test.each(BROKEN)('%s', (_, id, changes, says) => {
    expect(run(id, {})).toEqual([]);
    expect(run(id, changes).join('\n')).toContain(says);
  });
});

test('every rule is shown to find something', () => {
  const shown = new Set(BROKEN.map(([, id]) => id));
  expect(ALL_CHECKS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test.each<readonly [string, Partial<Glossary>]>([
  ['an entry of the party beside one for all', { entries: [ENTRY, { ...ENTRY, id: 'two', party: ['snp'] }] }],
  [
    'a printed label beside an expected one',
    { entries: [ENTRY, { ...ENTRY, id: 'two', labels: [], aliases: ['One label'] }] },
  ],
  [
    'two parties',
    {
      entries: [
        { ...ENTRY, party: ['green'] },
        { ...ENTRY, id: 'two', party: ['snp'] },
      ],
    },
  ],
])('one label may lead to %s', (_, changes) => {
  expect(run('one-winner', changes)).toEqual([]);
});
