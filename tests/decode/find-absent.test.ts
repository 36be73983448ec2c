import { describe, expect, test } from 'vitest';
import { ABSENT_STARTS, findAbsent, LONGEST_ABSENT } from '../../src/decode/absent.ts';
import words from '../../src/decode/absent-words.json' with { type: 'json' };

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  [' n/a ', 'na'],
  ['N/A', 'na'],
  ['-', 'dash'],
  ['NULL', 'null'],
  ['0', undefined],
  ['none of the above', undefined],
])('%j says nothing: %s', (value, absent) => {
  expect(findAbsent({ value })).toBe(absent);
});

test('what layout saw goes before the words', () => {
  expect(findAbsent({ value: 'N/A', absent: 'redacted' })).toBe('redacted');
});

describe('what a glance at a value goes by', () => {
  const all = Object.values(words).flat();
  test.each(all)('is true of %j', (word) => {
    expect(word.length).toBeLessThanOrEqual(LONGEST_ABSENT);
    for (const text of [word, word.toUpperCase(), ` ${word}`, `\t${word}`, `\n${word}`, `\u00a0${word}`])
      expect(ABSENT_STARTS).toContain(text.charCodeAt(0));
  });
  test('is no longer than it must be', () => {
    expect(all.some((word) => word.length === LONGEST_ABSENT)).toBe(true);
    expect(ABSENT_STARTS).not.toContain('£'.charCodeAt(0));
  });
});
