import type { Cell } from '../../layout/block.ts';
import type { Box } from '../../read/where.ts';
import { around, wider } from './svg.ts';
import { boxesOn, type View } from './layer.ts';

/** A cell of a table and the box that it has on the page, empty cells among them. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly box: Box;
}

/** Points that the outline of a table keeps from its letters. */
const PADDING = 2.5;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Edges between neighbours, one more than there are: half way through the gap that parts them. A row or
 * column of which nothing is printed takes its share of the gap.
 */
function edgesBetween(ranges: readonly (Range | undefined)[], whole: Range): number[] {
  const edges = [whole.from];
  for (let at = 1; at < ranges.length; at++) {
    const before = ranges.slice(0, at).findLast((range) => range !== undefined);
    const empty = ranges.slice(at).findIndex((range) => range !== undefined);
    const next = empty < 0 ? undefined : ranges[at + empty];
    const from = Math.max(edges.at(-1) ?? whole.from, before?.to ?? whole.from);
    const to = next?.from ?? whole.to;
    const shares = ranges[at - 1] === undefined ? 1 : Math.max(empty, 0) + 1;
    edges.push(Math.max(edges.at(-1) ?? 0, from + Math.max(to - from, 0) / (shares + 1)));
  }
  return [...edges, whole.to];
}

function rangeOf(boxes: readonly Box[], upright: boolean): Range | undefined {
  const all = around(boxes);
  if (!all) return undefined;
  return upright ? { from: all.y, to: all.y + all.height } : { from: all.x, to: all.x + all.width };
}

/**
 * The cells of a table as far as they stand on this page, with the boxes that their words imply: a table
 * tells the place of its words only, so a cell reaches half way to its neighbours.
 */
export function placeCells(rows: readonly (readonly Cell[])[], view: View): PlacedCell[] {
  const here = rows
    .map((row) => row.map((cell) => ({ cell, boxes: boxesOn(view, cell.where) })))
    .filter((row) => row.some(({ boxes }) => boxes.length > 0));
  const outline = around(here.flat().flatMap(({ boxes }) => boxes));
  if (!outline) return [];
  const whole = wider(outline, PADDING);
  const columns = Math.max(...here.map((row) => row.length));
  const across = Array.from({ length: columns }, (_, at) =>
    here.flatMap((row) => (row[at]?.cell.columnSpan === 1 ? row[at].boxes : [])),
  );
  const down = here.map((row) => row.flatMap(({ cell, boxes }) => (cell.rowSpan === 1 ? boxes : [])));
  const xs = edgesBetween(
    across.map((boxes) => rangeOf(boxes, false)),
    { from: whole.x, to: whole.x + whole.width },
  );
  const ys = edgesBetween(
    down.map((boxes) => rangeOf(boxes, true)),
    { from: whole.y, to: whole.y + whole.height },
  );
  const placed = here.flatMap((row, r) =>
    row.map(({ cell }, c): PlacedCell => {
      const [x, y] = [edgeAt(xs, c), edgeAt(ys, r)];
      const [width, height] = [edgeAt(xs, c + cell.columnSpan) - x, edgeAt(ys, r + cell.rowSpan) - y];
      return { cell, box: { x, y, width, height } };
    }),
  );
  const merged = placed.filter(({ cell }) => isMerged(cell));
  return placed.filter((one) => !merged.some((other) => other !== one && holds(other.box, one.box)));
}

function edgeAt(edges: readonly number[], at: number): number {
  return edges[Math.min(at, edges.length - 1)] ?? 0;
}

/** Whether a cell covers several places. */
export function isMerged({ rowSpan, columnSpan }: Cell): boolean {
  return rowSpan > 1 || columnSpan > 1;
}

function holds(outer: Box, inner: Box): boolean {
  const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2];
  return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height;
}
