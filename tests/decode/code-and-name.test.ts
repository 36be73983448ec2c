import { expect, test } from 'vitest';
import { splitCodeAndName } from '../../src/decode/code-and-name.ts';

test.each([
  ['K46 High Rise', [{ code: 'K46', name: 'High Rise' }]],
  [' K46: High Rise ', [{ code: 'K46', name: 'High Rise' }]],
  ['K46 - High Rise', [{ code: 'K46', name: 'High Rise' }]],
  ['K46 – High Rise', [{ code: 'K46', name: 'High Rise' }]],
  ['K46. High Rise', [{ code: 'K46', name: 'High Rise' }]],
  ['K46) High Rise', [{ code: 'K46', name: 'High Rise' }]],
  ['(K46) High Rise', [{ code: 'K46', name: 'High Rise' }]],
  ['[K46] High Rise', [{ code: 'K46', name: 'High Rise' }]],
  ['(K46] High Rise', [{ code: '(K46]', name: 'High Rise' }]],
  [
    'High (K46)',
    [
      { code: 'High', name: '(K46)' },
      { code: 'K46', name: 'High' },
    ],
  ],
  ['Residential high rises (K46)', [{ code: 'K46', name: 'Residential high rises' }]],
  ['Residential high rises [K46]', [{ code: 'K46', name: 'Residential high rises' }]],
  ['Residential high rises K46', []],
  ['Residential high rises ()', []],
  ['Residential high rises (nine-letters)', []],
  ['eightlet High Rise', [{ code: 'eightlet', name: 'High Rise' }]],
  ['nineletter High Rise', []],
  ['K46', []],
  ['K46:', []],
  [': High', []],
  ['(K46)', []],
  ['', []],
  ['Type K46', [{ code: 'K46', level: 'type' }]],
  ['TYPE  K46: High Rise', [{ code: 'K46', name: 'High Rise', level: 'type' }]],
  ['Group D', [{ code: 'D', level: 'group' }]],
  ['Group of many letters', [{ code: 'of', name: 'many letters', level: 'group' }]],
  ['Group nineletters', []],
])('%j', (value, parts) => {
  expect(splitCodeAndName(value)).toStrictEqual(parts);
});
