import { expect, test } from 'vitest';
import { parseValue } from '../../src/decode/parse-value.ts';
import { isLevel, scoreWords } from '../../src/decode/score-words.ts';
import { field } from './fields.ts';

function valued(value: string) {
  return field('Score', value, { parsed: parseValue(value) });
}

test.each([
  ['High', true],
  ['very likely', true],
  ['Very high', true],
  ['Top 10%', true],
  ['top 2.5 %', true],
  ['bottom 10 per cent', true],
  ['Middle 10%', false],
  ['10%', false],
  ['Top 10', false],
  ['High street', false],
  ['7', false],
  ['', false],
  ['!', false],
])('%j is a level in words: %s', (value, level) => {
  expect(isLevel(valued(value))).toBe(level);
});

test.each([
  [' High ', 'High'],
  ['12 of 340', '12'],
  ['12 of 340', '340'],
  ['rank 12 in the ward', 'ward'],
  ['340 of 340', '340'],
])('%j is told with %s', (value, told) => {
  expect(scoreWords(valued(value), undefined)).toContain(told);
});

test.each(['341 of 340', '0 of 340', 'rank 0', '2/9', '43', 'see the notes'])('%j is not told', (value) => {
  expect(scoreWords(valued(value), undefined)).toBe('');
});

test('says of how many, and in which area, only where the value does', () => {
  const [whole, bare] = ['12 of 340', 'rank 12'].map((value) => scoreWords(valued(value), undefined));
  expect(whole).not.toBe(bare);
  expect(bare).toMatch(/12/);
  expect(bare).not.toMatch(/340|\{|ward/);
  expect(whole).not.toMatch(/\{|ward/);
});
