import { kindOf } from './kind-of.ts';
import { nameness } from './nameness.ts';
import { personKindOf } from './person-value.ts';
import { isNamed } from './sheet-shape.ts';
import type { SheetBlock } from './sheet-block.ts';
import {
  cleanCell,
  filledAt,
  isHeader,
  isRuleRow,
  isToolNote,
  looksLikeName,
  type SheetRow,
} from './sheet-row.ts';

/** Rows of one table or of several side by side, and the columns of each. */
export interface CutBlocks {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly (readonly number[])[];
  /** Rows that this takes up, lines that are only drawn among them. */
  readonly taken: number;
}

/** Columns from which a table holds records; a few labels and values above it are no part of it. */
const WIDE = 4;
/** Share of a table's columns that a row after a gap must fill to be one of its rows. */
const FULL = 0.6;
/** Share of a row's cells that are of the same kind as those of a table's first row, to be one of its rows. */
const ALIKE = 0.6;

/** Kinds of cells that no heading is of. */
const TELLING: ReadonlySet<string> = new Set(['number', 'date', 'mail']);

/** One past the last column that holds text. */
function widthOf(row: SheetRow): number {
  return row.cells.findLastIndex((cell) => cell !== '' && cell.trim() !== '') + 1;
}

/** Whether a row of a table has one text at most, which names the rows below it. */
export function isLone(row: SheetRow, block: SheetBlock): boolean {
  const filled = filledAt(row.cells);
  const [only] = filled;
  if (filled.length !== 1 || only === undefined) return false;
  const { columns, shape } = block;
  if (columns.length < 2 || only !== columns[0] || block.place.records) return false;
  // A label without a value looks the same, unless its cell goes over all columns.
  const width = row.wide?.get(only) ?? 1;
  if (shape.roles.kind === 'pairs')
    return (
      width >= columns.length || (columns.length > 2 && columns.length === shape.roles.sets[0]?.also.length)
    );
  return columns.length > 2;
}

function likeness(block: SheetBlock, row: SheetRow): number {
  const cells = block.columns.map((at) => cleanCell(row.cells[at]));
  const both = cells.flatMap((cell, at) =>
    cell === '' || (block.kinds[at] ?? '') === '' ? [] : [kindOf(cell) === block.kinds[at]],
  );
  return both.length === 0 ? 0 : both.filter(Boolean).length / both.length;
}

function namesColumns(row: SheetRow, next: SheetRow | undefined): boolean {
  const names = isHeader(row.cells) && filledAt(row.cells).length > 2;
  return (
    (names && next !== undefined && !isHeader(next.cells)) ||
    isNamed(filledAt(row.cells).map((at) => cleanCell(row.cells[at])))
  );
}

/** Whether words stand where the rows before had numbers, dates or addresses. */
function turnsToNames(kinds: readonly string[], cells: readonly string[]): boolean {
  return kinds.some((kind, at) => TELLING.has(kind) && looksLikeName(cells[at] ?? ''));
}

/** Shares of names of fields, from which a row names what stands below it, and up to which that is no row of names. */
const NAMED = { names: 0.5, values: 0.2 };

function shareNamed(row: SheetRow): number {
  const filled = filledAt(row.cells);
  const named = filled.filter((at) => nameness(cleanCell(row.cells[at])) > 0);
  return filled.length < 2 ? 0 : named.length / filled.length;
}

/** Whether labels stand over their values here, as in a form whose rows of labels and of values take turns. */
function beginsBand(row: SheetRow, next: SheetRow): boolean {
  return shareNamed(row) >= NAMED.names && shareNamed(next) <= NAMED.values;
}

/** Whether two rows stand alone between gaps, the upper one of words: they may be labels over their values. */
function isBand(rows: readonly SheetRow[], at: number): boolean {
  const [before, upper, lower, after] = [-1, 0, 1, 2].map((step) => rows[at + step]);
  if (!upper || !lower || lower.number !== upper.number + 1) return false;
  if (before?.number === upper.number - 1 || after?.number === lower.number + 1) return false;
  return isHeader(upper.cells) && filledAt(lower.cells).every((cell) => filledAt(upper.cells).includes(cell));
}

/** Bands from which nothing but bands stands there, and from which that is so whatever stands in them. */
const BANDS = { few: 2, many: 3 };

/**
 * Whether one of several bands begins at a row: two rows, a gap, two rows. Some lower row must hold what is no name.
 */
