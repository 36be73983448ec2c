import { describe, expect, it } from 'vitest';
import { findFigureTables } from '../../src/layout/find-figure-tables.ts';
import { flattenPage } from '../../src/layout/ink.ts';
import type { Page, Word } from '../../src/read/document.ts';

/** Words of a line at a height, each at its place. */
function line(y: number, words: readonly (readonly [number, string])[]): Word[] {
  return words.map(([x, text]) => ({
    text,
    box: { x, y, width: text.length * 5, height: 10 },
    size: 10,
    bold: false,
  }));
}

function rowsOf(words: readonly Word[]): string[][] {
  const page: Page = {
    kind: 'page',
    document: 'a',
    number: 1,
    width: 595,
    height: 842,
    words,
    rules: [],
    fills: [],
    forms: [],
  };
  return findFigureTables(flattenPage(page)).flatMap((table) =>
    table.rows.map((row) => row.map((cell) => cell.text)),
  );
}

describe('findFigureTables', () => {
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
});
