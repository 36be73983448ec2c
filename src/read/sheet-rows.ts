import type { CellObject, WorkSheet } from '@e965/xlsx';
import { textOfCell } from './cell-text.ts';
import type { CellSpan, SheetRows } from './document.ts';
import { SheetParts } from './sheet-parts.ts';

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

/** The rows of a sheet as they are shown, in parts. */
export function* readSheetRows(sheet: WorkSheet, facts: SheetFacts): Generator<SheetRows> {
  const data: readonly ((CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const rowInfo = sheet['!rows'] ?? [];
  const parts = new SheetParts(facts.document, facts.name, hiddenColumns(sheet), toSpans(sheet));
  // Not every index: a sheet may have its last cell in row 1,048,576 and nothing before it.
  for (const key in data) {
    const row = Number(key);
    const texts = textsOf(data[row] ?? [], facts.date1904);
    yield* parts.add(row + 1, texts, facts.hidden || rowInfo[row]?.hidden === true);
  }
  yield* parts.end();
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
