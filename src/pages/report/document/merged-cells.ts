import type { CellSpan } from '../../../read/document.ts';
import type { ListedRow } from './listing.ts';

/** How a cell is drawn: how far it reaches, or that another one lies over it. */
export type CellShape =
  | { readonly covered: true }
  | { readonly covered: false; readonly rowSpan: number; readonly columnSpan: number };

function key(row: number, column: number): string {
  return `${row} ${column}`;
}

/**
 * The cells of these rows that are merged, by row and column. A merged cell that begins above the first of
 * them begins at the first; `textRow` is then the row where its text stands. Rows that are not there count
 * for nothing.
 */
export function mergedCells(
  rows: readonly ListedRow[],
  spans: readonly CellSpan[],
): (row: number, column: number) => (CellShape & { readonly textRow: number }) | undefined {
  const shapes = new Map<string, CellShape & { readonly textRow: number }>();
  for (const { row, column, rowSpan, columnSpan } of spans) {
    const here = rows.filter(({ number }) => number >= row && number < row + rowSpan);
    for (const [down, { number }] of here.entries()) {
      for (let across = 0; across < columnSpan; across++) {
        const first = down === 0 && across === 0;
        shapes.set(
          key(number, column + across),
          first
            ? { covered: false, rowSpan: here.length, columnSpan, textRow: row }
            : { covered: true, textRow: row },
        );
      }
    }
  }
  return (row, column) => shapes.get(key(row, column));
}
