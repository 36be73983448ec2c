import Papa from 'papaparse';
import { expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { reportCsv } from '../../src/report/report-csv.ts';
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
    valuesOf(['=1+1', '@SUM(A1)', '-cmd', '+44 7700 900942', '-0.7', '+3', '1,495', '15%', '-1,2,3x']),
  ).toEqual(["'=1+1", "'@SUM(A1)", "'-cmd", "'+44 7700 900942", '-0.7', '+3', '1,495', '15%', "'-1,2,3x"]);
});

test('quotes, commas and line ends come back whole', () => {
  const values = ['say "yes", then go', 'two\nlines', 'a;b'];
  expect(valuesOf(values)).toEqual(values);
});
