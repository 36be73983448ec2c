import type { HiddenBecause } from '../read/document.ts';
import type { Where } from '../read/where.ts';
import type { Cell, Table } from './block.ts';
import { chosenOf } from './chosen-of.ts';
import { toIsoDate } from './dates.ts';
import { hashPlace } from './fact.ts';
import type { Also, EventRow, Field } from './field.ts';
import { tickedAt } from './find-ticks.ts';
import { kindOf } from './kind-of.ts';
import { findHeadedShape, findShape, type Shape } from './sheet-shape.ts';
import { findSheetHeads } from './sheet-heads.ts';
import { cleanCell, type SheetRow } from './sheet-row.ts';

/** Where a table of a sheet stands, besides its rows. */
export interface SheetPlace {
  readonly document: string;
  readonly sheet: string;
  readonly hiddenColumns: readonly number[];
  /** Each row below the heading is one record whose values the heading names: the file says so. */
  readonly records: boolean;
}

/** One table of a sheet, as its first rows show it. */
export interface SheetBlock {
  readonly place: SheetPlace;
  /** Columns, from 0, that the table takes up. */
  readonly columns: readonly number[];
  readonly shape: Shape;
  /** The names of its columns, one each; '' where a column has none. */
  readonly labels: readonly string[];
  readonly heads: readonly SheetRow[];
  /** What the cells of its first row are like, by column. */
  readonly kinds: readonly string[];
  /** Cells of each of its rows, empty ones at the end among them. */
  readonly length: number;
  /** The title over it. */
  readonly title: string | undefined;
  /** The title under which its next rows stand. */
  section: string | undefined;
  /** The text of the column that groups rows, carried down until the next one. */
  group: string | undefined;
  readonly rows: Cell[][];
}

/** What came of some rows. */
export interface SheetOutput {
  readonly fields: Field[];
  readonly events: EventRow[];
}

/** Rows kept for `tables`; fields have no such limit. */
const TABLE_ROWS = 20_000;

function textsOf(row: SheetRow, columns: readonly number[]): string[] {
  return columns.map((at) => cleanCell(row.cells[at]));
}

/** Settles what a table is from its first rows, its heading among them. */
export function openBlock(
  rows: readonly SheetRow[],
  columns: readonly number[],
  place: SheetPlace,
  section: string | undefined,
): SheetBlock {
  const heads = findSheetHeads(rows, columns);
  const texts = rows.slice(heads?.rows ?? 0).map((row) => textsOf(row, columns));
  const shape = heads
    ? findHeadedShape(heads.labels, texts, columns.length, { rows: heads.rows, records: place.records })
    : findShape(texts, columns.length);
  const count = heads?.rows ?? (shape.headed ? 1 : 0);
  const labels = heads?.labels ?? (shape.headed ? (texts[0] ?? []) : []);
  const body = heads ? texts[0] : texts[count];
  return {
    place,
    columns,
    shape,
    labels,
    heads: rows.slice(0, count),
    kinds: (body ?? []).map((text) => (text === '' ? '' : kindOf(text))),
    length: (rows[count] ?? rows[0])?.cells.length ?? 0,
    title: section,
    section,
    group: undefined,
    rows: [],
  };
}

export function whereInSheet(
  { document, sheet }: Pick<SheetPlace, 'document' | 'sheet'>,
  row: number,
  column: number,
): Where {
  return { kind: 'cell', document, sheet, row, column: column + 1 };
}

function toCells(block: SheetBlock, row: SheetRow, header: boolean): Cell[] {
  return block.columns.map((at) => ({
    text: cleanCell(row.cells[at]),
    where: whereInSheet(block.place, row.number, at),
    header,
    rowSpan: 1,
    columnSpan: row.wide?.get(at) ?? 1,
  }));
}

/** Keeps a row for the table as it stands. */
export function keepRow(block: SheetBlock, row: SheetRow): void {
  if (block.rows.length < TABLE_ROWS) block.rows.push(toCells(block, row, false));
}

