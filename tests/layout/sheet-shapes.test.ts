import { expect, test } from 'vitest';
import { utf8 } from '../read/read-all.ts';
import { layOut, pairsOf } from './lay-out.ts';

async function pairs(...lines: string[]): Promise<unknown> {
  return pairsOf(await layOut('reply.csv', utf8(`${lines.join('\n')}\n`)));
}

test('of two headings that may be a label’s the one beside the values is it', async () => {
  const sheet = await layOut(
    'reply.csv',
    utf8('Category,Data item,What we hold\nPerson,Ward,North\nPerson,Street,High\nScores,PTV,7\n'),
  );
  expect(pairsOf(sheet)).toEqual([
    ['Ward', 'North'],
    ['Street', 'High'],
    ['PTV', '7'],
  ]);
  expect(sheet.fields.map(({ section }) => section)).toEqual(['Person', 'Person', 'Scores']);
});

test('people who are counted over their columns are read one after the other', async () => {
  expect(await pairs('Attribute,Person 1,Person 2', 'Ward,North,South', 'PTV,7,2')).toEqual([
    ['Ward', 'North'],
    ['PTV', '7'],
    ['Ward', 'South'],
    ['PTV', '2'],
  ]);
});

test('names over columns of numbers are no answers of people', async () => {
  expect(await pairs('Model,Score,Decile', 'Turnout,0.31,4', 'Green lean,0.62,9')).toEqual([
    ['Turnout', '0.31'],
    ['Green lean', '0.62'],
  ]);
});

test('columns may share a name', async () => {
  expect(await pairs('Name,Score,Score,Year', 'A. Sample,5,6,2024', 'B. Dummy,1,2,2024')).toEqual([
    ['Name', 'A. Sample'],
    ['Score', '5'],
    ['Score', '6'],
    ['Year', '2024'],
    ['Name', 'B. Dummy'],
    ['Score', '1'],
    ['Score', '2'],
    ['Year', '2024'],
  ]);
});

test('what a sheet is about is no fact', async () => {
  expect(await pairs('Subject access request: data held,', ',', 'Ward,North', 'PTV,7')).toEqual([
    ['Ward', 'North'],
    ['PTV', '7'],
  ]);
});
