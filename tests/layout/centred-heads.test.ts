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

test('columns of centred cells go on over the page, though none of their edges line up', async () => {
  const pages: [string, string, string][][] = [
    ROWS,
    [
      ['Postal vote', '4803', 'P'],
      ['Voting intention', '4955', 'A'],
      ['PTV', '5014', '7'],
      ['Priority', '879', '4'],
      ['Turnout score', '12', '63.1%'],
    ],
  ];
  const laid = await layOutPdf((pdf) => {
    pages.forEach((rows, page) => {
      if (page > 0) pdf.addPage();
      const centred = (text: string, middle: number, y: number): void => {
        print(pdf, text, middle - pdf.widthOfString(text) / 2, y);
      };
      if (page === 0) {
        pdf.font('Helvetica-Bold');
        print(pdf, 'Information', 52, 60);
        centred('Rank', 290, 60);
        centred('Held', 430, 60);
        pdf.font('Helvetica');
      }
      rows.forEach(([label, rank, value], row) => {
        const y = 90 + row * 20;
        print(pdf, label, 52, y);
        centred(rank, 290, y);
        centred(value, 430, y);
      });
    });
  });
  expect(pairsOf(laid)).toEqual(pages.flat().map(([label, , value]) => [label, value]));
});
