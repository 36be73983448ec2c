import type { CellSpan, SheetRows } from './document.ts';
import { SheetParts } from './sheet-parts.ts';

/** The most columns and rows that any program gives a sheet. */
const WIDEST = 16_384;
const LONGEST = 1_048_576;

/** A number that the file states, from 1 to `most`: 1 where it states none that makes sense. */
function within(said: string | undefined, most: number): number {
  const number = Number(said ?? 1);
  return Number.isFinite(number) ? Math.min(Math.max(Math.trunc(number), 1), most) : 1;
}

type Given = Readonly<Record<string, string>>;

/** Gathers the rows of one OpenDocument sheet, where cells, rows and columns may stand for several. */
export class OdsSheet {
  readonly #hiddenColumns: number[] = [];
  readonly #spans: CellSpan[] = [];
  readonly #parts: SheetParts;
  readonly #hidden: boolean;
  #columns = 0;
  #row = 1;
  #rowAgain = 1;
  #rowHidden = false;
  #texts: string[] = [];
  /** Filled cells of the row, and those of them that the file writes. */
  #filled = 0;
  #written = 0;
  /** Empty cells that matter only if a filled one follows. */
  #blank = 0;

  constructor(document: string, name: string, hidden: boolean) {
    this.#hidden = hidden;
    this.#parts = new SheetParts(document, name, this.#hiddenColumns, this.#spans);
  }

  addColumns(given: Given, hidden: boolean): void {
    const last = Math.min(this.#columns + within(given['table:number-columns-repeated'], WIDEST), WIDEST);
    if (hidden) for (let at = this.#columns + 1; at <= last; at++) this.#hiddenColumns.push(at);
    this.#columns = last;
  }

  startRow(given: Given, hidden: boolean): void {
    this.#rowAgain = within(given['table:number-rows-repeated'], LONGEST);
    this.#rowHidden = hidden || this.#hidden;
    this.#texts = [];
    this.#filled = this.#written = this.#blank = 0;
  }

  addCell(text: string, given: Given): void {
    const column = this.#texts.length + this.#blank;
    const again = Math.min(within(given['table:number-columns-repeated'], WIDEST), WIDEST - column);
    if (again <= 0) return;
    const columnSpan = within(given['table:number-columns-spanned'], WIDEST - column);
    const rowSpan = within(given['table:number-rows-spanned'], LONGEST);
    if (columnSpan > 1 || rowSpan > 1)
      this.#spans.push({ row: this.#row, column: column + 1, rowSpan, columnSpan });
    if (text === '') {
      this.#blank += again;
      return;
    }
    for (; this.#blank > 0; this.#blank--) this.#texts.push('');
    for (let left = again; left > 0; left--) this.#texts.push(text);
    this.#filled += again;
    this.#written++;
  }

  /** Places that the row takes up with all rows that it stands for, and the filled cells that only repeat others. */
  get size(): { readonly places: number; readonly repeats: number } {
    return {
      places: this.#texts.length * this.#rowAgain,
      repeats: this.#filled * this.#rowAgain - this.#written,
    };
  }

  /** Ends a row, and gives the parts that are full. One that is not to be `kept` only counts. */
  *endRow(kept: boolean): Generator<SheetRows> {
    const again = kept && this.#texts.length > 0 ? this.#rowAgain : 0;
    for (let at = 0; at < again; at++) yield* this.#parts.add(this.#row + at, this.#texts, this.#rowHidden);
    this.#row += this.#rowAgain;
  }

  *end(): Generator<SheetRows> {
    yield* this.#parts.end();
  }
}
