import type { SheetRows } from '../read/document.ts';
import type { Where } from '../read/where.ts';
import type { Cell, Table } from './block.ts';
import { isDate, toIsoDate } from './dates.ts';
import { hashPlace } from './fact.ts';
import type { Also, EventRow, Field, Laid } from './field.ts';
import { findRoles, kindOf, type Roles } from './find-roles.ts';
import { headsRecords } from './heads-records.ts';
import { isHeading } from './heading-words.ts';

/** How the rows of a sheet are read, settled on its first part. */
type Shape =
  | { readonly kind: 'table'; readonly roles: Roles; readonly header: readonly string[] }
  | { readonly kind: 'transposed'; readonly header: readonly string[] };

interface Open {
  readonly name: string;
  readonly section: string | undefined;
  readonly shape: Shape;
  readonly headerCells: Cell[];
  readonly rows: Cell[][];
}

/** Rows kept for `tables`; fields have no such limit. */
const TABLE_ROWS = 20_000;
/** Columns from which a sheet's first row is the heading of records. */
const WIDE = 4;
/** Share of rows whose answers are of one kind, from which columns are people. */
const ALIKE = 0.75;

function clean(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function looksLikeName(text: string): boolean {
  return /\p{L}/u.test(text) && !isDate(text) && text.length <= 160;
}

/** Over a table of running text stands its heading; over a sheet, its name. */
function sectionOf({ name, section }: Open): { section?: string } {
  const text = section ?? name;
  return text === '' ? {} : { section: text };
}

/** Whether the first row names columns: all of it words, each said once. */
function isHeader(row: readonly string[]): boolean {
  const filled = row.map(clean).filter((cell) => cell !== '');
  const distinct = new Set(filled.map((cell) => cell.toLowerCase())).size;
  return filled.length > 1 && filled.every(looksLikeName) && distinct === filled.length;
}

/** Whether each row holds one thing of several people: a label, then answers of one kind side by side. */
function isTransposed(rows: readonly (readonly string[])[]): boolean {
  if (!isHeader(rows.map((row) => row[0] ?? ''))) return false;
  const alike = rows.filter((row) => {
    const kinds = row.slice(1).map(kindOf);
    return kinds.length > 1 && kinds.every((kind) => kind === kinds[0]);
  });
  return alike.length >= rows.length * ALIKE && rows.some((row) => /\d/.test(row.slice(1).join('')));
}

function findShape(rows: readonly (readonly string[])[]): Shape {
  const [first = []] = rows;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = first.map(clean);
  const named =
    texts.some((text) => isHeading('label', text)) ||
    (texts.length === 2 && isHeading('value', texts[1] ?? ''));
  const body = rows.slice(1).map((row) => row.map(clean));
  if (!named && columns > 1 && columns < WIDE && headsRecords([texts, ...body], columns))
    return { kind: 'table', roles: { kind: 'records' }, header: texts };
  if (!named && columns > 2 && isTransposed(rows)) return { kind: 'transposed', header: [] };
  if (named || columns < WIDE) {
    const header = named || (columns > 2 && isHeader(first) && !isHeader(rows[1] ?? [])) ? texts : [];
    const table = { header, rows: header.length > 0 ? body : rows.map((row) => row.map(clean)), columns };
    const roles = findRoles(table);
    return { kind: 'table', roles: roles.kind === 'bands' ? { kind: 'records' } : roles, header };
  }
  const labelsDown = isHeader(rows.map((row) => row[0] ?? ''));
  if (labelsDown && !isHeader(first)) return { kind: 'transposed', header: [] };
  const roles = findRoles({ header: texts, rows: body, columns });
  if (roles.kind === 'events') return { kind: 'table', roles, header: texts };
  return { kind: 'table', roles: { kind: 'records' }, header: texts };
}

/** Reads sheets row by row: pairs, histories and records, as the first rows show. */
export function createSheetReader(): { add(rows: SheetRows): Partial<Laid>; finish(): Partial<Laid> } {
  const sheets = new Map<string, Open>();

  function add(part: SheetRows): Partial<Laid> {
    const key = `${part.document} ${part.sheet}`;
    const fields: Field[] = [];
    const events: EventRow[] = [];
    const numbered = part.rows
      .map((row, index) => ({ row, number: part.firstRow + index }))
      .filter(({ row }) => !isBlank(row));
    if (numbered.length === 0) return {};
    const hiddenAt = (column: number): boolean =>
      part.hidden !== undefined || part.hiddenColumns?.includes(column + 1) === true;
    const whereAt = (row: number, column: number): Where => ({
      kind: 'cell',
      document: part.document,
      sheet: part.sheet,
      row,
      column: column + 1,
    });
    const cellAt = (text: string | undefined, row: number, column: number, header: boolean): Cell => ({
      text: clean(text),
      where: whereAt(row, column),
      header,
      rowSpan: 1,
      columnSpan: 1,
    });
    let open = sheets.get(key);
    let body = numbered;
    if (!open) {
      const shape = findShape(numbered.map(({ row }) => row));
      const head = shape.header.length > 0 ? numbered[0] : undefined;
      open = {
        name: part.sheet,
        section: part.section,
        shape,
        headerCells: (head?.row ?? []).map((text, at) => cellAt(text, head?.number ?? 1, at, true)),
        rows: [],
      };
      sheets.set(key, open);
      if (head) body = numbered.slice(1);
    }
    const { shape } = open;
    const field = (
      label: string,
      value: string | undefined,
      row: number,
      column: number,
      more: Partial<Field> = {},
    ): void => {
      if (clean(label) === '') return;
      const where = whereAt(row, column);
      const text = clean(value);
      fields.push({
        id: hashPlace(JSON.stringify(where)),
        label: clean(label).replace(/\s*:$/, ''),
        value: text,
        where,
        ...(part.section !== undefined && { section: part.section }),
        ...(text === '' && { absent: 'empty' as const }),
        ...(hiddenAt(column) && { hidden: part.hidden ?? 'invisible' }),
        ...more,
      });
    };
    if (shape.kind === 'transposed') {
      const people = body.reduce((most, { row }) => Math.max(most, row.length), 0) - 1;
      for (let person = 1; person <= people; person++) {
        const subject = people > 1 ? { subject: String(person) } : {};
        for (const { row, number } of body) field(row[0] ?? '', row[person], number, person, subject);
      }
    }
    for (const { row, number } of body) {
      if (open.rows.length < TABLE_ROWS)
        open.rows.push(row.map((text, at) => cellAt(text, number, at, false)));
      if (shape.kind === 'transposed') continue;
      const { roles, header } = shape;
      const alsoOf = (columns: readonly number[]): Also[] =>
        columns.flatMap((at) =>
          clean(row[at]) === ''
            ? []
            : [{ label: clean(header[at]), value: clean(row[at]), where: whereAt(number, at) }],
        );
      if (roles.kind === 'pairs') {
        for (const set of roles.sets) {
          const also = alsoOf(set.also);
          const source = set.source === undefined ? '' : clean(row[set.source]);
          const section = roles.section === undefined ? '' : clean(row[roles.section]);
          field(row[set.label] ?? '', row[set.value], number, set.value, {
            ...(also.length > 0 && { also }),
            ...(section !== '' && { section }),
            ...(source !== '' && { givenSource: { text: source, where: whereAt(number, set.source ?? 0) } }),
          });
        }
      } else if (roles.kind === 'events') {
        const date = toIsoDate(clean(row[roles.date]));
        const cells = header.map((label, at): Also => ({
          label,
          value: clean(row[at]),
          where: whereAt(number, at),
        }));
        events.push({
          id: hashPlace(JSON.stringify(whereAt(number, 0))),
          ...(part.section !== undefined && { section: part.section }),
          ...(date !== undefined && { date }),
          cells,
        });
      } else {
        header.forEach((label, at) => field(label, row[at], number, at, { subject: String(number) }));
      }
    }
    return { fields, events };
  }

  function finish(): Partial<Laid> {
    const tables = [...sheets.values()].map((open): Table => ({
      kind: 'table',
      page: 1,
      header: open.headerCells,
      rows: open.rows,
      ...sectionOf(open),
      quality: { score: 1, reasons: ['cells of a file of rows'] },
    }));
    return { tables };
  }

  return { add, finish };
}
