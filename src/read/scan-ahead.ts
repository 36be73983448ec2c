import type { CutCells } from './cut-cells.ts';
import { type RowScanner, UNENDED, UNSURE } from './row-scanner.ts';

/** A piece of a long text of rows, in UTF-8, and those of its rows that are plainly cut. */
export interface ScannedPiece {
  /** The text, and behind it a NUL at which a scanner stops. */
  readonly bytes: Uint8Array;
  /** In bytes, without what lies behind it. */
  length: number;
  /** Rows that were cut. */
  rows: number;
  /** By row, where it begins in the bytes, where the next one does, and its first cell; one more stands for the end. */
  readonly rowStarts: Int32Array;
  readonly rowEnds: Int32Array;
  readonly rowCells: Int32Array;
  readonly cells: CutCells;
}

const BREAK = 0x0a;

/**
 * Cuts the rows of a piece from its beginning, which must be that of a row, so that whoever reads it need not.
 * A row that is not plain is passed over up to the end of its line; what follows may then be no row at all,
 * so a row counts only for a reader who comes to its beginning. Gives where the first row begins that does
 * not end within the piece.
 */
export function scanAhead(piece: ScannedPiece, scanner: RowScanner): number {
  const { bytes, length, rowStarts, rowEnds, rowCells, cells } = piece;
  const { starts, ends, marks } = cells;
  const one = scanner.cells;
  let at = 0;
  let row = 0;
  let cell = 0;
  for (;;) {
    const next = scanner.scan(bytes, at, length);
    if (next === UNENDED || row === rowStarts.length) break;
    if (next === UNSURE) {
      const broken = bytes.indexOf(BREAK, at);
      if (broken < 0 || broken >= length) break;
      at = broken + 1;
      continue;
    }
    if (cell + one.count > starts.length) break;
    rowStarts[row] = at;
    rowEnds[row] = next;
    rowCells[row++] = cell;
    for (let index = 0; index < one.count; index++, cell++) {
      starts[cell] = one.starts[index] ?? 0;
      ends[cell] = one.ends[index] ?? 0;
      marks[cell] = one.marks[index] ?? 0;
    }
    at = next;
  }
  rowCells[row] = cell;
  piece.rows = row;
  return at;
}

/** Finds in a scanned piece the row that begins at a place. Places are asked for in order. */
export class RowsAhead {
  readonly #piece: ScannedPiece;
  #row = 0;

  constructor(piece: ScannedPiece) {
    this.#piece = piece;
  }

  /** Those of the row that is looked at. */
  get cells(): CutCells {
    return this.#piece.cells;
  }

  /** Looks at the row that begins at a place: gives where the next one does, or nothing where it was not cut. */
  find(at: number): number | undefined {
    const { rows, rowStarts, rowEnds, rowCells, cells } = this.#piece;
    while (this.#row < rows && (rowStarts[this.#row] ?? 0) < at) this.#row++;
    const row = this.#row;
    if (row >= rows || rowStarts[row] !== at) return undefined;
    cells.first = rowCells[row] ?? 0;
    cells.count = (rowCells[row + 1] ?? 0) - cells.first;
    return rowEnds[row];
  }
}
