import { cleanCell, filledAt, isHeader, isUnitsRow, looksLikeName, type SheetRow } from './sheet-row.ts';

/** What stands over the columns of a table: how many rows of it, and the names that they give. */
export interface SheetHeads {
  readonly rows: number;
  readonly labels: readonly string[];
}

/** Heading rows of a table at most, as a file marks them. */
const MOST = 3;
/** Rows below two headings that are looked at for a cell that names nothing. */
const BODY_ROWS = 8;

/** Whether groups are named over each of their columns, and the columns have names below. */
function repeatsGroups(over: readonly string[], under: readonly string[]): boolean {
  const distinct = new Set(under).size === under.length && !under.some((text) => /\d/.test(text));
  return distinct && new Set(over).size * 2 <= over.length;
}

/** Whether the first row groups the columns that the second one names. */
function isGroupRow(rows: readonly SheetRow[], columns: readonly number[]): boolean {
  const [over, under, ...below] = rows.map((row) => columns.map((at) => cleanCell(row.cells[at])));
  if (!over || !under || below.length === 0) return false;
  const groups = over.filter((text) => text !== '');
  const names = under.filter((text) => text !== '');
  if (groups.length === 0 || (groups.length === over.length && !repeatsGroups(over, under))) return false;
  if (![...groups, ...names].every(looksLikeName)) return false;
  const body = below.slice(0, BODY_ROWS);
  const stated = body.some((row) => row.some((text) => text !== '' && !looksLikeName(text)));
  const full = names.length === under.length && new Set(names).size * 2 > names.length;
  if (full) return (groups.length > 1 || (over[0] ?? '') === '') && stated;
  // Names that stand over both rows: the second row is empty below them, the rows of the body are not.
  const goesOn = over.every((text, at) => text !== '' || (under[at] ?? '') !== '');
  const open = under.flatMap((text, at) => (text === '' ? [at] : []));
  return goesOn && names.length > 1 && open.every((at) => body.some((row) => (row[at] ?? '') !== ''));
}

/** A group's name reaches as far as its cell, or else up to the next group, over columns with names. */
function groupsOf(row: SheetRow, under: SheetRow | undefined, columns: readonly number[]): string[] {
  let group = '';
  let until = Number.POSITIVE_INFINITY;
  return columns.map((at) => {
    const own = cleanCell(row.cells[at]);
    if (own !== '') {
      group = own;
      const width = row.wide?.get(at);
      until = width !== undefined ? at + width : row.wide ? at + 1 : Number.POSITIVE_INFINITY;
      if (cleanCell(under?.cells[at]) === '') until = at + 1;
      return own;
    }
    return at < until && cleanCell(under?.cells[at]) !== '' ? group : '';
  });
}

function joinLabels(rows: readonly SheetRow[], columns: readonly number[]): string[] {
  const levels = rows.map((row, at) =>
    at + 1 < rows.length ? groupsOf(row, rows[at + 1], columns) : columns.map((c) => cleanCell(row.cells[c])),
  );
  return columns.map((_, at) => {
    const texts = levels.map((level) => level[at] ?? '').filter((text) => text !== '');
    return texts.filter((text, index) => text !== texts[index - 1]).join(' – ');
  });
}

/** Puts each column's unit behind its name, in brackets, as a reader would write it. */
function withUnits(labels: readonly string[], row: SheetRow, columns: readonly number[]): string[] {
  return labels.map((label, index) => {
    const unit = cleanCell(row.cells[columns[index] ?? -1]).replace(/^[([]|[)\]]$/g, '');
    return label === '' || unit === '' ? label : `${label} (${unit})`;
  });
}

/**
 * The heading rows that the file marks, or that can be seen without knowing what the columns are for: a
 * row of groups over a row of names, and a row of units below the names. Gives nothing for one plain row
 * of names: whether that is a heading, the shape of the table tells.
 */
export function findSheetHeads(
  rows: readonly SheetRow[],
  columns: readonly number[],
): SheetHeads | undefined {
  let marked = 0;
  while (marked < MOST && marked + 1 < rows.length && rows[marked]?.heading) marked++;
  const [first] = rows;
  const grouped = marked < 2 && isGroupRow(rows, columns);
  const names = grouped ? 2 : marked;
  const named = names > 0 || (columns.length > 2 && isHeader(first?.cells ?? []));
  const unitsAt = Math.max(names, 1);
  const units = named && rows.length > unitsAt + 1 ? rows[unitsAt] : undefined;
  const measured = units && filledAt(units.cells).length > 1 && isUnitsRow(units.cells) ? units : undefined;
  if (names === 0 && !measured) return undefined;
  const labels = joinLabels(rows.slice(0, unitsAt), columns);
  return measured
    ? { rows: unitsAt + 1, labels: withUnits(labels, measured, columns) }
    : { rows: names, labels };
}
