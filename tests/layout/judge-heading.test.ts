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
  ['a measure and its number beside a name', 'Name,Sample likelihood|Ann Bell,55', 'records'],
  ['a measure that begins with its word', 'Name,Likelihood of quoddling|Ann Bell,55', 'records'],
  ['a measure as a database writes it', 'voter_name,sample_score|Ann Bell,55%', 'records'],
  ['a measure and a code', 'Name,Housing concern|Ann Bell,K46|Bob Cee,A01', 'records'],
  ['a measure that no list of fields has', 'First Name,Housing concern|Ann,5', 'records'],
  ['a name, another field and a measure', 'Name,Postcode,Sample score|Ann Bell,ZZ1 1ZZ,5', 'records'],
  ['a measure of people by their mail', 'Email,Score|a@example.org,5', 'records'],
  ['a postcode below its heading and none beside it', 'Postcode,Zq metric|ZZ1 1ZZ,55', 'records'],
  ['a measure in the last column', 'Name,Zq metric,Zq index|Ann Bell,55,3', 'records'],
  ['a measure with nothing below it', 'Name,Sample likelihood', 'doubt'],
  ['a measure that does not say of what, over one word', 'Name,Percent|Turnout,55', 'pairs'],
  ['a measure without a number', 'Name,Sample likelihood|Ann Bell,Warm', 'doubt'],
  ['a measure over one word, which may be a label', 'Name,Sample likelihood|Turnout,55', 'doubt'],
  ['a measure over a thing', 'Name,Vote likelihood|Example Party,55', 'doubt'],
  ['a measure that does not say of what', 'Name,Percent|Ann Bell,55|Bob Cee,4', 'doubt'],
  ['what is no name beside one', 'Name,Zq metric|Ann Bell,55', 'doubt'],
  ['what is no name beside one, over two rows', 'Name,Zq metric|Ann Bell,55|Bob Cee,4', 'doubt'],
  ['what is no name beside one, and another', 'Name,Zq metric,Zq other|Ann Bell,55,3', 'doubt'],
  ['another field beside a name', 'Name,Age|Ann Bell,44', 'doubt'],
  ['what is no mail address beside one', 'Email,Zq metric|Ann Bell,55', 'doubt'],
  ['what is no date of birth beside one', 'Date of birth,Zq metric|1970,55', 'doubt'],
  ['what may be a name over two of them', 'Name,Zq Metric|Ann Bell,55|Bob Cee,4', 'doubt'],
  ['a name, and a measure as a label', 'Name,Ann Bell|Sample score,55', undefined],
  ['a name, and a measure that no list of fields has', 'Name,Ann Bell|Housing concern,5', undefined],
  ['a name, and a measure among its labels', 'Full name,Ann Bell|Zq,4|Likelihood of voting,55', undefined],
  ['a name, and labels of one word', 'Name,Ann Bell|Turnout,45|Tenure,Owned', undefined],
  ['a name and its source', 'Name,Ann Bell,Electoral register|Turnout,45,A model', undefined],
  ['a name in small letters', 'Name,ann bell|Turnout,45', undefined],
  ['a name with small words', 'Name,Ann van der Bell (née Cee)|Turnout,45', undefined],
  ['a name with its surname first', 'Name,BELL; Ann|Turnout,45', undefined],
  ['a name that is blacked out', 'Name,████|Turnout,45', undefined],
  ['a mail address and a label', 'Email,ann@example.org|Turnout,45', undefined],
  ['a postcode and two labels', 'Postcode,ZZ1 1ZZ|Attitude,Warm|Turnout,High', undefined],
  ['a telephone number and a label', 'Mobile,07700 900123|Turnout,45', undefined],
  ['a date of birth and a label', 'Date of birth,1 May 1970|Turnout,45', undefined],
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

test.each([
  ['two columns', 'Name,Zq metric\nAnn Bell,55\n'],
  ['two columns and two rows', 'Name,Zq metric\nAnn Bell,55\nBob Cee,4\n'],
  ['a word that heads values, too', 'Name,Score\nAnn Bell,55\n'],
  ['three columns, which may be turned on their side', 'Name,Zq metric,Zq other\nAnn Bell,55,3\n'],
  ['three columns of which one is of numbers', 'Name,Zq metric,Zq other\nTurnout,5,6\nTenure,3,4\n'],
])('no cell is explained where a name may be a heading over %s', async (_, text) => {
  const { fields, warnings } = await layOut('sheet.csv', utf8(text));
  expect(fields.length).toBeGreaterThan(0);
  for (const { unsure } of fields) expect(unsure).toEqual(['heading-or-row']);
  expect(warnings.map(({ code }) => code)).toEqual(['unsure-table']);
});

test.each([
  ['a measure', 'Name,Sample score\nAnn Bell,55\n', ['Name', 'Sample score']],
  [
    'numbers under words',
    'Name,Zq metric,Zq other\nAnn Bell,55,3\nBob Cee,4,1\n',
    ['Name', 'Zq metric', 'Zq other'],
  ],
])('a heading that is told by %s keeps the name of each column', async (_, text, labels) => {
  const { fields } = await layOut('people.csv', utf8(text));
  expect([...new Set(fields.map(({ label }) => label))]).toEqual(labels);
  expect(fields[0]?.value).toBe('Ann Bell');
  expect(fields.every(({ unsure }) => unsure === undefined)).toBe(true);
});

test('a heading over people may come again after a gap', async () => {
  const text = 'Name,Sample score\nAnn Bell,55\n\nName,Zq score\nAnn Bell,4\n';
  expect(pairsOf(await layOut('people.csv', utf8(text)))).toEqual([
    ['Name', 'Ann Bell'],
    ['Sample score', '55'],
    ['Name', 'Ann Bell'],
    ['Zq score', '4'],
  ]);
});

test('a name over a list of scores is over labels', async () => {
  const laid = await layOut('scores.csv', utf8('Name,Score,Decile\nGreen lean,0.3,4\nWarm Lean,0.4,5\n'));
  expect(pairsOf(laid)).toEqual([
    ['Green lean', '0.3'],
    ['Warm Lean', '0.4'],
  ]);
  expect(laid.fields.every(({ unsure }) => unsure === undefined)).toBe(true);
});

test('a label and its value stay so where a measure comes next', async () => {
  const laid = await layOut('sheet.csv', utf8('Name,Ann Bell\nSample score,55\n'));
  expect(pairsOf(laid)).toEqual([
    ['Name', 'Ann Bell'],
    ['Sample score', '55'],
  ]);
  expect(laid.fields.every(({ unsure }) => unsure === undefined)).toBe(true);
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

test('a heading that a page marks over a name and a number is over people', async () => {
  const page =
    '<table><thead><tr><th>Name</th><th>Zq metric</th></tr></thead>' +
    '<tbody><tr><td>Ann Bell</td><td>5</td></tr></tbody></table>';
  expect(pairsOf(await layOut('people.html', utf8(page)))).toEqual([
    ['Name', 'Ann Bell'],
    ['Zq metric', '5'],
  ]);
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
