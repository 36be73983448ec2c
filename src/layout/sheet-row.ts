import type { HiddenBecause } from '../read/document.ts';
import { isDate } from './dates.ts';
import notes from './sheet-notes.json' with { type: 'json' };

/** A row of a sheet that is not blank, with its number in the file, from 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Why none of it can be seen where the file is opened. */
  readonly hidden?: HiddenBecause;
  /** The file itself says that it names columns. */
  readonly heading?: true;
  /** Columns, from 0, whose text stands in a merged cell over several of them, and how many. */
  readonly wide?: ReadonlyMap<number, number>;
}

/** A line that a tool draws under a heading or around a table: `----+-----`, `=====`. */
const RULE = /^[-=+|:\s*_─━═┼│]*$/u;
const DRAWN = /[-=_─━═]{2}/u;
/** The longest text that may name a column; longer is a sentence. In UTF-16 units. */
const LONGEST_NAME = 160;
const NOTES = notes.notes.map((pattern) => new RegExp(pattern, 'iu'));
const TOTAL = new RegExp(notes.total, 'iu');
const UNIT = new RegExp(notes.unit, 'iu');
const NEEDS_CLEANING = /^\s|\s$|\s\s|[^\S ]/;

/** A cell's text with white space folded. Most cells have nothing to fold, so that is asked first. */
export function cleanCell(text: string | undefined): string {
  if (text === undefined || text === '') return '';
  return NEEDS_CLEANING.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

export function isBlankRow(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** Whether a row only draws a line: it parts nothing and says nothing. */
export function isRuleRow(cells: readonly string[]): boolean {
  if (!RULE.test(cells[0] ?? '')) return false;
  return cells.every((cell) => RULE.test(cell)) && cells.some((cell) => DRAWN.test(cell));
}

/** Whether a row that begins with a text might be other than a row of a table under a heading; says no only when sure. */
export function mayBeOther(first: string, heading: string | undefined): boolean {
  const text = cleanCell(first);
  return text === '' || RULE.test(text) || TOTAL.test(text) || text === cleanCell(heading);
}

/** Columns, from 0, that hold text. */
export function filledAt(cells: readonly string[]): number[] {
  const filled: number[] = [];
  for (const [at, cell] of cells.entries()) if (cell !== '' && cell.trim() !== '') filled.push(at);
  return filled;
}

/** Whether a row is what a tool says around a table: how many rows came, that it is done. */
export function isToolNote(cells: readonly string[]): boolean {
  const text = cells.join(' ').trim();
  return NOTES.some((note) => note.test(text));
}

/** Whether a row adds up the rows above it. It is not about a person. */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  return TOTAL.test(first.trim());
}

/** Whether a row says in what its columns are measured, and nothing else. */
export function isUnitsRow(cells: readonly string[]): boolean {
  const filled = cells.map(cleanCell).filter((cell) => cell !== '');
  return (
    filled.length > 0 && filled.every((cell) => UNIT.test(cell)) && filled.some((cell) => !/^\d/.test(cell))
  );
}

/** Whether a text may name a column or a thing: words, not a date and not a sentence. */
export function looksLikeName(text: string): boolean {
  return /\p{L}/u.test(text) && !isDate(text) && text.length <= LONGEST_NAME;
}

/** Whether a row names columns: all of it words, each said once. */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.map(cleanCell).filter((cell) => cell !== '');
  const distinct = new Set(filled.map((cell) => cell.toLowerCase())).size;
  return filled.length > 1 && filled.every(looksLikeName) && distinct === filled.length;
}

/** Whether two rows have the same texts: a heading that is repeated. */
export function isSameRow(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at++) if (cleanCell(a[at]) !== cleanCell(b[at])) return false;
  return true;
}
