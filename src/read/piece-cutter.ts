import { CutCells } from './cut-cells.ts';
import type { Dialect } from './find-dialect.ts';
import { RowScanner } from './row-scanner.ts';
import { scanAhead, type ScannedPiece } from './scan-ahead.ts';

/** Bytes to a cell and to a row from which all of a piece are cut ahead; of shorter ones, the reader cuts the last. */
const CELL = 2;
const ROW = 16;

/** Puts the next bytes of a file into `bytes` from `at` on, as many as there is room for, and gives their number. */
export type ReadBytes = (bytes: Uint8Array, at: number) => number;

/** Room for a piece of so many bytes. */
export function makePiece(length: number): ScannedPiece {
  const rows = Math.ceil(length / ROW);
  return {
    bytes: new Uint8Array(length + 1),
    length: 0,
    rows: 0,
    rowStarts: new Int32Array(rows),
    rowEnds: new Int32Array(rows),
    rowCells: new Int32Array(rows + 1),
    cells: CutCells.of(Math.ceil(length / CELL)),
  };
}

/** Cuts a file, UTF-8 behind its first `skip` bytes, into pieces that end where rows end, and these into rows. */
export class PieceCutter {
  readonly #scanner: RowScanner | undefined;
  readonly #read: ReadBytes;
  #skip: number;
  #rest = new Uint8Array();

  constructor(dialect: Dialect, skip: number, read: ReadBytes) {
    this.#scanner = RowScanner.of(dialect);
    this.#skip = skip;
    this.#read = read;
  }

  /** Fills the room of a piece, all of one size. Says whether there was anything left. */
  fill(piece: ScannedPiece): boolean {
    const { bytes } = piece;
    bytes.set(this.#rest);
    const read = this.#read(bytes.subarray(0, -1), this.#rest.length);
    const skipped = Math.min(this.#skip, read);
    bytes.copyWithin(0, skipped, this.#rest.length + read);
    this.#skip -= skipped;
    const length = this.#rest.length + read - skipped;
    bytes[length] = 0;
    piece.length = length;
    const end = this.#scanner ? scanAhead(piece, this.#scanner) : 0;
    // A row that fills the piece is left to the reader, and so is what no row ends in.
    piece.length = end === 0 || read === 0 ? length : end;
    this.#rest = bytes.slice(piece.length, length);
    return length > 0;
  }
}
