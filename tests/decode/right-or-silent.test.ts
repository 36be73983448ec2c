import { expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import type { Reading } from '../../src/decode/reading.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { PartyId } from '../../src/glossary/entry.ts';
import { field, laid } from './fields.ts';

const glossary = loadGlossary();

/** The first of some fields, read beside the others. */
function explain(party: PartyId | undefined, ...pairs: readonly (readonly [string, string])[]): Reading {
  const decoder = createDecoder(glossary, party === undefined ? {} : { party });
  const fields = pairs.map(([label, value], at) => ({ ...field(label, value), id: String(at) }));
  const [reading] = decoder.finish(laid(fields)).readings;
  if (!reading) throw new Error('No reading');
  return reading;
}

test.each<[PartyId | undefined, string, string]>([
  ['green', 'RAG', 'Purple'],
  ['labour', 'System', 'Osprey'],
  ['conservative', 'Recipient', 'Agency B'],
  ['liberal-democrats', 'Self-Reported', '3'],
])('in a reply of %s, %s: %s is on no list and stays unexplained', (party, label, value) => {
  expect(explain(party, [label, value]).status).toBe('unknown');
});

test.each<[PartyId | undefined, string, string, RegExp]>([
  ['conservative', 'Voting Intention (VI)', 'L', /Liberal Democrat/u],
  ['labour', 'Voting intention (doorstep)', "WON'T SAY", /not say/u],
  ['conservative', 'Target group (Voter Vault)', 'urban intelligence', /educated city people/u],
  [undefined, 'Postal voters list (marked) 2023', 'Y', /came back/u],
])('in a reply of %s, %s is read as without its bracket or day', (party, label, value, says) => {
  expect(explain(party, [label, value]).plain).toMatch(says);
});

test.each([
  ['Merlin', /Labour supporter/u],
  ['Contact Creator', /Liberal Democrat/u],
])('the system %s, named as the value of its own field, tells the party', (system, says) => {
  const { plain } = explain(undefined, ['Voting intention', 'S'], ['Source system', system]);
  expect(plain).toMatch(says);
});

test.each([
  ['Turnout band A-E (A most likely)', 'B', 'inferred'],
  ['Band of likelihood to turn out (A highest - E lowest)', 'E', 'inferred'],
  ['Turnout band A-E (A most likely)', 'H', 'unknown'],
  ['Turnout band', 'B', 'unknown'],
])('%s: %s is %s, since letters count only where the label gives their ends', (label, value, status) => {
  expect(explain(undefined, [label, value]).status).toBe(status);
});

test.each([
  ['Ranking: interest in football', '41%'],
  ['Turnout rank', '12%'],
  ['Predicted vote switch', 'Con>Lab'],
  ['Switch score', '38'],
  ['Likelihood of being at home', '0.6'],
  ['GP concern', '58'],
  ['Interest in the Union', '5'],
  ['Volunteer fire cadet flag', '0'],
])('%s: %s may be several things and stays unexplained', (label, value) => {
  expect(explain(undefined, [label, value]).status).toBe('unknown');
});

test.each([
  ['EU2016', 'Y'],
  ['GE2018', 'Y'],
  ['MM2020', 'Y'],
])('%s: %s is no vote, since no such election was held', (label, value) => {
  expect(explain(undefined, [label, value]).status).toBe('unknown');
});

test.each([
  ['EU2019', 'Y', /European election of 2019/u],
  ['GE2019', 'Y', /general election of 2019/u],
  ['GE2029 turnout score', '40', /2029/u],
])('%s: %s is told, since one was held or is only guessed at', (label, value, says) => {
  expect(explain(undefined, [label, value]).plain).toMatch(says);
});

test.each(['Turnout /10', 'Labour score (/10)'])('%s is out of ten and of no year', (label) => {
  const { plain, placed } = explain(undefined, [label, '7']);
  expect(plain).not.toMatch(/20\d\d/u);
  expect(placed?.scale.max).toBe(10);
});

test.each<[PartyId | undefined, string, string]>([
  ['liberal-democrats', 'Connect', 'inferred'],
  ['labour', 'Contact Creator', 'inferred'],
  [undefined, 'Connect', 'unknown'],
  ['labour', 'Connect', 'unknown'],
])(
  'in a reply of %s, the source %s is %s: it names a program, and in that party’s replies alone',
  (party, value, status) => {
    expect(explain(party, ['Source', value]).status).toBe(status);
  },
);

test('of words that a party and everyday talk use in two ways, both are shown', () => {
  const { status, alternatives } = explain(undefined, ['Political status', 'soft Tory']);
  expect(status).toBe('ambiguous');
  expect(alternatives).toHaveLength(2);
});

test('a model is no poll', () => {
  expect(explain(undefined, ['Model', 'Ford Focus']).status).toBe('unknown');
  expect(explain(undefined, ['Source', 'Modelled']).plain).not.toMatch(/poll/u);
});

test('a number beyond the range that its label gives is flagged', () => {
  expect(explain('reform-uk', ['Support probability (0-1)', '43']).placed).toMatchObject({
    offScale: true,
    number: 43,
  });
  expect(explain('reform-uk', ['Support probability (0-1)', '0.43']).placed?.offScale).not.toBe(true);
});

test.each([
  ['prob_brexit_remain', /on this side .*: Remain/u],
  ['Chance that you voted Remain in 2016', /in 2016/u],
  ['IndyRef swing score', /in a referendum on independence/u],
  ['Squeeze propensity', /for tactical reasons/u],
  ['Certainty to vote, 1-10', /vote at all/u],
  ['% aged 65+ in LSOA', /about your area/u],
])('%s is read', (label, says) => {
  expect(explain(undefined, [label, '7']).plain).toMatch(says);
});

test('telephones are documented however the label puts them', () => {
  expect(explain('labour', ['Mobile telephone', '07700 900123']).status).toBe('documented');
});

test.each([
  ['Support worker', '12'],
  ['Trust fund value', '1000'],
  ['Interest payment', '45'],
  ['Interest rate (%)', '5.25'],
  ['Priority account', '3'],
])('%s is a thing, and no measure of anybody', (label, value) => {
  expect(explain(undefined, [label, value]).status).toBe('unknown');
});

test('a word for a thing still says what a measure is about, where the label leads to it', () => {
  expect(explain(undefined, ['Concern about the scheme for lodgers', '40']).plain).toMatch(/worry about/u);
});

test.each<[PartyId, string, RegExp]>([
  ['labour', 'Likelihood of voting for us in 2024', /likely you are to vote Labour in 2024/u],
  ['conservative', 'Chance that this elector backs us', /Conservative/u],
  ['green', 'Likelihood of voting for our candidate', /likely you are to vote Green/u],
])('in a reply of %s, %s is about the party that writes', (party, label, says) => {
  expect(explain(party, [label, '0.3']).plain).toMatch(says);
});

test('a vote for “us” is no turnout where nobody says who writes', () => {
  expect(explain(undefined, ['Likelihood of voting for us', '0.3']).status).toBe('unknown');
});

test.each([
  ['OAC group 2021', '7D', 'unknown'],
  ['OAC group 2011', '7D', 'inferred'],
])('under %s, %s is %s: the label names the edition', (label, value, status) => {
  expect(explain(undefined, [label, value]).status).toBe(status);
});

test('a guess at the class of somebody is read by the list, and a guess at an answer is not', () => {
  expect(explain(undefined, ['social_grade_estimate', 'C2']).plain).toMatch(/skilled work/u);
  expect(explain(undefined, ['Modelled second preference', 'Labour']).plain).not.toMatch(/as they noted it/u);
});
