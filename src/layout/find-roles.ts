import { isDate } from './dates.ts';
import { findTicks, type Ticks } from './find-ticks.ts';
import { isHeading } from './heading-words.ts';
import { kindOf, NUMBER } from './kind-of.ts';
import { areSwapped } from './nameness.ts';

/** What the columns of a table are for. */
export type Roles =
  | {
      readonly kind: 'pairs';
      /** Each set reads a row as one fact. Two sets stand side by side. */
      readonly sets: readonly {
        readonly label: number;
        readonly value: number;
        readonly also: readonly number[];
        readonly source?: number;
      }[];
      readonly section?: number;
    }
  | { readonly kind: 'events'; readonly date: number }
  | { readonly kind: 'records' }
  | { readonly kind: 'bands' }
  | Ticks;

/** A table as texts, whatever it was read from. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
  /** Looks that tell label columns from value columns, where there are looks. */
  readonly styles?: readonly number[];
}

/** Share of a column's cells that must be dates for it to be the date of an event. */
const DATED = 0.6;
/** Share of distinct texts from which a column may hold labels. */
const DISTINCT = 0.75;
/** Share of letters-only cells from which a column may hold labels. */
const WORDY = 0.85;
/** Columns from which a table with a heading may hold one record a row. */
const RECORD_COLUMNS = 4;

function column(table: TextTable, index: number): string[] {
  return table.rows.map((row) => (row[index] ?? '').trim()).filter((text) => text !== '');
}

/** Whether a column's cells read like names of things and not like answers. */
function isLabelLike(table: TextTable, index: number): boolean {
  const cells = column(table, index);
  if (cells.length === 0) return false;
  const distinct = new Set(cells.map((cell) => cell.toLowerCase())).size / cells.length;
  const wordy = cells.filter(
    (cell) => /\p{L}{3}|^[A-Z]{2,5}$/u.test(cell) && !isDate(cell) && !NUMBER.test(cell),
  ).length;
  return distinct >= DISTINCT && wordy >= WORDY * cells.length;
}

/** Share of a column's cells that are of its commonest kind. */
function evenness(table: TextTable, index: number): number {
  const cells = column(table, index);
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(kindOf(cell), (counts.get(kindOf(cell)) ?? 0) + 1);
  return cells.length === 0 ? 1 : Math.max(...counts.values()) / cells.length;
}

function dateColumn(table: TextTable): number | undefined {
  for (let index = 0; index < table.columns; index++) {
    const cells = column(table, index);
    const dated = cells.filter(isDate).length;
    if (dated >= 2 && dated >= DATED * cells.length && cells.length >= table.rows.length / 2) return index;
  }
  return undefined;
}

/** Share of the rows that hold text in a column that only some rows need. */
const SPARSE = 0.6;

function isSparse(table: TextTable, index: number): boolean {
  return column(table, index).length <= table.rows.length * SPARSE;
}

/** Share of a column's cells that are of one kind, and of the columns of which that is so, where rows are records. */
const EVEN = { cells: 0.85, columns: 0.7 };

/** Two tables printed side by side: labels, values, labels, values. */
export function isSideBySide(table: TextTable): boolean {
  const { columns, header, styles } = table;
  if (columns < 4 || columns % 2 === 1) return false;
  const [a, b, c, d] = header.map((text) => text.trim().toLowerCase());
  if (a !== undefined && a !== '' && a === c && b === d) return true;
  if (header.some((text) => text.trim() !== '')) return false;
  const odd = Array.from({ length: columns / 2 }, (_, set) => set * 2);
  const looks =
    styles &&
    odd.every((at) => styles[at] === styles[0] && styles[at + 1] === styles[1]) &&
    styles[0] !== styles[1];
  return (
    odd.every((at) => isLabelLike(table, at)) &&
    (looks === true || odd.some((at) => !isLabelLike(table, at + 1)))
  );
}

/**
 * The column whose heading says that it holds labels; of two ("Category", "Data item") the one right before
 * the values.
 */
function findLabelColumn(header: readonly string[], table: TextTable): number {
  const at = namedLabelColumn(header);
  // "Data held" over names and "Details" over what is held of each: what stands in both tells.
  const swapped =
    at > 0 &&
    isHeading('value', header[at - 1] ?? '') &&
    areSwapped(column(table, at), column(table, at - 1));
  return swapped ? at - 1 : at;
}

