import { expect, test } from 'vitest';
import { type Heading, judgeHeading } from '../../src/layout/judge-heading.ts';
import { utf8 } from '../read/read-all.ts';
import { layOut, pairsOf } from './lay-out.ts';

test.each<[string, string, Heading | undefined]>([
  ['two names over words', 'First Name,Last Name|Ann,Bee|Bob,Cee', 'records'],
  ['names as a database writes them', 'first_name,LastName|Ann,Bee|Bob,Cee', 'records'],
  ['one person', 'First Name,Last Name|Ann,Bee', 'records'],
  ['a code and a number', 'Segment type,Sample likelihood|K46,55|A01,20', 'records'],
  ['a code of one letter', 'Segment group,Sample likelihood|K,55', 'records'],
  ['a last column with gaps', 'First Name,Surname,Email|Ann,Bee,|Bob,Cee,b@example.org', 'records'],
  ['a gap in the middle', 'Postcode,Sample likelihood,Surname|ZZ1 1ZZ,,BEE', 'records'],
  ['a name and a way to reach it', 'Name,Email|Ann,Text|Bob,Post', 'records'],
  ['a name that is a place’s beside two that are none', 'First Name,Surname,Ward|Ann,Bee,North', 'records'],
  ['numbered names', 'Postcode,Address 1,Address 2|ZZ1 1ZZ,1 High Street,Sampletown', 'records'],
  ['a label and its value first', 'Full name,Ann Sample|Postcode,ZZ1 1ZZ', undefined],
  ['a value that is a label elsewhere', 'Contact preference,Email|Postcode,ZZ1 1ZZ', undefined],
  ['a person who is called like a place', 'Surname,Ward|First Name,Ann', undefined],
  ['a value with its number', 'Segment type,Group 4|Turnout,45', undefined],
  ['a name, and labels that no list has', 'First Name,Ann|Attitude,Warm|Postcode,ZZ1 1ZZ', undefined],
  ['a name and one other label', 'First Name,Ann|Attitude,Warm', undefined],
  ['a name and another heading, or its value', 'First Name,Attitude|Ann,Warm|Bob,Cold', 'doubt'],
  ['labels that no list has', 'Attitude,Warm|Turnout,High', undefined],
  ['one row', 'First Name,Last Name', undefined],
  ['columns that share a name', 'Name,Name|Ann,Bee', undefined],
  ['names of scores and their numbers', 'Name of score,Percent|Turnout,45|Tenure,12', 'pairs'],
  ['a label and its value, or two headings', 'Contact preference,Email|Newsletter,Yes', 'doubt'],
  ['a surname or a heading', 'Surname,Ward|Turnout,High', 'doubt'],
])('%s', (_, text, expected) => {
  const rows = text.split('|').map((row) => row.split(','));
  expect(judgeHeading(rows, rows[0]?.length ?? 0)).toBe(expected);
});

test('a narrow table of records loses no column', async () => {
  const text = 'First Name,Surname,Email\nAnn,Bee,\nBob,Cee,b@example.org\n';
  const laid = await layOut('people.csv', utf8(text));
  expect(pairsOf(laid)).toEqual([
    ['First Name', 'Ann'],
    ['Surname', 'Bee'],
    ['Email', ''],
    ['First Name', 'Bob'],
    ['Surname', 'Cee'],
    ['Email', 'b@example.org'],
  ]);
  expect(new Set(laid.fields.map((field) => field.subject)).size).toBe(2);
});

test('a heading over labels and numbers is no label itself', async () => {
  const laid = await layOut('scores.csv', utf8('Name of score,Percent\nTurnout,45\nTenure,12\n'));
  expect(pairsOf(laid)).toEqual([
    ['Turnout', '45'],
    ['Tenure', '12'],
  ]);
});

test('what may be a heading or a row is read, and said to be doubtful', async () => {
  const laid = await layOut('sheet.csv', utf8('Contact preference,Email\nNewsletter,Yes\n'));
  expect(pairsOf(laid)).toEqual([
    ['Contact preference', 'Email'],
    ['Newsletter', 'Yes'],
  ]);
  for (const { unsure } of laid.fields) expect(unsure).toEqual(['heading-or-row']);
  expect(laid.warnings.map(({ code }) => code)).toEqual(['unsure-table']);
});

test.each([
  ['numbers below it', 'First Name,Attitude,Warmth\nAnn,Warm,5\nBob,Cold,2\n'],
  ['what may be a value beside it', 'First Name,Ward\nAnn,5\nBob,2\n'],
])('a heading that is told by %s and begins with a name is over people', async (_, text) => {
  const { fields } = await layOut('people.csv', utf8(text));
  expect(fields.filter(({ label }) => label === 'First Name').map(({ value }) => value)).toEqual([
    'Ann',
    'Bob',
  ]);
  expect(fields.every(({ unsure }) => unsure === undefined)).toBe(true);
});

test('a heading that a page marks and that begins with a name is over people', async () => {
  const page =
    '<table><thead><tr><th>Surname</th><th>Attitude</th></tr></thead>' +
    '<tbody><tr><td>Bee</td><td>Warm</td></tr><tr><td>Cee</td><td>Cold</td></tr></tbody></table>';
  expect(pairsOf(await layOut('people.html', utf8(page)))).toEqual([
    ['Surname', 'Bee'],
    ['Attitude', 'Warm'],
    ['Surname', 'Cee'],
    ['Attitude', 'Cold'],
  ]);
});
