import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import type { SheetRows } from '../../src/read/document.ts';
import { Listing } from '../../src/pages/report/document/listing.ts';
import { mergedCells } from '../../src/pages/report/document/merged-cells.ts';
import { rowAt, ROWS_AT_ONCE, rowsFrom, stepBack } from '../../src/pages/report/document/row-window.ts';

function row(number: number) {
  return { number, cells: [`row ${number}`], hidden: false };
}

function rowsPart(sheet: string, firstRow: number, rows: readonly (readonly string[])[]): SheetRows {
  return { kind: 'rows', document: 'd', sheet, firstRow, rows };
}

describe('Listing', () => {
  it('keeps tables and text in reading order, and rows of one sheet together', () => {
    const listing = new Listing();
    const paragraph = { kind: 'paragraph', document: 'd', heading: false } as const;
    listing.add({ ...paragraph, number: 1, text: 'before' });
    listing.add({ ...rowsPart('t', 1, [['a']]), spans: [{ row: 1, column: 1, rowSpan: 1, columnSpan: 2 }] });
    listing.add({ ...rowsPart('t', 5, [['b']]), hidden: 'invisible' });
    listing.add({ ...paragraph, number: 2, text: 'after' });
    const blocks = listing.blocks();
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'sheet', 'text']);
    expect(blocks[1]).toMatchObject({
      rows: [
        { number: 1, cells: ['a'], hidden: false },
        { number: 5, cells: ['b'], hidden: true },
      ],
      spans: [{ columnSpan: 2 }],
    });
  });

  it('gives blocks that what comes later does not change', () => {
    const listing = new Listing();
    listing.add(rowsPart('t', 1, [['a']]));
    const before = listing.blocks();
    listing.add(rowsPart('t', 2, [['b']]));
    listing.setLength('t', 90);
    expect(before).toMatchObject([{ rows: [{ number: 1 }] }]);
    expect(listing.blocks()).toMatchObject([{ rows: [{ number: 1 }, { number: 2 }], length: 90 }]);
  });
});

describe('mergedCells', () => {
  const span = { row: 2, column: 2, rowSpan: 3, columnSpan: 2 };

  it('covers every cell of a merged one but its first', () => {
    const shapeOf = mergedCells([row(1), row(2), row(3), row(4)], [span]);
    expect(shapeOf(1, 2)).toBeUndefined();
    expect(shapeOf(2, 2)).toEqual({ covered: false, rowSpan: 3, columnSpan: 2, textRow: 2 });
    expect([shapeOf(2, 3), shapeOf(3, 2), shapeOf(4, 3)].map((shape) => shape?.covered)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('begins at the first row that is shown, and skips rows that are not there', () => {
    const shapeOf = mergedCells([row(3), row(9)], [span]);
    expect(shapeOf(3, 2)).toEqual({ covered: false, rowSpan: 1, columnSpan: 2, textRow: 2 });
    expect(shapeOf(9, 2)).toBeUndefined();
  });
});

describe('the rows that are shown at once', () => {
  it('are the first so many from a number on', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 400 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 5200 }), (some, from) => {
        const rows = some.toSorted((a, b) => a - b).map(row);
        const shown = rowsFrom(rows, from);
        expect(shown).toEqual(rows.filter(({ number }) => number >= from).slice(0, ROWS_AT_ONCE));
        for (const one of shown) expect(rowAt(rows, one.number)).toBe(one);
      }),
    );
  });

  it('go back by as many as are shown', () => {
    const rows = Array.from({ length: 500 }, (_, index) => row(index + 1));
    const sparse = [1, 5, 900].map(row);
    expect([stepBack(rows, 301, true), stepBack(rows, 50, true), stepBack(sparse, 900, true)]).toEqual([
      201, 1, 1,
    ]);
    expect([stepBack([row(901)], 901, false), stepBack(rows, 50, false)]).toEqual([801, 1]);
  });
});
