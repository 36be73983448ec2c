import { describe, expect, test } from 'vitest';
import { createLayout } from '../../src/layout/layout.ts';
import type { Laid } from '../../src/layout/field.ts';
import { utf8 } from '../read/read-all.ts';
import { layOut, pairsOf } from './lay-out.ts';

async function laid(...lines: string[]): Promise<Laid> {
  return layOut('reply.csv', utf8(`${lines.join('\n')}\n`));
}

describe('tables within one sheet', () => {
  test('a title stands over a table and is no fact', async () => {
    const sheet = await laid(
      'Voter export,,',
      'Field,Value,Source',
      'Ward,Sampleford,Register',
      'PTV,7,Model',
    );
    expect(pairsOf(sheet)).toEqual([
      ['Ward', 'Sampleford'],
      ['PTV', '7'],
    ]);
    expect(sheet.fields[0]?.section).toBe('Voter export');
    expect(sheet.prose.map(({ text }) => text)).toEqual(['Voter export']);
  });

  test('tables below one another keep their own headings', async () => {
    const sheet = await laid(
      'Surname,Ward,Age,PTV',
      'Sample,Sampleford,44,7',
      'Dummy,Sampleford,31,2',
      'Postcode,District,Score',
      'ZZ1 1ZZ,AB1,0.4',
    );
    expect(pairsOf(sheet).slice(-3)).toEqual([
      ['Postcode', 'ZZ1 1ZZ'],
      ['District', 'AB1'],
      ['Score', '0.4'],
    ]);
    expect(sheet.tables).toHaveLength(2);
  });

  test('tables side by side are read apart', async () => {
    const sheet = await laid('Field,Value,,Field,Value', 'Ward,Sampleford,,PTV,7', 'Age,44,,Tenure,Rented');
    expect(pairsOf(sheet).toSorted()).toEqual([
      ['Age', '44'],
      ['PTV', '7'],
      ['Tenure', 'Rented'],
      ['Ward', 'Sampleford'],
    ]);
  });

  test('headings of two rows are joined, headings that come again are left out', async () => {
    const sheet = await laid(
      'Person,,Scores,',
      'Surname,Postcode,PTV,Turnout',
      'Sample,ZZ1 1ZZ,7,0.4',
      'Surname,Postcode,PTV,Turnout',
      'Dummy,ZZ1 2ZZ,2,0.1',
    );
    const labels = ['Person – Surname', 'Person – Postcode', 'Scores – PTV', 'Scores – Turnout'];
    expect(pairsOf(sheet).map(([label]) => label)).toEqual(labels.concat(labels));
  });

  test('a row of units goes with the names', async () => {
    const sheet = await laid('Surname,Age,Turnout', ',years,(%)', 'Sample,44,70', 'Dummy,31,20');
    expect(pairsOf(sheet).slice(0, 3)).toEqual([
      ['Surname', 'Sample'],
      ['Age (years)', '44'],
      ['Turnout (%)', '70'],
    ]);
  });

  test('totals stay in the table and are nobody’s', async () => {
    const sheet = await laid(
      'Surname,Ward,Age,PTV',
      'Sample,A1,44,7',
      'Dummy,A1,31,2',
      'Total,,75,9',
      '3 rows',
    );
    expect(sheet.fields).toHaveLength(8);
    expect(sheet.tables[0]?.rows).toHaveLength(3);
  });

  test('rows of people are no history because they hold a date', async () => {
    const sheet = await laid(
      'Surname,Postcode,Date of birth,PTV',
      'Sample,ZZ1 1ZZ,12/03/1980,7',
      'Dummy,ZZ1 2ZZ,01/02/1970,2',
    );
    expect(sheet.events).toEqual([]);
    expect(sheet.fields).toHaveLength(8);
  });
});

test('a text that is merged over rows stands in each of them, and one over all columns names what follows', () => {
  const layout = createLayout();
  layout.add({
    kind: 'rows',
    document: 'doc',
    sheet: 'Profile',
    firstRow: 1,
    headings: 1,
    rows: [
      ['Group', 'Item', 'Value'],
      ['Scores', 'PTV', '7'],
      ['', 'Turnout', '0.4'],
    ],
    spans: [{ row: 2, column: 1, rowSpan: 2, columnSpan: 1 }],
  });
  layout.add({
    kind: 'rows',
    document: 'doc',
    sheet: 'Details',
    firstRow: 1,
    rows: [
      ['Personal details', ''],
      ['Ward', 'Sampleford'],
      ['Contact', ''],
      ['Email', 'a@example.org'],
    ],
    spans: [1, 3].map((row) => ({ row, column: 1, rowSpan: 1, columnSpan: 2 })),
  });
  const { fields } = layout.finish();
  expect(fields.map(({ section, label }) => [section, label])).toEqual([
    ['Scores', 'PTV'],
    ['Scores', 'Turnout'],
    ['Personal details', 'Ward'],
    ['Contact', 'Email'],
  ]);
});
