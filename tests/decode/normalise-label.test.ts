import { describe, expect, test } from 'vitest';
import { isYear, normaliseLabel, splitWords } from '../../src/decode/normalise-label.ts';

describe('one key for every spelling of a label', () => {
  test.each([
    ['Post code', 'postcode'],
    ['PostCode:', 'postcode'],
    ['post_code', 'postcode'],
    ['POSTCODE .....', 'postcode'],
    ['E‑mail', 'email'],
    ['h_mosaic_uk_6_type', 'hmosaicuk6type'],
    ['Don’t call', 'dontcall'],
    ['Name & address', 'nameandaddress'],
    ['Ｍｏｓａｉｃ', 'mosaic'],
    ['Sinn Féin', 'sinnfein'],
    ['Age (years)', 'ageyears'],
    [' – ', ''],
  ])('%s → %s', (label, key) => {
    expect(normaliseLabel(label).key).toBe(key);
  });
});

test('a year at the end of a word stands alone', () => {
  expect(normaliseLabel('GE2019').words).toEqual(['ge', '2019']);
});

test('brackets are kept apart too', () => {
  expect(normaliseLabel('Concern about buses (v2)')).toMatchObject({
    outside: ['concern', 'about', 'buses'],
    inside: ['v2'],
  });
});

test.each([
  ['homeAddress', ['home', 'address']],
  ['SARReply', ['sar', 'reply']],
  ['SAR Reply', ['sar', 'reply']],
  ['ABC', ['abc']],
  ['Abc', ['abc']],
  ['aB', ['a', 'b']],
  ['AZaz', ['a', 'zaz']],
  ['zA9', ['z', 'a9']],
  ['homeAddress line', ['homeaddress', 'line']],
  [' homeAddress ', ['home', 'address']],
  ['ge2019', ['ge', '2019']],
  ['g2019', ['g2019']],
  ['ge1949', ['ge1949']],
  ['ge2050', ['ge2050']],
  ['a1b2019', ['a1b2019']],
  ['2019', ['2019']],
  ['Caf\u00e9 & bar', ['cafe', 'and', 'bar']],
  ['Don`t', ['dont']],
  ['', []],
])('the words of %j are %j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each([
  ['1950', true],
  ['1949', false],
  ['2049', true],
  ['2050', false],
  ['19500', false],
  ['x1950', false],
])('%s is a year that a label may name: %s', (word, year) => {
  expect(isYear(word)).toBe(year);
});

test.each([
  ['Concern [v2] of (all', ['concern', 'of'], ['v2', 'all']],
  ['Concern ((v2)) of', ['concern', 'of'], ['v2']],
  ['Concern) of (v2)', ['concern', 'of'], ['v2']],
  ['Concern()', undefined, undefined],
  ['Concern', undefined, undefined],
])('%s has %j outside of its brackets and %j inside', (label, outside, inside) => {
  const { outside: out, inside: within } = normaliseLabel(label);
  expect([out, within]).toEqual([outside, inside]);
});

test('what is longer than a label is cut', () => {
  const { words } = normaliseLabel(`${'a '.repeat(199)}bb cc`);
  expect(words.slice(-2)).toEqual(['a', 'bb']);
});
