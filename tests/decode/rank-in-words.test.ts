import { describe, expect, test } from 'vitest';
import { readRankInWords } from '../../src/decode/rank-in-words.ts';

describe('a place in a list in words', () => {
  test.each([
    ['12 of 340', { place: 12, of: 340 }],
    ['12 out of 340', { place: 12, of: 340 }],
    ['3rd of 7,954', { place: 3, of: 7954 }],
    ['Rank 12', { place: 12 }],
    ['Ranked 1,024 in the ward', { place: 1024, area: 'ward' }],
    ['rank 12 within ward', { place: 12, area: 'ward' }],
    ['2nd in your constituency', { place: 2, area: 'constituency' }],
    ['12 of 340 in this polling district', { place: 12, of: 340, area: 'polling district' }],
    [' 12 of 340 ', { place: 12, of: 340 }],
  ])('%s', (value, rank) => {
    // Strictly: a key without a value would be written out.
    expect(readRankInWords(value)).toStrictEqual(rank);
  });

  test.each([
    ['a day or anything', '3rd'],
    ['a day', '3rd of May'],
    ['a count', '12 in ward'],
    ['another area', '3rd in the pub'],
    ['more words', 'rank 12 within ward and more'],
    ['no number', 'rank in ward'],
    ['a word for a number', 'rank x in ward'],
    ['“out” without “of”', '12 out 340'],
    ['out of a list that is counted no further', '12 out and 340'],
    ['a mark', '7 out of 10'],
    ['a mark of a hundred', '43 of 100'],
    ['another word before “of”', '12 parts of 340'],
    ['another word before the area', '12 of 340 near ward'],
  ])('is not %s', (_, value) => {
    expect(readRankInWords(value)).toBeUndefined();
  });
});
