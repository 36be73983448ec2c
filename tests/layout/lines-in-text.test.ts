import { expect, test } from 'vitest';
import { utf8 } from '../read/read-all.ts';
import { layOut, pairsOf } from './lay-out.ts';

async function read(...lines: string[]): Promise<readonly (readonly string[])[]> {
  const text = `Dear Ottoline,\n\nThank you for your letter.\n\n${lines.join('\n')}\n`;
  return pairsOf(await layOut('letter.txt', utf8(text)));
}

test('codes and what they mean state nothing', async () => {
  expect(await read('10 = certain to vote', 'AB = Higher managerial', 'PTV = propensity to vote')).toEqual(
    [],
  );
});

test('boxes of a form are facts where one of them is marked', async () => {
  expect(await read('[ ] Passport', '', '[ ] Driving licence')).toEqual([]);
  expect(await read('[ ] Member', '', '[x] Postal voter')).toEqual([
    ['Member', '[ ]'],
    ['Postal voter', '[x]'],
  ]);
});

test('a list of what sorts of data there are takes no turns', async () => {
  const list = [
    'Full name',
    'Postcode',
    'Date of birth',
    'Email',
    'Gender',
    'Polling district',
    'Age',
    'Language',
  ];
  expect(await read(list.join('\n\n'))).toEqual([]);
});

test('a label without a value takes nothing from the next line', async () => {
  expect(await read('Full name: Ottoline Specimen', 'First language:', 'Postcode: ZZ22 7GN')).toEqual([
    ['Full name', 'Ottoline Specimen'],
    ['First language', ''],
    ['Postcode', 'ZZ22 7GN'],
  ]);
});

test('a heading before labels is no label', async () => {
  expect(await read('What we hold:', 'Full name: Ottoline Specimen')).toEqual([
    ['Full name', 'Ottoline Specimen'],
  ]);
});

test.each([
  ['Ranking: interest in trade: 34', 'Ranking: interest in trade', '34'],
  ['- Ranking: interest in trade – 34', 'Ranking: interest in trade', '34'],
  ['Estimated age: older: probably older', 'Estimated age', 'older: probably older'],
  ['**Estimated age:** 44', 'Estimated age', '44'],
])('%s', async (line, label, value) => {
  expect(await read(line)).toEqual([[label, value]]);
});