function pushField(
  block: SheetBlock,
  out: SheetOutput,
  row: SheetRow,
  column: number,
  text: { readonly label: string; readonly value: string },
  more: Partial<Field> = {},
): void {
  const label = text.label.replace(/(?<!\s)\s*:$/, '');
  if (label === '') return;
  const value = chosenOf(text.value) ?? text.value;
  const where = whereInSheet(block.place, row.number, column);
  const hidden: HiddenBecause | undefined =
    row.hidden ?? (block.place.hiddenColumns.includes(column + 1) ? 'invisible' : undefined);
  out.fields.push({
    id: hashPlace(JSON.stringify(where)),
    label,
    value,
    where,
    ...(block.section !== undefined && { section: block.section }),
    ...(value === '' && { absent: 'empty' as const }),
    ...(hidden !== undefined && { hidden }),
    ...(block.shape.doubtful && { unsure: ['heading-or-row'] as const }),
    ...more,
  });
}

/** Reads rows of a table that is turned on its side: a person a column, all that is said of one together. */
export function readTransposed(block: SheetBlock, rows: readonly SheetRow[], out: SheetOutput): void {
  const texts = rows.map((row) => textsOf(row, block.columns));
  const people = block.columns.length - 1;
  for (let person = 1; person <= people; person++) {
    const more = people > 1 ? { subject: String(person) } : {};
    for (const [index, row] of rows.entries()) {
      const [label = ''] = texts[index] ?? [];
      const value = texts[index]?.[person] ?? '';
      pushField(block, out, row, block.columns[person] ?? 0, { label, value }, more);
    }
  }
}

/** Reads one row of a table that is not turned on its side. */
export function readSheetRow(block: SheetBlock, row: SheetRow, out: SheetOutput): void {
  const { columns, labels, place, shape } = block;
  const { roles } = shape;
  const texts = textsOf(row, columns);
  const whereAt = (index: number): Where => whereInSheet(place, row.number, columns[index] ?? 0);
  if (roles.kind === 'pairs') {
    const named = roles.section === undefined ? '' : (texts[roles.section] ?? '');
    if (named !== '') block.group = named;
    for (const set of roles.sets) {
      const also = set.also.flatMap((at): Also[] =>
        (texts[at] ?? '') === ''
          ? []
          : [{ label: labels[at] ?? '', value: texts[at] ?? '', where: whereAt(at) }],
      );
      const source = set.source === undefined ? '' : (texts[set.source] ?? '');
      const text = { label: texts[set.label] ?? '', value: texts[set.value] ?? '' };
      pushField(block, out, row, columns[set.value] ?? 0, text, {
        ...(also.length > 0 && { also }),
        ...(block.group !== undefined && { section: block.group }),
        ...(source !== '' && { givenSource: { text: source, where: whereAt(set.source ?? 0) } }),
      });
    }
  } else if (roles.kind === 'ticks') {
    const at = tickedAt(texts, roles);
    const text = { label: texts[roles.label] ?? '', value: at === undefined ? '' : (labels[at] ?? '') };
    pushField(block, out, row, columns[at ?? roles.label] ?? 0, text);
  } else if (roles.kind === 'events') {
    const date = toIsoDate(texts[roles.date] ?? '');
    const cells = labels.map((label, at): Also => ({ label, value: texts[at] ?? '', where: whereAt(at) }));
    out.events.push({
      id: hashPlace(JSON.stringify(whereAt(0))),
      ...(block.section !== undefined && { section: block.section }),
      ...(date !== undefined && { date }),
      cells,
    });
  } else {
    for (const [at, label] of labels.entries()) {
      const text = { label, value: texts[at] ?? '' };
      pushField(block, out, row, columns[at] ?? 0, text, { subject: String(row.number) });
    }
  }
}

/** The table as it stands, with the names of its columns over it. */
export function toTable(block: SheetBlock, section: string | undefined): Table {
  const { heads, rows } = block;
  const last = heads.at(-1);
  return {
    kind: 'table',
    page: 1,
    header: last ? toCells(block, last, true) : [],
    rows: [...heads.slice(0, -1).map((row) => toCells(block, row, true)), ...rows],
    ...(section !== undefined && section !== '' && { section }),
    quality: { score: 1, reasons: ['cells-of-a-file'] },
  };
}
