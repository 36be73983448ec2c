import { expect, test } from 'vitest';
import { readCompoundCode, readSeveralCodes } from '../../src/decode/compound-code.ts';
import { SchemeIndex } from '../../src/decode/scheme-index.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { SMALL } from './small-glossary.ts';

const letters = SMALL.schemes.find(({ id }) => id === 'labour-voter-id-letter');

test.each([
  ['D9/T', ['D', '9', '/T']],
  ['VL/S', ['V', 'L', '/S']],
  ['L8', ['L', '8']],
  ['nv', ['NV']],
  ['D/TS', ['D', '/T', '/S']],
])('%s has its parts', (code, raw) => {
  expect(letters && readCompoundCode(code, letters)?.map((part) => part.raw)).toEqual(raw);
});

test.each(['', '9', 'V', 'Q9', 'D99', 'D9/', 'D9/Q', 'D9/T/S', 'D9 T', 'DD9'])('%s is not read', (code) => {
  expect(letters && readCompoundCode(code, letters)).toBeUndefined();
});

const schemes = loadGlossary().schemes;

function several(id: string, value: string): readonly string[] | undefined {
  const scheme = schemes.find((one) => one.id === id);
  return scheme && readSeveralCodes(value, new SchemeIndex(scheme))?.map(({ plain }) => plain);
}

test('codes of one list may stand side by side where the list says so', () => {
  expect(several('green-enfield-voted-years', 'V17/V19')).toEqual([
    'The list of who voted shows that you voted in 2017.',
    'The list of who voted shows that you voted in 2019.',
  ]);
  expect(several('green-parties-considered-words', 'Lab and Green')).toHaveLength(2);
});

test('one code that the list lacks leaves all of them unread', () => {
  expect(several('green-enfield-voted-years', 'V17/W19')).toBeUndefined();
  expect(several('conservative-canvass-letter', 'C/L')).toBeUndefined();
});
