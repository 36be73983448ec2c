import { expect, test } from 'vitest';
import { print } from '../read/make-pdf.ts';
import { layOutPdf, pairsOf } from './lay-out.ts';

test('columns of lines that a colon parts are read one after the other', async () => {
  const left = [
    ['Full name', 'Perpetua Placeholder'],
    ['Ward', 'Sampleford Castle'],
    ['Postal vote', 'No'],
    ['Turnout score', '0.47'],
  ] as const;
  const right = [
    ['Gender', 'Female'],
    ['Mosaic Type', 'A03'],
    ['Last canvassed', '10 October 2016'],
    ['Best day to call', 'Saturday'],
  ] as const;
  const laid = await layOutPdf((pdf) => {
    for (const [x, list] of [[60, left] as const, [320, right] as const])
      list.forEach(([label, value], row) => print(pdf, `${label}: ${value}`, x, 60 + row * 15));
  });
  expect(pairsOf(laid)).toEqual([...left, ...right]);
});

test('two lists whose rows stand at heights of their own are read one after the other', async () => {
  const left: [string, string, number][] = [
    ['Full name', 'Perpetua Placeholder', 120],
    ['Address', '1 Imaginary Way, Sampleford, ZZ1', 120],
    ['Ward', 'Sampleford Castle and Mockton', 120],
    ['Estimated support for us', '31%', 220],
    ['Concern about housing', '52%', 220],
    ['Concern about buses', '11%', 220],
  ];
  const right: [string, string][] = [
    ['Likelihood of voting', '12%'],
    ['Propensity to turn out', '77%'],
    ['Gender', 'Female'],
    ['Tenure', 'Rented'],
  ];
  const laid = await layOutPdf((pdf) => {
    left.forEach(([label, value, x], row) => {
      const y = 60 + (row < 3 ? row : row + 1) * 24;
      print(pdf, label, 50, y);
      print(pdf, value, x, y);
    });
    pdf.font('Helvetica-Bold');
    print(pdf, 'Models', 50, 132);
    pdf.font('Helvetica');
    right.forEach(([label, value], row) => {
      print(pdf, label, 320, 72 + row * 24);
      print(pdf, value, 480, 72 + row * 24);
    });
  });
  expect(pairsOf(laid)).toEqual([...left.map(([label, value]) => [label, value]), ...right]);
});

test.each([
  ['dots that stand apart', ' . . . . . . . '],
  ['underscores', '____________'],
])('%s lead from the label to the value', async (_, leader) => {
  const facts: [string, string][] = [
    ['Full name', 'Perpetua Placeholder'],
    ['Ward', 'Sampleford Castle'],
    ['Tenure', 'Rented'],
    ['Gender', 'Female'],
  ];
  const laid = await layOutPdf((pdf) =>
    facts.forEach(([label, value], row) => print(pdf, `${label}${leader}${value}`, 60, 60 + row * 12)),
  );
  expect(pairsOf(laid)).toEqual(facts);
});

test('a label without a value is no part of the one above where its first word opens labels', async () => {
  const facts: [string, string][] = [
    ['Estimated Green support 2010', '31%'],
    ['Estimated SNP support 2015', '12%'],
    ['Estimated UKIP support 2017', '7%'],
    ['Likelihood of being a carer (2018 refresh)', '47%'],
    ['Estimated Green support 2019 (local model)', ''],
    ['Ward', 'Sampleford Castle'],
  ];
  const laid = await layOutPdf((pdf) =>
    facts.forEach(([label, value], row) => {
      print(pdf, label, 60, 60 + row * 12);
      if (value !== '') print(pdf, value, 262, 60 + row * 12);
    }),
  );
  expect(pairsOf(laid)).toEqual(facts);
});

test('a sentence over a table wider than it is no row, though a word starts where values do', async () => {
  const rows = [
    ['Full name', 'Perpetua Placeholder', '1 of 9'],
    ['Ward', 'Sampleford Castle', '2 of 9'],
    ['Tenure', 'Rented', '3 of 9'],
  ];
  const words = 'Thank you, below is what we hold ';
  const laid = await layOutPdf((pdf) => {
    const x = 60 + pdf.widthOfString(words);
    print(pdf, words, 60, 60);
    print(pdf, 'about you today.', x, 60);
    rows.forEach((row, at) =>
      row.forEach((cell, column) => print(pdf, cell, [60, x, 500][column] ?? 0, 90 + at * 16)),
    );
  });
  expect(pairsOf(laid)).toEqual(rows.map(([label, value]) => [label, value]));
});

test('two labels over each other, further apart than lines of one, are two', async () => {
  const facts: [string, string][] = [
    ['Full name', 'Perpetua Placeholder'],
    ['Ward', 'Sampleford Castle'],
    ['Political opinion', ''],
    ['Tenure', 'Rented'],
    ['Gender', 'Female'],
  ];
  let y = 60;
  const laid = await layOutPdf((pdf) => {
    for (const [label, value] of facts) {
      pdf.font('Helvetica-Bold');
      print(pdf, label, 60, y);
      pdf.font('Helvetica');
      if (value !== '') print(pdf, value, 60, (y += 12));
      y += 18;
    }
  });
  expect(pairsOf(laid)).toEqual(facts);
});

test('sentences with a colon before the value have no full stop in it', async () => {
  const laid = await layOutPdf((pdf) => {
    print(pdf, 'Ward: Sampleford Castle.', 60, 60);
    print(pdf, 'We hold the following for tenure: rented.', 60, 90);
    print(pdf, 'Your gender is recorded as female. Priority: 4.', 60, 120);
  });
  expect(pairsOf(laid)).toEqual([
    ['Ward', 'Sampleford Castle'],
    ['tenure', 'rented'],
    ['gender', 'female'],
    ['Priority', '4'],
  ]);
});
