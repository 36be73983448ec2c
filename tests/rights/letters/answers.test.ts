import { expect, test } from 'vitest';
import { DAYS_DONE, readAnswers } from '../../../src/rights/letters/answers.ts';

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
  [null, '{}'],
  ['name', '{}'],
  [{ name: ' ' }, 'name'],
  [{ name: 7 }, 'name'],
  [{ address: ['1 Sample Lane', ''] }, 'address'],
  [{ checked: 'art-19' }, 'checked'],
  [{ requested: 20260902 }, 'requested'],
  [{ disputes: { label: 'Age' } }, 'disputes'],
  [{ disputes: [null] }, 'disputes'],
  [{ disputes: ['Age'] }, 'disputes'],
  [{ disputes: [{ label: '' }] }, 'disputes'],
  [{ disputes: [{ label: 'Age', partly: 'yes' }] }, 'disputes'],
  [{ erase: [{ label: 'Age' }, { field: 'x' }] }, 'erase'],
  [{ name: 'Alex', wantedBy: 'soon' }, 'wantedBy'],
])('%j cannot be used, and its key is named', (json, wrong) => {
  expect(readAnswers(json)).toEqual({ wrong });
});

const FITTING: readonly (readonly [unknown, readonly string[]])[] = [
  [
    'some words',
    ['name', 'email', 'party', 'broker', 'reference', 'receipt', 'grounds', 'whyNotFirst', 'keeper'],
  ],
  ['2026-09-02', [...DAYS_DONE, 'wantedBy']],
  [false, ['feeAsked', 'extensionReasons', 'newPoints', 'objectionIgnored', 'partyAsked']],
  [
    ['one', 'two'],
    ['formerNames', 'address', 'formerAddresses', 'local', 'checked', 'confirmed'],
  ],
  [[{ label: 'Age', field: 'x', right: '42', partly: true }], ['disputes', 'erase']],
];
test.each(FITTING)('%j fits its keys, and nothing of another kind does', (value, keys) => {
  for (const key of keys) {
    expect(readAnswers({ [key]: value })).toEqual({ answers: { [key]: value } });
    for (const other of ['', 7, null, ['']]) expect(readAnswers({ [key]: other })).toEqual({ wrong: key });
  }
});
