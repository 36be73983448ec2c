import type { RuledCell } from './find-grids.ts';
import type { Ink, Span } from './ink.ts';
import { linesOf } from './make-slot.ts';
import type { FilledBox } from './read-stacked.ts';

function holds(cell: Span, ink: Ink): boolean {
  const x = (ink.x0 + ink.x1) / 2;
  const y = (ink.y0 + ink.y1) / 2;
  return x >= cell.x0 && x <= cell.x1 && y >= cell.y0 && y <= cell.y1;
}

/** The cell that holds a word. It is mostly that of the word before, or the next one. */
function cellFrom(start: number, cells: readonly Span[], ink: Ink): number | undefined {
  for (let step = 0; step < cells.length; step++) {
    const at = (start + step) % cells.length;
    const cell = cells[at];
    if (cell && holds(cell, ink)) return at;
  }
  return undefined;
}

/** Puts the words of a page into the cells that hold them; words outside all of them are left over. */
export function fillCells(cells: readonly RuledCell[], inks: readonly Ink[]): FilledBox[] {
  const inCell: Ink[][] = cells.map(() => []);
  let last = 0;
  for (const ink of inks) {
    const at = cellFrom(last, cells, ink);
    if (at === undefined) continue;
    inCell[at]?.push(ink);
    last = at;
  }
  return cells.map((cell, at) => ({ ...cell, lines: linesOf(inCell[at] ?? []) }));
}
