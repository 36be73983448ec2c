import { expect, test } from 'vitest';
import { print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

const FACTS: [string, string][] = [
  ['Full name', 'Perpetua Placeholder'],
  ['Ward', 'Sampleford Castle'],
  ['Ranking: interest in schools', 'Family with children'],
  ['Last canvassed', '10 October 2016'],
  ['Estimated support for us', '31%'],
  ['Likelihood of turning out', '77%'],
];

test('labels flush right that stand no further from their values than words are parted where they end', async () => {
  const ranks = ['2769 of 6018', '', '3949 of 6503', '1024 of 6411', '', '812 of 6958'];
  const laid = await layOutPdf((pdf) => {
    FACTS.forEach(([label, value], at) => {
      const y = 60 + at * 14;
      print(pdf, label, 200 - pdf.widthOfString(label), y);
      print(pdf, value, 204.8, y);
      print(pdf, ranks[at] ?? '', 400, y);
    });
  });
  expect(pairsOf(laid)).toEqual(FACTS);
});

test('labels in bold that run into their values end where the bold does', async () => {
  const laid = await layOutPdf((pdf) => {
    FACTS.forEach(([label, value], at) => {
      const y = 60 + at * 14;
      pdf.font('Helvetica-Bold');
      print(pdf, label, 60, y);
      const x = 65 + pdf.widthOfString(label);
      pdf.font('Helvetica');
      print(pdf, value, x, y);
    });
  });
  expect(pairsOf(laid)).toEqual(FACTS);
});

test('bold words that open sentences state nothing', async () => {
  const laid = await layOutPdf((pdf) => {
    ['Your right to complain', 'Where it came from', 'Scores', 'Retention'].forEach((name, at) => {
      const y = 60 + at * 14;
      pdf.font('Helvetica-Bold');
      print(pdf, name, 60, y);
      const x = 63 + pdf.widthOfString(name);
      pdf.font('Helvetica');
      print(pdf, 'means that the next pages of this letter explain it to you at length.', x, y);
    });
  });
  expect(pairsOf(laid)).toEqual([]);
});

test('the opening of a letter over the left of two lists has no values in the right one', async () => {
  const opening = [
    'Thank you for your request. Below is a copy of',
    'the data that we hold about you on paper.',
  ];
  const laid = await layOutPdf((pdf) => {
    opening.forEach((line, at) => print(pdf, line, 50, 60 + at * 12));
    FACTS.slice(0, 4).forEach(([label, value], at) => {
      print(pdf, label, 50, 95 + at * 17);
      print(pdf, value, 190, 95 + at * 17);
    });
    FACTS.slice(2).forEach(([label, value], at) => {
      print(pdf, label, 320, 60 + at * 24);
      print(pdf, value, 465, 60 + at * 24);
    });
  });
  expect(pairsOf(laid)).toEqual([...FACTS.slice(0, 4), ...FACTS.slice(2)]);
});
