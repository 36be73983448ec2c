import { describe, expect, test } from 'vitest';
import { type Pdf, print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

const FACTS: [string, string][] = [
  ['Full name', 'Drusilla Placeholder'],
  ['Postcode', 'ZZ6 6DP'],
  ['Date of birth', '18/05/2010'],
  ['Elector number', 'AB2-745/3'],
  ['Tenure', 'Privately rented'],
  ['Mosaic Type', 'D52'],
  ['Number of children', '2'],
  ['Marital status', 'Married'],
  ['Turnout score', '0.47'],
  ['Concern about housing', '31%'],
];

function printTurns(pdf: Pdf, facts: readonly (readonly [string, string])[], indent: number): void {
  pdf.fontSize(18);
  print(pdf, 'Information about you', 50, 60);
  pdf.fontSize(10);
  facts.forEach(([label, value], at) => {
    print(pdf, label, 50, 90 + at * 26);
    print(pdf, value, 50 + indent, 103 + at * 26);
  });
}

describe('labels above values in the same type', () => {
  test.each([0, 12])('are told by what they say, with the values %d points further in', async (indent) => {
    const laid = await layOutPdf((pdf) => printTurns(pdf, FACTS, indent));
    expect(pairsOf(laid)).toEqual(FACTS);
  });

  test('may stand in two columns side by side', async () => {
    const laid = await layOutPdf((pdf) => {
      FACTS.forEach(([label, value], at) => {
        const x = at % 2 === 0 ? 50 : 300;
        const y = 90 + Math.floor(at / 2) * 26;
        print(pdf, label, x, y);
        print(pdf, value, x, y + 13);
      });
    });
    expect(pairsOf(laid)).toEqual(FACTS);
  });

  test('are not looked for among lines that name nothing', async () => {
    const lines = ['Dear reader', 'This is a list', 'of plain lines', 'in a letter', 'that states', '2'];
    const laid = await layOutPdf((pdf) => {
      [...lines, ...lines].forEach((line, at) => print(pdf, line, 50, 90 + at * 13));
    });
    expect(pairsOf(laid)).toEqual([]);
  });
});

test('a colon within a note is no end of its label', async () => {
  const laid = await layOutPdf((pdf) => {
    print(pdf, 'Internal notes: Spoke to partner: wants updates by e-mail, no calls please', 50, 80);
    print(pdf, 'Ranking: interest in schools: 34%', 50, 95);
    print(pdf, 'Ward: Sampleford', 50, 110);
  });
  expect(pairsOf(laid)).toEqual([
    ['Internal notes', 'Spoke to partner: wants updates by e-mail, no calls please'],
    ['Ranking: interest in schools', '34%'],
    ['Ward', 'Sampleford'],
  ]);
});
