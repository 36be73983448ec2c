import { expect, test } from 'vitest';
import { print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

const ROWS: [string, string, string][] = [
  ['Full name', '', 'Leopold Specimen'],
  ['Ward', '', 'Sampleford Castle'],
  ['Date of birth', '', '22/09/2009'],
  ['Mosaic Type', '1748', 'E18'],
  ['Lifestage', '', '03'],
  ['Acorn Type', '4764', '14'],
  ['Tenure', '1322', 'Owner occupied'],
];

test('a heading in the middle over labels that are all shorter makes no column of its own', async () => {
  const laid = await layOutPdf((pdf) => {
    pdf.font('Helvetica-Bold');
    print(pdf, 'Information', 140, 60);
    print(pdf, 'Rank', 286, 60);
    print(pdf, 'Held', 420, 60);
    pdf.font('Helvetica');
    ROWS.forEach(([label, rank, value], row) => {
      const y = 90 + row * 27;
      print(pdf, label, 52, y);
      print(pdf, rank, 288, y);
      print(pdf, value, 320, y);
    });
  });
  expect(pairsOf(laid)).toEqual(ROWS.map(([label, , value]) => [label, value]));
});
