import { expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { isBought } from '../../src/rights/is-bought.ts';
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
  expect(reading && isBought(reading)).toBe(bought);
});
