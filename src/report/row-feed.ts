import type { Layout } from '../layout/layout.ts';
import type { SheetRows } from '../read/document.ts';
import type { Dialect } from '../read/find-dialect.ts';
import { RowCutter, type Rows } from '../read/row-cutter.ts';
import type { CutCells } from '../read/cut-cells.ts';
import { RowWidths } from '../read/row-widths.ts';
import { DOUBLED, RowScanner, UNENDED } from '../read/row-scanner.ts';
import { RowsAhead, type ScannedPiece } from '../read/scan-ahead.ts';
import type { CellLetters } from './cell-letters.ts';
import type { RowLines } from './row-lines.ts';

const BREAK = 0x0a;
const ZERO = 0x30;
const NINE = 0x39;
/** Bytes of a row that does not end, from which it is left to the cutter. */
const LONGEST_ROW = 1 << 20;
/** Lines that are cut at once, at most. */
const MOST_LINES = 1 << 12;

/** Rows as a sheet's part. */
export function partOf(rows: Rows, firstRow: number): SheetRows {
  return { kind: 'rows', document: '', sheet: '', firstRow, rows };
}

/**
 * Leads a long text of rows, in UTF-8, to where its rows are written. Those that are plainly the next ones
 * of their table go there as bytes; all others are cut into texts and laid out.
 */
export class RowFeed {
  /** How many cells the rows have. */
  readonly widths = new RowWidths();
  readonly #cutter: RowCutter;
  readonly #scanner: RowScanner | undefined;
  readonly #letters: CellLetters;
  readonly #layout: Layout;
  readonly #lines: RowLines;
  /** What came and was not read yet, at the beginning of a place for more. */
  #window = new Uint8Array();
  #length = 0;
  /** Number of the next row. */
  #row = 1;
  /** Lines that are cut at once: more and more, while they do not end between rows of a table. */
  #lot = 1;
  #ahead: RowsAhead | undefined;
  /** The row that was scanned last goes on beyond the bytes that are there. */
  #unended = false;

  constructor(dialect: Dialect, layout: Layout, lines: RowLines, letters: CellLetters) {
    this.#letters = letters;
    this.#cutter = new RowCutter(dialect);
    this.#scanner = RowScanner.of(dialect);
    this.#layout = layout;
    this.#lines = lines;
  }

  /** Takes the next piece, and with it its rows that were cut already, if there are such. */
  push(piece: Uint8Array, scanned?: ScannedPiece): void {
    // Places in the piece are places here as long as nothing is left of the one before it.
    this.#ahead = scanned && this.#length === 0 ? new RowsAhead(scanned) : undefined;
    this.#hold(piece);
    let at = 0;
    for (;;) {
      at = this.#scan(at);
      const end = this.#endOfLot(at);
      if (end === at) break;
      this.#cut(this.#letters.ofLines(this.#window.subarray(at, end)));
      at = end;
    }
    this.#window.copyWithin(0, at, this.#length);
    this.#length -= at;
  }

  /** Reads what is left once the text has ended. */
  finish(): void {
    this.#cut(this.#letters.ofLines(this.#window.subarray(0, this.#length)) + this.#letters.rest());
    this.#add(this.#cutter.finish());
  }

  /** Puts a piece behind what is left of the one before it, and a NUL behind it, at which the scanner stops. */
  #hold(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (length >= this.#window.length) {
      const larger = new Uint8Array(2 * length + 1);
      larger.set(this.#window.subarray(0, this.#length));
      this.#window = larger;
    }
    this.#window.set(piece, this.#length);
    this.#window[length] = 0;
    this.#length = length;
  }

  /** Hands on rows as bytes while they are plainly the next ones. Gives where that ends. */
  #scan(from: number): number {
    this.#unended = false;
    const scanner = this.#scanner;
    if (!scanner || !this.#cutter.isBetweenRows) return from;
    const table = this.#layout.goingOn();
    if (table?.next !== this.#row) return from;
    const bytes = this.#window;
    let at = from;
    for (;;) {
      const known = this.#ahead?.find(at);
      const next = known ?? scanner.scan(bytes, at, this.#length);
      const cells = known === undefined ? scanner.cells : (this.#ahead?.cells ?? scanner.cells);
      this.#unended = next === UNENDED;
      if (next <= 0 || cells.count !== table.length || !cells.isFilled(1, bytes)) break;
      if (
        !(table.takesNumbers && isDigit(bytes[cells.starts[cells.first] ?? 0])) &&
        !table.takes(this.#first(cells))
      )
        break;
      this.#lines.scannedRow(table.block, this.#row++, bytes, cells);
      at = next;
    }
    if (at > from) {
      this.widths.addWidth(table.length);
      table.took(this.#row - 1);
      this.#lot = 1;
    }
    return at;
  }

  /** The text of the first cell of the row that is looked at. */
  #first({ first, starts, ends, marks }: CutCells): string {
    const text = this.#window.subarray(starts[first], ends[first]);
    return this.#letters.ofCell(text, (marks[first] ?? 0) >= DOUBLED);
  }

  /** Where the lines end that the cutter is given next: where they begin, if none is there. */
  #endOfLot(from: number): number {
    const isLong = this.#length - from > LONGEST_ROW;
    if (this.#unended && !isLong) return from;
    let end = from;
    for (let line = 0; line < this.#lot; line++) {
      const broken = this.#window.indexOf(BREAK, end);
      if (broken < 0 || broken >= this.#length) break;
      end = broken + 1;
    }
    this.#lot = Math.min(2 * this.#lot, MOST_LINES);
    return end === from && isLong ? this.#length : end;
  }

  #cut(text: string): void {
    this.#add(this.#cutter.push(text));
  }

  #add(rows: Rows): void {
    if (rows.length === 0) return;
    for (const row of rows) this.widths.add(row);
    this.#layout.add(partOf(rows, this.#row));
    this.#row += rows.length;
  }
}

function isDigit(byte = 0): boolean {
  return byte >= ZERO && byte <= NINE;
}
