import { describe, expect, test } from 'vitest';
import { createLabelMatcher } from '../../src/decode/match-label.ts';
import { createOwnWordsReader } from '../../src/decode/own-words.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

const glossary = loadGlossary();
const match = createLabelMatcher(glossary, undefined, createOwnWordsReader(glossary));

describe('every measure reads its own examples, and no other measure does', () => {
  test.each(
    glossary.measures.flatMap(({ id, examples }) => examples.map((example) => [example, id] as const)),
  )('%s', (example, id) => {
    expect(match(example)?.composed.id).toBe(id);
  });
});

describe('what is not understood whole is not explained', () => {
  test.each([
    ['one word more', 'Likelihood of voting Labour on toast'],
    ['two measures that fit', 'Labour Conservative likelihood'],
    ['an abbreviation that may be another', 'con_prob'],
    ['an area and no rank: it may be the area’s own', 'Constituency turnout'],
    ['no subject', 'Likelihood score'],
    ['prose', `Likelihood of voting Labour ${'and the '.repeat(20)} Greens`],
  ])('%s', (_, label) => {
    expect(match(label)).toBeUndefined();
  });

  test('an abbreviation stands for the party in its own reply', () => {
    expect(createLabelMatcher(glossary, 'conservative')('con_prob')?.composed.id).toBe('likelihood-of-party');
    expect(createLabelMatcher(glossary, 'labour')('con_prob')).toBeUndefined();
  });
});

describe('a measure in its own words may hold words of lists, spans of time and a note on its scale', () => {
  test.each([
    ['num_emails_opened_12m', 'tally-of-own-words'],
    ['Opposes pylons score', 'opposition-to-own-words'],
    ['Importance of local candidate (1 = low, 5 = high)', 'importance-of-own-words'],
  ])('%s', (label, id) => {
    expect(match(label)?.composed?.id).toBe(id);
  });

  test.each([['AD support (pct)'], ['Reform attitude 1-5'], ['p_sky_affinity']])('but not %s', (label) => {
    expect(match(label)).toBeUndefined();
  });
});

describe('the edition of a list may stand anywhere in its label', () => {
  test.each([
    ['Acorn 2013 group', 'acorn-group'],
    ['h_fss_v3_group', 'fss-group'],
    ['Mosaic type (2014)', 'mosaic-type'],
    ['OAC supergroup 2021', 'oac-supergroup'],
  ])('%s', (label, id) => {
    expect(match(label)?.entry?.id).toBe(id);
  });
});
