import { expect, test } from 'vitest';
import { headsRecords } from '../../src/layout/heads-records.ts';
import { layOut, pairsOf } from './lay-out.ts';

test.each<[string, string, boolean]>([
  ['postcodes that repeat', 'PostCode,Surname,Markers|ZZ2 2ZZ,Placeholder-A,F|ZZ2 2ZZ,Placeholder-B,', true],
  ['postcodes in a later column', 'Surname,PostCode|Placeholder-A,ZZ2 2ZZ|Placeholder-B,ZZ3 3ZZ', true],
  ['numbers of electors', 'Elector Number,Surname|101,Placeholder-A|102,Placeholder-B', true],
  ['addresses for mail', 'First name,E-mail|Ann,ann@example.org|Bo,bo@example.org', true],
  ['labels and values', 'Full name,Ann Sample|Postcode,ZZ2 2ZZ|Ward,Sampleford', false],
  ['labels and figures', 'Name of score,Percent|Turnout,45|Tenure,12', false],
  ['labels that repeat', 'Full name,Ann Sample|Canvass,L|Canvass,C|Canvass,D', false],
  ['numbered questions', 'Full name,Ann Sample|Q1,Yes|Q2,No', false],
  ['one row with a postcode', 'Full name,Ann Sample|Postcode,ZZ2 2ZZ', false],
])('%s', (_, text, expected) => {
  const rows = text.split('|').map((row) => row.split(','));
  expect(headsRecords(rows, rows[0]?.length ?? 0)).toBe(expected);
});

test('each row of a narrow sheet is a person where its first row names the columns', async () => {
  const text = 'PostCode,Elector Surname\nZZ2 2ZZ,Placeholder-A\nZZ2 2ZZ,Placeholder-B\n';
  const laid = await layOut('people.csv', new TextEncoder().encode(text));
  expect(pairsOf(laid)).toEqual([
    ['PostCode', 'ZZ2 2ZZ'],
    ['Elector Surname', 'Placeholder-A'],
    ['PostCode', 'ZZ2 2ZZ'],
    ['Elector Surname', 'Placeholder-B'],
  ]);
  expect(new Set(laid.fields.map((field) => field.subject)).size).toBe(2);
});
