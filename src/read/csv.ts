import Papa from 'papaparse';
import { cutFixed } from './fixed-columns.ts';
import { decodeText, findEncoding } from './decode-text.ts';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { type Dialect, findDialect } from './find-dialect.ts';
import { findRowEnd } from './find-row-end.ts';
import type { ReadOptions } from './read-options.ts';
import { readParagraphs } from './text.ts';
import { unwrapCells } from './unwrap-cells.ts';
import type { Warning } from './warning.ts';

/** Bytes that are decoded and cut into rows at a time. */
const PIECE = 1024 * 1024;
/** Letters from which it is decided how cells are parted. */
const SAMPLE = 256 * 1024;
/** Letters that a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767;
/** Letters after which a row that does not end is taken to end with its line. */
const LONGEST_ROW = 8 * 1024 * 1024;

/**
 * Reads rows of cells from text, piece by piece, whatever its encoding and delimiter. Text in which no
 * delimiter gives steady rows is prose, and is read as paragraphs.
 */
export async function* readCsv(
  file: InputFile,
  info: DocumentInfo,
  options: ReadOptions,
): AsyncGenerator<ReadStep> {
  const encoding = findEncoding(file.bytes);
  const sample = firstLetters(tidy(decodeText(file.bytes, encoding, SAMPLE)));
  const dialect = findDialect(sample);
  if (!dialect) {
    yield* readParagraphs(file, info);
    return;
  }
  if (encoding.guessed && encoding.label !== 'utf-16le' && encoding.label !== 'utf-16be')
    yield { kind: 'warning', warning: { code: 'encoding-guessed' } };
  let rest = '';
  let row = 1;
  let skip = dialect.skip;
  let done = 0;
  const widths = new Widths();
  const take = (text: string): ReadStep[] => {
    const rows = cutRows(text, dialect);
    if (rows.length === 0) return [];
    const firstRow = row;
    row += rows.length;
    for (const cells of rows) widths.add(cells);
    return [{ kind: 'part', part: { kind: 'rows', document: info.id, sheet: '', firstRow, rows } }];
  };
  for (const piece of tidy(decodeText(file.bytes, encoding, PIECE))) {
    if (options.signal?.aborted) {
      yield { kind: 'warning', warning: { code: 'cancelled' } };
      return;
    }
    rest += piece;
    if (skip > 0) {
      // The line that names the delimiter is no row: spreadsheets count from the one below it.
      rest = rest.slice(skip);
      skip = 0;
    }
    let end = dialect.fixed ? rest.lastIndexOf('\n') + 1 : findRowEnd(rest, dialect);
    // A quotation mark that nothing closes: its line is a row, or the rest of the file would be one cell.
    if (end === 0 && rest.length > LONGEST_ROW) end = rest.indexOf('\n') + 1;
    yield* take(rest.slice(0, end));
    rest = rest.slice(end);
    done = Math.min(done + PIECE, file.bytes.length);
    yield { kind: 'progress', document: info.id, done, of: file.bytes.length };
  }
  if (rest !== '' && !rest.endsWith('\n')) rest += '\n';
  while (rest !== '') {
    // Where the file ends within a quoted cell, a short one was cut off; a long one was never meant as one.
    const end = dialect.fixed ? 0 : findRowEnd(rest, dialect);
    const line = rest.length > LONGEST_CELL ? rest.indexOf('\n') + 1 : rest.length;
    yield* take(rest.slice(0, end || line));
    rest = rest.slice(end || line);
  }
  for (const warning of widths.warnings()) yield { kind: 'warning', warning };
  yield { kind: 'end', document: { ...info, pages: 1, format: dialect.delimiter === '\t' ? 'tsv' : 'csv' } };
}

/**
 * Text with one sort of line break and without NUL, which nobody sees. Tools end lines in `\r`, `\r\n`, and by
 * mistake `\r\r\n`, sometimes all in one file. A `\r` at the end of a piece waits for the next one.
 */
function* tidy(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    let text = held + piece;
    held = /\r+$/.exec(text)?.[0] ?? '';
    if (held !== '') text = text.slice(0, -held.length);
    if (text.includes('\u0000')) text = text.replaceAll('\u0000', '');
    yield text.includes('\r') ? text.replace(/\r+\n|\r/g, '\n') : text;
  }
  if (held !== '') yield '\n';
}

function cutRows(text: string, dialect: Dialect): readonly (readonly string[])[] {
  if (text === '') return [];
  if (dialect.fixed) {
    const { fixed } = dialect;
    const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
    return lines.map((line) => cutFixed(line, fixed));
  }
  const { data } = Papa.parse<string[]>(text, {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
    escapeChar: dialect.escape,
    newline: '\n',
  });
  if (text.endsWith('\n')) data.pop();
  return unwrapCells(data, text, dialect);
}

function firstLetters(pieces: Iterable<string>): string {
  for (const piece of pieces) return piece;
  return '';
}

/** How many cells rows have, to say where some have more than the row before and after them. */
class Widths {
  readonly #seen = new Set<number>();
  #filled = 0;
  #heading = false;

  add(cells: readonly string[]): void {
    if (cells.every((cell) => cell === '' || cell.trim() === '')) return;
    this.#filled++;
    // A line with one cell is a title or a note.
    if (cells.length > 1) this.#seen.add(cells.length);
    if (this.#filled === 1)
      this.#heading = cells.length > 2 && cells.every((cell) => /^[\p{L} _()-]+$/u.test(cell));
  }

  warnings(): Warning[] {
    if (this.#filled === 0 || (this.#filled === 1 && this.#heading)) return [{ code: 'no-rows' }];
    return this.#seen.size > 1 ? [{ code: 'uneven-rows' }] : [];
  }
}
