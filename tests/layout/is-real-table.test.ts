import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/layout/block.ts';
import { isRealTable } from '../../src/layout/is-real-table.ts';
import { tableJson } from '../../src/report/report-json.ts';

function cell(text: string, header = false, columnSpan = 1): Cell {
  const where = { kind: 'page', document: 'a', page: 1, boxes: [] } as const;
  return { text, where, header, rowSpan: 1, columnSpan };
}

function table(rows: readonly (readonly string[])[], ruled = false): Table {
  return {
    kind: 'table',
    page: 1,
    header: [],
    rows: rows.map((row) => row.map((text) => cell(text))),
    quality: { score: 0.8, reasons: [] },
    ...(ruled && { ruled }),
  };
}

const PROSE = [
  ['The number of persons employed rose for', 'the third year in a row, although growth'],
  ['slowed towards the end of the period and', 'the survey was sent to a sample of many'],
];

describe('isRealTable', () => {
  it.each([
    [
      'figures',
      [
        ['Norvik', '12'],
        ['Tarn', '7'],
      ],
      true,
    ],
    [
      'contents without dots',
      [
        ['Introduction', '3'],
        ['Method', '9'],
        ['Results', '12'],
      ],
      false,
    ],
    [
      'figures that stand anywhere',
      [
        ['80', '', '', '12', '', ''],
        ['', '7', '', '', '', '3'],
        ['40', '', '', '', '5', ''],
      ],
      false,
    ],
    ['two columns of running text', PROSE, false],
    [
      'a list with marks',
      [
        ['1.', 'Pensions'],
        ['2.', 'Training'],
        ['3.', 'Travel'],
      ],
      false,
    ],
    [
      'contents',
      [
        ['1. Revenue . . . . . . . .', '3'],
        ['2. Cost . . . . . . . .', '12'],
      ],
      false,
    ],
    ['a single row', [['Norvik', '12']], false],
  ])('%s: %#', (_name, rows, expected) => {
    expect(isRealTable(table(rows))).toBe(expected);
  });

  it('believes what lines enclose', () => {
    expect(isRealTable(table(PROSE, true))).toBe(true);
  });
});

describe('tableJson', () => {
  it('gives heading rows in the order of the page, all rows of one length, and what spans', () => {
    const json = tableJson({
      ...table([]),
      header: [cell('', true), cell('2010', true), cell('2011', true)],
      rows: [
        [cell('Area', true), cell('Men', true, 2)],
        [cell('Tarn'), cell('1'), cell('2')],
      ],
    });
    expect(json.rows).toEqual([
      ['Area', 'Men', ''],
      ['', '2010', '2011'],
      ['Tarn', '1', '2'],
    ]);
    expect(json.spans).toEqual([{ row: 0, column: 1, rowSpan: 1, columnSpan: 2 }]);
  });
});
