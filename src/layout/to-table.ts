import type { Cell, Table } from './block.ts';
import { type Printed, whereOf } from './fact.ts';
import type { Matrix, Slot } from './matrix.ts';
import { qualityOf } from './table-quality.ts';

/** A row of a table on a page. */
export type Row = readonly (Slot | undefined)[];

/** What a cell prints. */
export function printed(slot: Slot | undefined): Printed {
  if (!slot) return { text: '', inks: [] };
  const [only] = slot.lines;
  const inks = only && slot.lines.length === 1 ? only.inks : slot.lines.flatMap((line) => line.inks);
  return { text: slot.text, inks };
}

/** The table that a matrix is, as it stands. */
export function tableOf(
  matrix: Matrix,
  headerRows: readonly Row[],
  body: readonly Row[],
  section: string | undefined,
): Table {
  const place = { document: matrix.document, page: matrix.page };
  const toCell = (slot: Slot | undefined, header: boolean): Cell => ({
    text: slot?.text ?? '',
    where: whereOf(place, [], printed(slot).inks),
    header,
    rowSpan: slot?.rowSpan ?? 1,
    columnSpan: slot?.columnSpan ?? 1,
  });
  return {
    kind: 'table',
    page: matrix.page,
    header: (headerRows.at(-1) ?? []).map((slot) => toCell(slot, true)),
    rows: [
      ...headerRows.slice(0, -1).map((row) => row.map((slot) => toCell(slot, true))),
      ...body.map((row) => row.map((slot) => toCell(slot, false))),
    ],
    ...(section !== undefined && { section }),
    ...(matrix.ruled && { ruled: true }),
    quality: qualityOf(matrix.rows, matrix.lanes, matrix.ruled),
  };
}
