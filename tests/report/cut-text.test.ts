import * as fc from '../properties.ts';
import { expect, test } from 'vitest';
import { countIn, cutText } from '../../src/report/cut-text.ts';

test('the parts are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, size) => {
      const parts = cutText(text, size);
      expect(parts.join('')).toBe(text);
      expect(parts.every((part) => part.length <= size && !/[\uD800-\uDBFF]$/.test(part))).toBe(true);
    }),
  );
});

test('a part ends with a line where one ends in it', () => {
  expect(cutText('one\ntwo\nthree', 9)).toEqual(['one\ntwo\n', 'three']);
  expect(cutText('', 9)).toEqual(['']);
});

test.each([
  ['Quillon', 2],
  ['  QUILLON ', 2],
  ['nobody', 0],
  ['', 0],
])('%s is counted', (words, count) => {
  expect(countIn('Quillon and quillon.', words)).toBe(count);
});
