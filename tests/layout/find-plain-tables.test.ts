import { describe, expect, it } from 'vitest';
import { line, rowsOf } from './plain-page.ts';

const level = (y: number) => ({ x0: 50, x1: 400, y0: y, y1: y });

const close = (y: number, label: string) =>
  line(y, [
    [50, label],
    [200, '1'],
    [207.5, '234'],
    [226.5, '56'],
    [239, '789'],
  ]);

const row = (y: number, label: string, figure: string) => [
  ...line(y, [[50, label]]),
  ...line(y + 6, [
    [200, figure],
    [280, figure],
  ]),
];

const bar = (x: number, y: number) => ({ x, y, width: 12, height: 120 - y });

const prose = (x: number, y: number) =>
  line(
    y,
    Array.from({ length: 8 }, (_, at) => [x + at * 27, 'words'] as const),
  );

const wide = (y: number, label: string) =>
  line(y, [
    [50, label],
    [200, '10'],
    [320, '20'],
    [440, '30'],
  ]);

describe('findPlainTables', () => {
  it('reads a heading over two columns, a heading between rows and a label of two lines', () => {
    const rows = rowsOf([
      ...line(80, [[270, 'Men']]),
      ...line(94, [
        [50, 'Place'],
        [205, '2010'],
        [335, '2011'],
      ]),
      ...line(108, [[50, 'North']]),
      ...line(122, [
        [50, 'Norvik'],
        [200, '12.50'],
        [330, '13.50'],
      ]),
      ...line(136, [
        [50, 'Other'],
        [80, 'countries'],
      ]),
      ...line(148, [
        [50, 'unnamed'],
        [200, '1,234'],
        [330, '1,301'],
      ]),
    ]);
    expect(rows.slice(-3)).toEqual([
      ['North', '', ''],
      ['Norvik', '12.50', '13.50'],
      ['Other countries unnamed', '1,234', '1,301'],
    ]);
  });

  it('finds nothing in a paragraph', () => {
    const words = Array.from({ length: 12 }, (_, at) => [50 + at * 33, 'words'] as const);
    expect(rowsOf([...line(80, words), ...line(93, words), ...line(106, words)])).toEqual([]);
  });

  it('reads words between level lines, and leaves the title and the notes out', () => {
    const rules = [level(96), level(112), level(166)];
    const words = [
      ...line(80, [[50, 'Measures of the year']]),
      ...line(98, [
        [50, 'Measure'],
        [220, 'State'],
      ]),
      ...line(114, [
        [50, 'Forest fires'],
        [220, 'Under preparation by the'],
      ]),
      ...line(126, [[220, 'regional office']]),
      ...line(148, [
        [50, 'Bathing water'],
        [220, 'Done'],
      ]),
      ...line(170, [[50, 'Source: the office.']]),
    ];
    expect(rowsOf(words, { rules })).toEqual([
      ['Measure', 'State'],
      ['Forest fires', 'Under preparation by the regional office'],
      ['Bathing water', 'Done'],
    ]);
  });

  it('parts columns that stand hardly further apart than words, but not the thousands of a figure', () => {
    expect(rowsOf([...close(80, 'Tarn'), ...close(94, 'Holt'), ...close(108, 'Pell')])).toEqual([
      ['Tarn', '1 234', '56 789'],
      ['Holt', '1 234', '56 789'],
      ['Pell', '1 234', '56 789'],
    ]);
  });

  it('joins a label and its figures that stand in the middle of a row at other heights', () => {
    expect(rowsOf([...row(80, 'Tarn', '1.5'), ...row(106, 'Holt', '2.5')])).toEqual([
      ['Tarn', '1.5', '1.5'],
      ['Holt', '2.5', '2.5'],
    ]);
  });

  it('takes the figures of a chart for none', () => {
    const words = [
      ...line(80, [
        [50, '40'],
        [100, '39'],
        [160, '31'],
      ]),
      ...line(100, [
        [50, '20'],
        [130, '21'],
        [190, '19'],
      ]),
      ...line(124, [
        [98, 'Tarn'],
        [128, 'Holt'],
        [158, 'Pell'],
        [188, 'Ost'],
      ]),
    ];
    const shades = [bar(100, 92), bar(130, 112), bar(160, 94), bar(190, 113)];
    expect(rowsOf(words, { shades })).toEqual([]);
  });

  it('reads a table in one of two columns of text, and one as wide as both above it', () => {
    const words = [
      ...wide(60, 'Tarn'),
      ...wide(74, 'Holt'),
      ...Array.from({ length: 6 }, (_, at) => [...prose(50, 120 + at * 12), ...prose(300, 120 + at * 12)]),
      ...[0, 1, 2].map((at) => [
        ...prose(50, 192 + at * 12),
        ...line(192 + at * 12, [
          [300, 'Pell'],
          [420, String(at)],
        ]),
      ]),
    ].flat();
    expect(rowsOf(words)).toEqual([
      ['Tarn', '10', '20', '30'],
      ['Holt', '10', '20', '30'],
      ['Pell', '0'],
      ['Pell', '1'],
      ['Pell', '2'],
    ]);
  });
});
