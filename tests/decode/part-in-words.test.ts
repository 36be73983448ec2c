import { describe, expect, test } from 'vitest';
import { partWordsOf, readPartInWords } from '../../src/decode/part-in-words.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

const words = partWordsOf(loadGlossary().slots);

describe('one of equal parts in words', () => {
  test.each([
    ['decile 3 of 10', 3, 10],
    ['Decile 3 out of 10', 3, 10],
    ['Decile 3', 3, 10],
    ['3rd decile', 3, 10],
    ['third decile', 3, 10],
    ['88th percentile', 88, 100],
    ['2nd quintile', 2, 5],
  ])('%s', (value, number, max) => {
    expect(readPartInWords(value, words)).toMatchObject({ number, scale: { max } });
  });

  test.each([
    ['a count', '3 deciles'],
    ['parts of another number', 'decile 3 of 5'],
    ['steps from an average', 'z score 2'],
    ['more words', '3rd decile or so'],
    ['a part without a number', 'decile'],
    ['a number alone', '3rd'],
  ])('is not %s', (_, value) => {
    expect(readPartInWords(value, words)).toBeUndefined();
  });
});
