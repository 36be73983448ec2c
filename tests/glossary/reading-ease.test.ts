import { assert, property, string } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { readingEase, sentences, syllables, words } from '../../src/glossary/checks/reading-ease.ts';

test.each([
  ['vote', 1],
  ['voted', 2],
  ['homes', 1],
  ['scored', 1],
  ['party', 2],
  ['people', 2],
  ['canvasser', 3],
  ['election', 3],
  ['Conservative', 4],
  ['the', 1],
  ['28', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

describe('sentences and words', () => {
  test.each([
    ['One. Two? Three!', 3],
    ['It costs £20,000.50 a year.', 1],
    ['No stop', 1],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test('a dash is no word', () => {
    expect(words('you – and they')).toEqual(['you', 'and', 'they']);
  });
});

test('short words in short sentences are easier', () => {
  const easy = readingEase('They guess how you vote. It may be wrong.');
  const hard = readingEase('Probabilistic propensity modelling categorises constituents demographically.');
  expect(easy).toBeGreaterThan(90);
  expect(hard).toBeLessThan(0);
});

test('any text has a finite ease', () => {
  assert(property(string(), (text) => Number.isFinite(readingEase(text))));
});
