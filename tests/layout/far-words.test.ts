import { expect, test } from 'vitest';
import { makePdf, print } from '../read/make-pdf.ts';
import { readAll } from '../read/read-all.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

test('a word that lies light years away from the page costs nothing and moves nothing', async () => {
  const laid = await layOutPdf((pdf) => {
    print(pdf, 'Ward: Sampleford', 50, 60);
    print(pdf, 'Polling district: QX2', 50, 80);
    print(pdf, 'Far', 9e12, 60);
    print(pdf, 'Up', 50, -9e12);
  });
  expect(pairsOf(laid)).toEqual([
    ['Ward', 'Sampleford'],
    ['Polling district', 'QX2'],
  ]);
});

test('a page larger than a PDF knows is left out and said', async () => {
  const bytes = await makePdf((pdf) => {
    print(pdf, 'Ward: Sampleford', 50, 60);
    pdf.addPage({ size: [1e9, 1e9] });
    print(pdf, 'Code: K', 50, 60);
  });
  const { codes } = await readAll('reply.pdf', bytes);
  expect(codes).toEqual(['page-unreadable']);
});
