import { expect, it } from 'vitest';
import { line, rowsOf } from './plain-page.ts';

const led = (y: number, label: string, figure: string) =>
  line(y, [
    [50, label],
    [90, '.........................'],
    [220, figure],
    [300, figure],
  ]);

const summed = (y: number, label: string) =>
  line(y, [
    [50, label],
    [220, '3.5'],
    [300, '4.5'],
  ]);

const under = (y: number) => [
  { x0: 215, x1: 240, y0: y, y1: y },
  { x0: 250, x1: 320, y0: y, y1: y },
];

const beside = (y: number, label: string, other: string) =>
  line(y, [
    [50, label],
    [150, '3.5'],
    [190, '4.5'],
    [320, other],
    [420, '5.5'],
    [460, '6.5'],
  ]);

const inWords = (y: number, ...words: readonly string[]) =>
  line(
    y,
    words.map((word, at) => [50 + at * 130, word] as const),
  );

const figures = (y: number, label: string) =>
  line(y, [
    [50, label],
    [200, '10.5'],
    [280, '20.5'],
    [360, '30.5'],
  ]);

it('leaves out the dots that lead from labels to figures', () => {
  expect(rowsOf([...led(80, 'Tarn', '3.5'), ...led(94, 'Holt', '1.5'), ...led(108, 'Pell', '2.5')])).toEqual([
    ['Tarn', '3.5', '3.5'],
    ['Holt', '1.5', '1.5'],
    ['Pell', '2.5', '2.5'],
  ]);
});

it('puts a currency at the edge of its column to the figure behind it', () => {
  const words = [
    ...line(80, [
      [50, 'Rent'],
      [200, '$'],
      [240, '1,204'],
      [268, '$'],
      [340, '1,310'],
    ]),
    ...line(94, [
      [50, 'Fees'],
      [250, '310'],
      [350, '295'],
    ]),
    ...line(108, [
      [50, 'Total'],
      [200, '$'],
      [240, '1,514'],
      [268, '$'],
      [340, '1,605'],
    ]),
  ];
  expect(rowsOf(words)).toEqual([
    ['Rent', '$ 1,204', '$ 1,310'],
    ['Fees', '310', '295'],
    ['Total', '$ 1,514', '$ 1,605'],
  ]);
});

it('takes lines under sums for no edge of the table', () => {
  const words = [...summed(80, 'Tarn'), ...summed(94, 'Holt'), ...summed(108, 'Total')];
  expect(rowsOf(words, { rules: [...under(78), ...under(106), ...under(120)] })).toEqual([
    ['Tarn', '3.5', '4.5'],
    ['Holt', '3.5', '4.5'],
    ['Total', '3.5', '4.5'],
  ]);
});

it('reads two tables side by side, each with labels of its own', () => {
  const words = [
    ...beside(80, 'Tarn', 'Rent'),
    ...beside(94, 'Holt', 'Fees'),
    ...beside(108, 'Pell', 'Total'),
  ];
  expect(rowsOf(words)).toEqual([
    ['Tarn', '3.5', '4.5'],
    ['Holt', '3.5', '4.5'],
    ['Pell', '3.5', '4.5'],
    ['Rent', '5.5', '6.5'],
    ['Fees', '5.5', '6.5'],
    ['Total', '5.5', '6.5'],
  ]);
});

it('reads columns of words that all start at one place, without the title above', () => {
  const words = [
    ...line(60, [[50, 'Measures in force'] as const]),
    ...inWords(80, 'Measure', 'State', 'Body'),
    ...inWords(96, 'Forest fires', 'Done', 'Ministry'),
    ...inWords(112, 'Bathing water', 'In preparation', 'Region'),
    ...line(124, [[180, 'since 2010'] as const]),
    ...inWords(140, 'Noise', 'Planned', 'Region'),
  ];
  expect(rowsOf(words)).toEqual([
    ['Measure', 'State', 'Body'],
    ['Forest fires', 'Done', 'Ministry'],
    ['Bathing water', 'In preparation since 2010', 'Region'],
    ['Noise', 'Planned', 'Region'],
  ]);
});

it('knows a heading over two columns by its place in their middle, and one whose lines go on beside it', () => {
  const words = [
    ...line(80, [
      [243, 'Men'],
      [355, 'Share'],
    ]),
    ...line(92, [
      [200, '2010'],
      [280, '2011'],
      [355, 'of all'],
    ]),
    ...figures(108, 'Tarn'),
    ...figures(122, 'Holt'),
  ];
  expect(rowsOf(words).slice(0, 2)).toEqual([
    ['', 'Men', '', 'Share of all'],
    ['', '2010', '2011', ''],
  ]);
});

it('lets one figure that is too long reach into the next column', () => {
  const words = [
    ...['Tarn', 'Holt', 'Pell', 'Ost'].flatMap((label, at) => figures(80 + at * 14, label)),
    ...line(136, [
      [50, 'Total'],
      [200, '1,234,567,890.12345'],
      [360, '30.5'],
    ]),
  ];
  expect(rowsOf(words).at(-1)).toEqual(['Total', '1,234,567,890.12345', '', '30.5']);
});

it('keeps a head between two drawn lines with the figures below it', () => {
  const words = [
    ...line(80, [
      [50, 'Place'],
      [243, 'Men'],
      [355, 'Women'],
    ]),
    ...line(96, [
      [200, 'Jobs'],
      [280, 'Hours'],
      [360, 'Jobs'],
    ]),
    ...figures(112, 'Tarn'),
    ...figures(126, 'Holt'),
  ];
  const drawn = [78, 107].map((y) => ({ x0: 50, x1: 395, y0: y, y1: y }));
  expect(rowsOf(words, { rules: drawn })).toEqual([
    ['Place', 'Men', '', 'Women'],
    ['', 'Jobs', 'Hours', 'Jobs'],
    ['Tarn', '10.5', '20.5', '30.5'],
    ['Holt', '10.5', '20.5', '30.5'],
  ]);
});

it('parts columns at a line drawn between them, however close they stand', () => {
  const close = ['Tarn', 'Holt', 'Pell'].flatMap((label, at) =>
    line(80 + at * 14, [
      [50, label],
      [200, '12,500'],
      [233, '13,500'],
    ]),
  );
  const rules = [{ x0: 231.5, x1: 231.5, y0: 76, y1: 122 }];
  expect(rowsOf(close, { rules })).toEqual([
    ['Tarn', '12,500', '13,500'],
    ['Holt', '12,500', '13,500'],
    ['Pell', '12,500', '13,500'],
  ]);
});
