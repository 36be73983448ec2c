import { expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { createIsBought } from '../../src/rights/is-bought.ts';
import { field, laid } from '../decode/fields.ts';

test.each([
  ['h_household_composition', '06', true],
  ['p_financial_stress', 'U', true],
  ['Mosaic Type', 'K46', true],
  ['Acorn type', '28', true],
  ['CAMEO', '5B', true],
  ['oac11', '8D3', false],
  ['IMD decile', '1', false],
  ['Voting intention', 'Labour', false],
  ['Concern about acorns', '0.4', false],
])('%s: %s is bought: %s', (label, value, bought) => {
  const [reading] = createDecoder(loadGlossary()).finish(laid([field(label, value)])).readings;
  expect(reading && createIsBought()(reading)).toBe(bought);
});

test.each([
  ['Family composition', 'Experian Ltd', true],
  ['Family composition', 'Your survey of 2019', false],
  ['Email', 'Experian Ltd', false],
])('%s, a guess from “%s”, is bought: %s', (label, text, bought) => {
  const where = { kind: 'line', document: 'd', line: 1 } as const;
  const one = field(label, '06', { givenSource: { text, where } });
  const [reading] = createDecoder(loadGlossary()).finish(laid([one])).readings;
  expect(reading && createIsBought()(reading)).toBe(bought);
});
