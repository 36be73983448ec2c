import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { csvHeading, csvRows, reportCsv, unreadCsv } from '../../src/report/report-csv.ts';
import { field, laid } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

function valuesOf(values: readonly string[]): (string | undefined)[] {
  const fields = values.map((value, at) => field('Notes', value, { id: String(at) }));
  const csv = reportCsv(makeReport(laid(fields)), catalogue);
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data.map(
    (row) => row['value'],
  );
}

test('text that a spreadsheet would run is made safe, and numbers stay numbers', () => {
  expect(
    valuesOf([
      '=1+1',
      '@SUM(A1)',
      '-cmd',
      '+44 7700 900942',
      '-0.7',
      '+3',
      '1,495',
      '15%',
      '-1,2,3x',
      '＝1+1',
    ]),
  ).toEqual([
    "'=1+1",
    "'@SUM(A1)",
    "'-cmd",
    "'+44 7700 900942",
    '-0.7',
    '+3',
    '1,495',
    '15%',
    "'-1,2,3x",
    "'＝1+1",
  ]);
});

test('quotes, commas and line ends come back whole', () => {
  const values = ['say "yes", then go', 'two\nlines', 'a;b'];
  expect(valuesOf(values)).toEqual(values);
});

function rowsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

test('a row says what a program needs to tell it from the others', () => {
  const where = { kind: 'cell', document: 'd', sheet: 'Scores', row: 2, column: 3 } as const;
  const also = [
    { label: 'Rank', value: '5 of 9', where },
    { label: '', value: 'in 2024', where },
  ];
  const fields = [
    field('Surname', 'Bee', { id: 'f1', subject: '2', where }),
    field('Zorbling', '0.4', { id: 'f2', subject: '3', also, unsure: ['heading-or-row'] }),
    field('Postcode', '', { id: 'f3', absent: 'empty' }),
  ];
  const rows = rowsOf(reportCsv(makeReport(laid(fields), { party: 'labour' }), catalogue));
  expect(rows[0]).toMatchObject({
    id: 'f1',
    person: '',
    party: 'labour',
    outcome: 'data',
    sheet: 'Scores',
    status_id: 'documented',
    guess: 'false',
    also: '',
  });
  expect(rows[1]).toMatchObject({
    id: 'f2',
    status_id: 'unknown',
    unsure: 'heading-or-row',
    also: 'Rank: 5 of 9; in 2024',
  });
  expect(rows[2]).toMatchObject({ id: 'f3', absent: 'empty' });
});

test('a reply without fields has a row with its outcome, and so has a file that was not read', () => {
  const empty = makeReport(laid([]));
  const rows = rowsOf(csvHeading() + csvRows(empty, catalogue) + unreadCsv('b.pdf'));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ file: 'reply.csv', outcome: 'unrecognised', label: '', id: '' });
  expect(rows[1]).toMatchObject({ file: 'b.pdf', outcome: 'unread', label: '' });
});

test('each column is told of in the document for programs', () => {
  const said = readFileSync(path.join(import.meta.dirname, '../../docs/for-programs.md'), 'utf8');
  const table = said.slice(said.indexOf('## CSV'), said.indexOf('## Tables'));
  const told = new Set([...table.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(
    csvHeading()
      .trim()
      .split(',')
      .filter((name) => !told.has(name)),
  ).toEqual([]);
});
