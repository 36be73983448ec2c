import type { CellSpan, SheetRows } from './document.ts';

/** Rows that are handed over at a time, and the places they may have together. */
const ROWS = 1000;
const PLACES = 200_000;

/**
 * Gathers the rows of a sheet into parts. Blank rows are left out: a part starts anew after them. Rows
 * that are hidden come in parts of their own, marked.
 */
export class SheetParts {
  readonly #document: string;
  readonly #sheet: string;
  readonly #columns: readonly number[];
  readonly #spans: readonly CellSpan[];
  #rows: (readonly string[])[] = [];
  #firstRow = 1;
  #places = 0;
  #hidden = false;

  /** `columns` are hidden, from 1. `spans` may grow while rows are added: those of a row must be there with it. */
  constructor(document: string, sheet: string, columns: readonly number[], spans: readonly CellSpan[]) {
    this.#document = document;
    this.#sheet = sheet;
    this.#columns = columns;
    this.#spans = spans;
  }

  /** Adds a row, from 1, without the empty cells at its end, and gives the part that is full before it. */
  *add(row: number, texts: readonly string[], hidden: boolean): Generator<SheetRows> {
    if (texts.length === 0) return;
    const follows = this.#firstRow + this.#rows.length === row;
    if (!follows || hidden !== this.#hidden || this.#rows.length >= ROWS || this.#places > PLACES)
      yield* this.end();
    if (this.#rows.length === 0) {
      this.#firstRow = row;
      this.#hidden = hidden;
    }
    this.#rows.push(texts);
    this.#places += texts.length;
  }

  *end(): Generator<SheetRows> {
    const rows = this.#rows;
    if (rows.length === 0) return;
    const firstRow = this.#firstRow;
    const last = firstRow + rows.length;
    const spans = this.#spans.filter(({ row }) => row >= firstRow && row < last);
    yield {
      kind: 'rows',
      document: this.#document,
      sheet: this.#sheet,
      firstRow,
      rows,
      ...(spans.length > 0 && { spans }),
      ...(this.#hidden && { hidden: 'invisible' }),
      ...(this.#columns.length > 0 && { hiddenColumns: this.#columns }),
    };
    this.#rows = [];
    this.#places = 0;
  }
}
