import type { Sheet, Span } from './ink.ts';
import { makeSlot } from './make-slot.ts';
import type { Matrix, Slot } from './matrix.ts';
import type { FilledBox } from './read-stacked.ts';

/** Points. Corners of cells nearer than this are the same corner. */
export const CORNER = 2.5;

function edges(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > CORNER);
}

/** How many of the places, which stand in order, a value has reached. */
function countReached(places: readonly number[], value: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? Infinity) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isShaded(cell: Span, shades: readonly Span[]): boolean {
  const x = (cell.x0 + cell.x1) / 2;
  const y = (cell.y0 + cell.y1) / 2;
  return shades.some((s) => s.x0 <= x && s.x1 >= x && s.y0 <= y && s.y1 >= y);
}

/** The boxes of a grid as rows and columns; a box that covers several stands in its first. */
export function gridToMatrix(boxes: readonly FilledBox[], sheet: Sheet): Matrix {
  const xs = edges(boxes.map((box) => box.x0));
  const ys = edges(boxes.map((box) => box.y0));
  const rows: (Slot | undefined)[][] = ys.map(() => xs.map(() => undefined));
  for (const box of boxes) {
    const column = countReached(xs, box.x0) - 1;
    const row = countReached(ys, box.y0) - 1;
    const columnSpan = Math.max(1, countReached(xs, box.x1 - CORNER) - column);
    const rowSpan = Math.max(1, countReached(ys, box.y1 - CORNER) - row);
    const slot = makeSlot(box.lines, box, { shaded: isShaded(box, sheet.shades), rowSpan, columnSpan });
    const target = rows[row];
    if (target) target[column] = slot;
  }
  const lanes = xs.map((x0, index) => ({ x0, x1: xs[index + 1] ?? Math.max(...boxes.map((box) => box.x1)) }));
  return {
    page: sheet.number,
    document: sheet.document,
    rows,
    lanes,
    ruled: true,
    y0: Math.min(...boxes.map((box) => box.y0)),
    y1: Math.max(...boxes.map((box) => box.y1)),
  };
}
