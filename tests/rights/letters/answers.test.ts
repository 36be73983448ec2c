import { expect, test } from 'vitest';
import { readAnswers } from '../../../src/rights/letters/answers.ts';

test('answers are taken as they are', () => {
  const json = {
    name: 'Alex Sample',
    address: ['1 Sample Lane'],
    requested: '2026-09-02',
    feeAsked: true,
    disputes: [{ label: 'Age', right: '42' }, { label: 'Vote' }],
    checked: ['art-19'],
    confirmed: ['late'],
  };
  expect(readAnswers(json)).toEqual({ answers: json });
});

test.each([
  [undefined, '{}'],
  [['name'], '{}'],
  [{ nam: 'Alex' }, 'nam'],
  [{ name: '' }, 'name'],
  [{ address: '1 Sample Lane' }, 'address'],
  [{ requested: '2 September 2026' }, 'requested'],
  [{ requested: '2026-02-30' }, 'requested'],
  [{ feeAsked: 'yes' }, 'feeAsked'],
  [{ disputes: [{ right: '42' }] }, 'disputes'],
  [{ disputes: [{ label: 'Age', was: '41' }] }, 'disputes'],
])('%j cannot be used, and its key is named', (json, wrong) => {
  expect(readAnswers(json)).toEqual({ wrong });
});
