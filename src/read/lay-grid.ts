import type { CellSpan } from './document.ts';
import type { FlowCell } from './flow.ts';

/** A cell and the column, from 0, in which it starts. */
export interface PlacedCell {
  readonly cell: FlowCell;
  readonly column: number;
}

export interface Grid {
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly width: number;
  /** Rows and columns from 1. */
  readonly spans: readonly CellSpan[];
}

/** Columns that a cell may cover: what web browsers allow. */
const WIDEST = 1000;

function within(span: number, most: number): number {
  return Number.isFinite(span) ? Math.min(Math.max(Math.trunc(span), 1), most) : 1;
}

/** Gives each cell of a table its column, past those that merged cells above it cover. */
export function layGrid(rows: readonly (readonly FlowCell[])[]): Grid {
  const placed: PlacedCell[][] = [];
  const spans: { row: number; column: number; rowSpan: number; columnSpan: number }[] = [];
  /** By column: the row, from 0, in which it is free again. */
  const free: number[] = [];
  /** By column: the merged cell that the row above may have left to go on. */
  let above = new Map<number, (typeof spans)[number]>();
  let width = 0;
  for (const [row, cells] of rows.entries()) {
    const line: PlacedCell[] = [];
    const here: typeof above = new Map();
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? 0) > row) column++;
      const columnSpan = within(cell.columnSpan, WIDEST);
      const rowSpan = within(cell.rowSpan, rows.length - row);
      const going = cell.continued ? above.get(column) : undefined;
      if (going) going.rowSpan = row - going.row + 2;
      else line.push({ cell, column });
      const span = going ?? { row: row + 1, column: column + 1, rowSpan, columnSpan };
      here.set(column, span);
      if (!going) spans.push(span);
      if (rowSpan > 1) for (let at = column; at < column + columnSpan; at++) free[at] = row + rowSpan;
      column += columnSpan;
      width = Math.max(width, column);
    }
    above = here;
    placed.push(line);
  }
  return { rows: placed, width, spans: spans.filter((span) => span.rowSpan > 1 || span.columnSpan > 1) };
}
