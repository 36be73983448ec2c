import { expect, test } from 'vitest';
import { type Pdf, print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

const PARTIES = ['Labour', 'Green', 'SNP'];

/** A cell of three lines with its value in the middle, as in tables of a word processor. */
function printRow(pdf: Pdf, lines: readonly string[], value: string, rank: string, y: number): void {
  lines.forEach((line, at) => print(pdf, line, 60, y + at * 14));
  const middle = y + (lines.length - 1) * 7;
  print(pdf, value, 300, middle);
  print(pdf, rank, 420, middle);
}

test('a label whose first line opens the table on each page loses no line to what runs at the head of pages', async () => {
  const laid = await layOutPdf((pdf) => {
    PARTIES.forEach((party, page) => {
      if (page > 0) pdf.addPage();
      pdf.font('Helvetica-Bold');
      print(pdf, 'Ward', 420, 60);
      print(pdf, 'Field', 60, 66);
      print(pdf, 'Value', 300, 66);
      print(pdf, 'rank', 420, 72);
      pdf.font('Helvetica');
      const label = ['Net difference in likelihood of', `voting for the ${party} or UKIP in 2015`, '(v2)'];
      printRow(pdf, label, `${page + 31}%`, '4711', 90);
      for (let row = 0; row < 12; row++)
        printRow(pdf, [`Ranking: interest in pensions (v${row})`], `${row + 50}%`, '1234', 140 + row * 22);
    });
  });
  const first = pairsOf(laid).filter(([label]) => label.includes('2015'));
  expect(first).toEqual(
    PARTIES.map((party, page) => [
      `Net difference in likelihood of voting for the ${party} or UKIP in 2015 (v2)`,
      `${page + 31}%`,
    ]),
  );
});

test('what runs at the head of pages above a table is no part of it', async () => {
  const laid = await layOutPdf((pdf) => {
    PARTIES.forEach((party, page) => {
      if (page > 0) pdf.addPage();
      print(pdf, 'Private and confidential', 60, 40);
      print(pdf, `Page ${page + 1}`, 480, 40);
      for (let row = 0; row < 12; row++)
        printRow(pdf, [`${party} interest in pensions (v${row})`], `${row + 50}%`, '1234', 80 + row * 22);
    });
  });
  expect(pairsOf(laid).some(([label, value]) => /confidential/i.test(label + value))).toBe(false);
  expect(laid.fields).toHaveLength(36);
});
