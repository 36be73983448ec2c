import Papa from 'papaparse';
import type { Dialect } from './find-dialect.ts';
import { findRowEnd } from './find-row-end.ts';
import { cutFixed } from './fixed-columns.ts';
import { unwrapCells } from './unwrap-cells.ts';

/** Letters that a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767;
/** Letters after which a row that does not end is taken to end with its line. */
const LONGEST_ROW = 8 * 1024 * 1024;

export type Rows = readonly (readonly string[])[];

/** Cuts a text that comes in pieces into rows of cells, and holds no more of it than one row. */
export class RowCutter {
  readonly #dialect: Dialect;
  #rest = '';
  #skip: number;
  #held = '';

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#skip = dialect.skip;
  }

  /** Whether all that was pushed was given back in rows, so that a row begins here. */
  get isBetweenRows(): boolean {
    return this.#rest === '' && this.#held === '';
  }

  /** The rows that end within a piece. */
  push(piece: string): Rows {
    this.#rest += this.#tidy(piece);
    if (this.#skip > 0) {
      // The line that names the delimiter is no row: spreadsheets count from the one below it.
      this.#rest = this.#rest.slice(this.#skip);
      this.#skip = 0;
    }
    let end = this.#end();
    // A quotation mark that nothing closes: its line is a row, or the rest of the file would be one cell.
    if (end === 0 && this.#rest.length > LONGEST_ROW) end = this.#rest.indexOf('\n') + 1;
    return this.#take(end);
  }

  /** The rows that are left, once the text has ended. */
  finish(): Rows {
    if (this.#held !== '' || (this.#rest !== '' && !this.#rest.endsWith('\n'))) this.#rest += '\n';
    const rows: (readonly string[])[] = [];
    while (this.#rest !== '') {
      // Where the file ends within a quoted cell, a short one was cut off; a long one was never meant as one.
      const line = this.#rest.length > LONGEST_CELL ? this.#rest.indexOf('\n') + 1 : this.#rest.length;
      for (const row of this.#take(this.#end() || line)) rows.push(row);
    }
    return rows;
  }

  #end(): number {
    return this.#dialect.fixed ? this.#rest.lastIndexOf('\n') + 1 : findRowEnd(this.#rest, this.#dialect);
  }

  #take(end: number): Rows {
    const text = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end);
    return cutRows(text, this.#dialect);
  }

  /** A `\r` at the end of a piece waits for what follows it. */
  #tidy(piece: string): string {
    let text = this.#held + piece;
    this.#held = '';
    if (text.endsWith('\r')) {
      this.#held = /(?<!\r)\r+$/.exec(text.slice(-LONGEST_CELL))?.[0] ?? '';
      text = text.slice(0, -this.#held.length);
    }
    return tidyLines(text);
  }
}

/**
 * Text with one sort of line break and without NUL, which nobody sees. Tools end lines in `\r`, `\r\n`, and by
 * mistake `\r\r\n`, sometimes all in one file.
 */
export function tidyLines(text: string): string {
  const seen = text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
  return seen.includes('\r') ? seen.replace(/\r(?<!\r\r)\r*\n/g, '\n').replaceAll('\r', '\n') : seen;
}

function cutRows(text: string, dialect: Dialect): Rows {
  if (text === '') return [];
  if (dialect.fixed) {
    const { fixed } = dialect;
    const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
    return lines.map((line) => cutFixed(line, fixed));
  }
  // The bare parser: what `Papa.parse` wraps around it costs as much again, at every piece.
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
    escapeChar: dialect.escape,
    newline: '\n',
  });
  const { data } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>;
  if (text.endsWith('\n')) data.pop();
  return unwrapCells(data, text, dialect);
}