export function isOneOfBands(rows: readonly SheetRow[], at: number): boolean {
  if (!isBand(rows, at)) return false;
  let first = at;
  while (isBand(rows, first - 2)) first -= 2;
  let end = at + 2;
  while (isBand(rows, end)) end += 2;
  const lower = rows.slice(first, end).filter((_, index) => index % 2 === 1);
  const answers = lower.filter((row) =>
    filledAt(row.cells).some((cell) => !looksLikeName(cleanCell(row.cells[cell]))),
  );
  if (lower.length < BANDS.few || answers.length === 0) return false;
  return lower.length >= BANDS.many || answers.length >= BANDS.few;
}

/** Whether a row belongs to the tables that are open. `last` is the number of the row read before it. */
export function goesOn(
  blocks: readonly SheetBlock[],
  row: SheetRow,
  next: SheetRow | undefined,
  last: number,
): boolean {
  const [first] = blocks;
  if (!first) return false;
  if (first.place.records) return true;
  const columns = blocks.flatMap((block) => block.columns);
  const inside = new Set(columns);
  const filled = filledAt(row.cells);
  const known = filled.filter((at) => inside.has(at));
  const follows = row.number === last + 1;
  if (row.heading || known.length === 0) return false;
  const pairs = first.shape.roles.kind === 'pairs';
  if (!follows && !pairs && next?.number === row.number + 1 && beginsBand(row, next)) return false;
  if (filled.length === 1 && !follows) return false;
  if (filled.length === 1 && !pairs && next && namesColumns(next, undefined) && likeness(first, next) < ALIKE)
    return false;
  if (filled.length > known.length && widthOf(row) >= WIDE && namesColumns(row, next)) return false;
  const headed = namesColumns(row, next);
  const turned = blocks.some((block) =>
    turnsToNames(
      block.kinds,
      block.columns.map((at) => cleanCell(row.cells[at])),
    ),
  );
  if (headed && !pairs && (filled.length !== columns.length || turned)) return false;
  if (pairs) return follows || (filled.length >= columns.length && !headed);
  // After a gap, a heading over other people, or over the same ones.
  if (!follows && turned && personKindOf(cleanCell(row.cells[columns[0] ?? 0])) !== undefined) return false;
  const alike = Math.max(...blocks.map((block) => likeness(block, row)));
  if (headed && alike < ALIKE) return false;
  return follows
    ? !(filled.length <= 2 && columns.length >= WIDE && alike < ALIKE)
    : known.length >= columns.length * FULL || (known.length > 2 && alike >= ALIKE);
}

/** Groups of columns with text in some row, parted where a column has none in any. */
function groupColumns(rows: readonly SheetRow[]): readonly (readonly number[])[] {
  const used = new Set(rows.flatMap((row) => filledAt(row.cells)));
  const groups: number[][] = [];
  for (const at of [...used].toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && last.at(-1) === at - 1) last.push(at);
    else groups.push([at]);
  }
  // Two tables side by side are two columns wide each, at least; else a column is merely empty.
  return groups.length > 1 && groups.every((group) => group.length > 1) && rows.length > 1
    ? groups
    : [groups.flat()];
}

/** All rows that are left, as one table: the file says that they are. */
export function takeAll(all: readonly SheetRow[], from: number): CutBlocks {
  const rows = all.slice(from);
  const columns = Array.from({ length: Math.max(0, ...rows.map(widthOf)) }, (_, at) => at);
  return { rows, columns: [columns], taken: rows.length };
}

/** The table, or the tables side by side, that begin with a row and end where others begin. */
export function cutBlocks(all: readonly SheetRow[], from: number): CutBlocks {
  const rows: SheetRow[] = [];
  let at = from;
  for (; at < all.length; at++) {
    const row = all[at];
    const before = all[at - 1];
    if (!row || (at > from && before && row.number !== before.number + 1)) break;
    if (isRuleRow(row.cells)) continue;
    if (isToolNote(row.cells)) break;
    if (rows.length > 0 && beginsAnother(rows, row, all[at + 1])) break;
    rows.push(row);
  }
  return { rows, columns: groupColumns(rows), taken: at - from };
}

/** Whether a row that follows at once begins another table. */
function beginsAnother(rows: readonly SheetRow[], row: SheetRow, next: SheetRow | undefined): boolean {
  const widest = Math.max(...rows.map(widthOf));
  const width = widthOf(row);
  const follows = next && next.number === row.number + 1 ? next : undefined;
  if (filledAt(row.cells).length === 1 && follows && !row.wide) {
    // A title right over the headings of the next table.
    return (
      rows.length > 1 &&
      widthOf(follows) > 2 &&
      namesColumns(follows, undefined) &&
      !isHeader(rows.at(-1)?.cells ?? [])
    );
  }
  // A few labels and values above a wide table.
  if (widest <= 2 && width >= WIDE && isHeader(row.cells)) return true;
  return (
    rows.length > 1 &&
    width !== widest &&
    follows !== undefined &&
    widthOf(follows) === width &&
    namesColumns(row, follows)
  );
}
