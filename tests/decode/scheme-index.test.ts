import { describe, expect, test } from 'vitest';
import { foldName, SchemeIndex } from '../../src/decode/scheme-index.ts';
import type { CodeMeaning } from '../../src/glossary/entry.ts';
import { scheme } from './small-glossary.ts';

const LIST = scheme(
  {
    id: 'seg-1-type',
    name: 'Segments 1 types',
    version: '1',
    level: 'type',
    complete: false,
    lacks: ['A9'],
    nameless: ['B07', 'C'],
  },
  { A01: 'Old Money', A02: 'Cats & Dogs', A03: 'Twins', A04: 'Twins' },
);
const index = new SchemeIndex(LIST);

describe('a value is found', () => {
  test.each([
    ['A01', 'Old Money', 'code'],
    [' a 01 ', 'Old Money', 'code'],
    ['Ａ０１', 'Old Money', 'code'],
    ['A01 Old money', 'Old Money', 'code-and-name'],
    ['Old Money (A01)', 'Old Money', 'code-and-name'],
    ['Type A01', 'Old Money', 'code'],
    ['Type A01: Old Money', 'Old Money', 'code-and-name'],
    ['old money', 'Old Money', 'name'],
    ['Cats and dogs', 'Cats & Dogs', 'name'],
  ])('%s', (value, name, proof) => {
    const found = index.find(value);
    expect(found).toMatchObject({ meaning: { name }, proof });
    expect(found?.nameless).toBeUndefined();
    expect(found?.scheme).toBe(LIST);
  });
  test.each(['A05', 'A01 New Money', 'Group A01', 'Twins', 'Money', '', 'A01 Old Money (Segments 2)'])(
    'or not: %j',
    (value) => {
      expect(index.find(value)).toBeUndefined();
    },
  );
  test('also by the other ways to write its code', () => {
    const codes: CodeMeaning[] = [
      { code: '01', name: 'One', also: ['1', 'I'] },
      { code: 'I', name: 'Letter' },
    ];
    const several = new SchemeIndex({ ...LIST, codes });
    expect(['01', '1', 'I'].map((value) => several.find(value)?.meaning.name)).toEqual(['One', 'One', 'One']);
  });
  test('where nobody has said what it stands for', () => {
    expect(index.find('b07')).toMatchObject({ nameless: true, proof: 'code', meaning: { name: 'B07' } });
  });
});

test.each([
  [['no-leading-zero'], 'A01', 'A1', true],
  [['no-leading-zero'], '001', '1', true],
  [['no-leading-zero'], '0', '0', true],
  [['no-leading-zero'], 'A10', 'A1', false],
  [[], 'A01', 'A1', false],
  [[], 'A01', 'a01', false],
  [['upper'], 'A01', 'a01', true],
  [['upper'], 'A01', 'A 01', false],
  [['no-space'], 'A01', 'A 01', true],
  [['area-prefix'], 'E05', 'E05000405', true],
  [['area-prefix'], 'E05', 'E0500040', false],
  [[], 'E05', 'E05000405', false],
] as const)('folded by %j, %s is met with as %s: %s', (fold, code, value, same) => {
  const one = new SchemeIndex({ ...LIST, fold, codes: [{ code, name: 'Some name' }], nameless: [] });
  expect(one.find(value) !== undefined).toBe(same);
});

describe('what a list lacks', () => {
  const whole = new SchemeIndex({ ...LIST, complete: true });
  test.each([
    ['A01', false, false],
    ['A05', false, true],
    ['a9', true, true],
    ['B07', false, false],
  ])('%s: %s, and %s where all of it is known', (value, lacks, wholeLacks) => {
    expect([index.lacks(value), whole.lacks(value)]).toEqual([lacks, wholeLacks]);
  });
  test.each([
    ['A99', true],
    ['z00', true],
    ['Z', true],
    ['A9', false],
    ['A999', false],
    ['99', false],
  ])('that is not known in full, it may hold %s: %s', (value, may) => {
    expect(index.mayHold(value)).toBe(may);
    expect(whole.mayHold(value)).toBe(false);
  });
});

test.each([
  ['Cats & Dogs', 'cats and dogs'],
  ['  Café-Bars ', 'cafe bars'],
  ['OldMoney', 'oldmoney'],
  ['', ''],
])('%j folds to %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
