import type { CellObject, WorkSheet } from '@e965/xlsx';
import { textOfCell } from './cell-text.ts';
import type { CellSpan, SheetRows } from './document.ts';

/** Rows that are handed over at a time, and the places they may have together. */
const ROWS = 1000;
const PLACES = 200_000;

/** What is known of a sheet besides its cells. */
export interface SheetFacts {
  readonly document: string;
  readonly name: string;
  readonly date1904: boolean;
  /** The whole sheet is hidden. */
  readonly hidden: boolean;
}

function toSpans(sheet: WorkSheet): CellSpan[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r + 1,
    column: s.c + 1,
    rowSpan: e.r - s.r + 1,
    columnSpan: e.c - s.c + 1,
  }));
}

function hiddenColumns(sheet: WorkSheet): number[] {
  return (sheet['!cols'] ?? []).flatMap((column, at) => (column?.hidden === true ? [at + 1] : []));
}

function textsOf(cells: readonly (CellObject | undefined)[], date1904: boolean): string[] {
  const texts = Array.from(cells, (cell) => textOfCell(cell, date1904));
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  return texts;
}

/** Places that the cells of a sheet take up, from the first column to the last one filled in each row. */
export function countPlaces(sheet: WorkSheet): number {
  return (sheet['!data'] ?? []).reduce((sum, row) => sum + (row?.length ?? 0), 0);
}

/**
 * The rows of a sheet as they are shown, in parts. Blank rows are left out: a part starts anew after them.
 * Rows that are hidden come in parts of their own, marked.
 */
export function* readSheetRows(sheet: WorkSheet, facts: SheetFacts): Generator<SheetRows> {
  const data: readonly ((CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const spans = toSpans(sheet);
  const columns = hiddenColumns(sheet);
  const rowInfo = sheet['!rows'] ?? [];
  let rows: string[][] = [];
  let firstRow = 1;
  let places = 0;
  let hidden = false;
  function* flush(): Generator<SheetRows> {
    if (rows.length === 0) return;
    const last = firstRow + rows.length;
    const here = spans.filter(({ row }) => row >= firstRow && row < last);
    yield {
      kind: 'rows',
      document: facts.document,
      sheet: facts.name,
      firstRow,
      rows,
      ...(here.length > 0 && { spans: here }),
      ...(hidden && { hidden: 'invisible' }),
      ...(columns.length > 0 && { hiddenColumns: columns }),
    };
    rows = [];
    places = 0;
  }
  // Not every index: a sheet may have its last cell in row 1,048,576 and nothing before it.
  for (const key in data) {
    const row = Number(key);
    const texts = textsOf(data[row] ?? [], facts.date1904);
    if (texts.length === 0) continue;
    const unseen = facts.hidden || rowInfo[row]?.hidden === true;
    const follows = firstRow + rows.length === row + 1;
    if (!follows || unseen !== hidden || rows.length >= ROWS || places > PLACES) yield* flush();
    if (rows.length === 0) {
      firstRow = row + 1;
      hidden = unseen;
    }
    rows.push(texts);
    places += texts.length;
  }
  yield* flush();
}

/** How many cells of a part cannot be seen. */
export function countHidden(part: SheetRows): number {
  const columns = new Set(part.hiddenColumns ?? []);
  if (part.hidden === undefined && columns.size === 0) return 0;
  return part.rows.reduce(
    (sum, row) =>
      sum +
      row.filter((text, at) => text !== '' && (part.hidden !== undefined || columns.has(at + 1))).length,
    0,
  );
}