/** Whether a table begins with the names of models or measures, and their figures come next. */
export function headsMeasures([name = '', figure = '']: readonly string[]): boolean {
  return isHeading('measure', name) && isHeading('figure', figure);
}

function namedLabelColumn(header: readonly string[]): number {
  if (headsMeasures(header)) return 0;
  const before = header.findIndex(
    (text, at) => isHeading('label', text) && isHeading('value', header[at + 1] ?? ''),
  );
  return before > 0 ? before : header.findIndex((text) => isHeading('label', text));
}

/** What a column may hold that says something of the value and is not the value. */
const BESIDE = ['rank', 'source', 'date', 'note'] as const;

/**
 * The column of the values: the one whose heading says so, or the next after the labels, unless its heading says that it holds a rank, a source,
 * a date or notes, and another one is left.
 */
function findValueColumn(header: readonly string[], label: number, columns: number): number {
  const other = (at: number): boolean => BESIDE.some((kind) => isHeading(kind, header[at] ?? ''));
  const later = Array.from({ length: columns - label - 1 }, (_, index) => label + 1 + index);
  const named = later.find((at) => isHeading('value', header[at] ?? '') && !other(at));
  return named ?? later.find((at) => !other(at)) ?? label + 1;
}

/** The column of labels and the one right before it, where the headings, or what stands in both, say that it holds the values. */
function findValueBefore(table: TextTable): { label: number; value: number; also: number[] } | undefined {
  const { header, columns } = table;
  const label = header.findIndex(
    (text, at) => isHeading('label', text) && isHeading('value', header[at - 1] ?? ''),
  );
  const all = Array.from({ length: columns }, (_, index) => index);
  const swapped = label > 0 && areSwapped(column(table, label), column(table, label - 1));
  if (label > 0 && !swapped && !isHeading('value', header[label + 1] ?? ''))
    return { label, value: label - 1, also: all.filter((at) => at > label) };
  const headed = header.some((text) => text.trim() !== '');
  if (headed || columns !== 2 || !areSwapped(column(table, 0), column(table, 1))) return undefined;
  return { label: 1, value: 0, also: [] };
}

/** Decides what each column of a table is for, from its headings, its looks and what its cells are like. */
export function findRoles(table: TextTable): Roles {
  const { columns, header, rows } = table;
  const ticks = findTicks(header, rows);
  if (ticks) return ticks;
  if (isSideBySide(table)) {
    const sets = Array.from({ length: columns / 2 }, (_, set) => ({
      label: set * 2,
      value: set * 2 + 1,
      also: [],
    }));
    return { kind: 'pairs', sets };
  }
  const headed = header.some((text) => text.trim() !== '');
  const before = findValueBefore(table);
  if (before) return { kind: 'pairs', sets: [before] };
  const labelAt = findLabelColumn(header, table);
  const named = labelAt >= 0 && labelAt + 1 < columns;
  const date = dateColumn(table);
  if (!named && columns > 2 && date !== undefined && !(date > 1 && isLabelLike(table, 0))) {
    return { kind: 'events', date };
  }
  if (!named && headed && columns === 2 && date === 0 && rows.length > 2) return { kind: 'events', date };
  if (!named && headed && rows.length === 1 && columns > 2) return { kind: 'records' };
  if (!named && headed && columns >= RECORD_COLUMNS && rows.length > 1) {
    const even = Array.from({ length: columns - 1 }, (_, index) => evenness(table, index + 1));
    if (even.filter((share) => share > EVEN.cells).length >= even.length * EVEN.columns)
      return { kind: 'records' };
  }
  const section =
    columns > 2 &&
    labelAt !== 0 &&
    (isHeading('section', header[0] ?? '') ||
      (labelAt === 1 && isHeading('label', header[0] ?? '')) ||
      (isSparse(table, 0) && isLabelLike(table, 1)))
      ? 0
      : undefined;
  const label = named ? labelAt : section === undefined ? 0 : 1;
  const value = findValueColumn(header, label, columns);
  const source = header.findIndex((text, at) => at > label && at !== value && isHeading('source', text));
  const also = Array.from({ length: columns }, (_, index) => index).filter(
    (index) => index > label && index !== value && index !== source,
  );
  const set = { label, value, also, ...(source > 0 && { source }) };
  return { kind: 'pairs', sets: [set], ...(section !== undefined && { section }) };
}
