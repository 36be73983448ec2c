import { expect, test } from 'vitest';
import { print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

const ROWS: [string, string, string[]][] = [
  ['Full name', 'Perpetua Placeholder', ['295 of', '6086']],
  ['Ward', 'Sampleford Castle', ['219 of', '4593']],
  ['Gender', 'Female', []],
  ['Estimated support for the|Liberal Democrat, 2019', '62', ['710 of', '8174']],
  ['Concern about housing', '31%', ['33 of', '4428']],
  ['Ranking: interest in crime|(postcode level)', '95%', ['57 of', '8118']],
  ['Turnout', '77%', []],
];
const EXPECTED = ROWS.map(([label, value]) => [label.replace('|', ' '), value]);

/** Prints rows that stand far apart, with the lines of each cell in the middle of the row's height. */
function printRows(pdf: Parameters<typeof print>[0], rows = ROWS): void {
  rows.forEach(([label, value, rank], row) => {
    const cells: [number, string[]][] = [
      [50, label.split('|')],
      [230, [value]],
      [400, rank],
    ];
    for (const [x, lines] of cells) {
      const top = 80 + row * 44 - (lines.length * 12) / 2;
      lines.forEach((line, at) => print(pdf, line, x, top + at * 12));
    }
  });
}

test('rows that stand far apart are of one table, with the lines of a cell in its middle', async () => {
  expect(pairsOf(await layOutPdf((pdf) => printRows(pdf)))).toEqual(EXPECTED);
});

test('headings over some columns of a table that goes on over the page do not make another of it', async () => {
  const laid = await layOutPdf((pdf) => {
    printRows(pdf);
    pdf.addPage();
    pdf.font('Helvetica-Bold');
    print(pdf, 'Result', 230, 40);
    print(pdf, 'Rank', 400, 40);
    pdf.font('Helvetica');
    printRows(pdf, ROWS.slice(2));
  });
  expect(pairsOf(laid)).toEqual([...EXPECTED, ...EXPECTED.slice(2)]);
});
