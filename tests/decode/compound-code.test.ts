import { expect, test } from 'vitest';
import { readCompoundCode } from '../../src/decode/compound-code.ts';
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
