import { say } from '../../../shared/say.ts';
import type { SheetBlock } from '../listing.ts';
import type { FindSource, FindUnit } from './find-sources.ts';

/** What tells a cell apart from all others of its table. */
export function cellKey(row: number, column: number): string {
  return `${row}/${column}`;
}

function rowOf(key: string): number {
  return Number.parseInt(key, 10);
}

/** Lets the cells of a table be searched, row by row. `onReveal` puts a row on the page. */
export function searchCells({ rows, length }: SheetBlock, onReveal: (row: number) => void): FindSource {
  function* units(): Generator<FindUnit> {
    for (const { number, cells } of rows)
      for (const [at, text] of cells.entries()) if (text !== '') yield { key: cellKey(number, at + 1), text };
  }
  return {
    units,
    reveal: (key) => onReveal(rowOf(key)),
    placeOf: (key) => say('find_place_row', { row: rowOf(key) }),
    isPart: length !== undefined,
  };
}
