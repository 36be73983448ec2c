import type { Grid, GridCell } from './adjacency.ts';
import type { WrittenTable } from './document.ts';

/** The cells of a written table in their places: what a reader of it should find. */
export function gridOfTable({ head, body }: WrittenTable): Grid {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  [...head, ...body].forEach((written, row) => {
    let column = 0;
    for (const { text, rows = 1, columns = 1 } of written) {
      while (taken.has(`${row} ${column}`)) column++;
      cells.push({ text, row, column, rowSpan: rows, columnSpan: columns });
      for (let down = 0; down < rows; down++) {
        for (let across = 0; across < columns; across++) taken.add(`${row + down} ${column + across}`);
      }
    }
  });
  return cells;
}
