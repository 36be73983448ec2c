import { expect, test } from 'vitest';
import { parseValue } from '../../src/decode/parse-value.ts';

test.each([
  ['0.43', { kind: 'number', number: 0.43 }],
  ['-0.7', { kind: 'number', number: -0.7 }],
  ['1,495', { kind: 'number', number: 1495 }],
  ['15%', { kind: 'percent', number: 15 }],
  ['£30,000', { kind: 'money', number: 30000 }],
  ['06', { kind: 'code' }],
  ['K46', { kind: 'code' }],
  ['D9/T', { kind: 'code' }],
  ['2595/8388', { kind: 'rank', number: 2595, of: 8388 }],
  ['3,988 of 5,251', { kind: 'rank', number: 3988, of: 5251 }],
  ['46-55', { kind: 'range', number: 46, of: 55 }],
  ['26 to 35', { kind: 'range', number: 26, of: 35 }],
  ['2019-12-09', { kind: 'date', date: '2019-12-09' }],
  ['08/07/2020', { kind: 'date', date: '2020-07-08' }],
  ['24 January 2014', { kind: 'date', date: '2014-01-24' }],
  ['31 February 2014', { kind: 'text' }],
  ['✓', { kind: 'tick' }],
  ['Signed a petition', { kind: 'text' }],
  ['', { kind: 'text' }],
])('%s', (value, parsed) => {
  expect(parseValue(value)).toMatchObject(parsed);
});
