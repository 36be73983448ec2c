import type { ColumnReader, Form } from '../decode/read-column.ts';
import type { SheetBlock } from '../layout/sheet-block.ts';
import { cleanCell, type SheetRow } from '../layout/sheet-row.ts';
import { LIMITS } from '../read/limits.ts';
import type { CutCells } from '../read/cut-cells.ts';
import { DOUBLED } from '../read/row-scanner.ts';
import type { CellLetters } from './cell-letters.ts';
import { Glance, signsIn } from './glance.ts';
import { KnownCells, NEW_CELL } from './known-cells.ts';
import { LineBuffer } from './line-buffer.ts';
import type { Told, ToldReadings } from './told-readings.ts';

interface Column {
  readonly at: number;
  readonly reader: ColumnReader;
  readonly byKey: Map<string, Told>;
  readonly byValue: Map<string, Told>;
  /** By their bytes, cells of which nothing more is to be said. */
  readonly cells: KnownCells;
  /** By the number of such a cell less 1, its reading and how its value is written in JSON, if other than its bytes. */
  readonly told: Told[];
  readonly written: (Uint8Array | undefined)[];
  /** As in its reader. */
  readonly longFrom: number;
  /** The reading of values of which nothing else is said, once one was met, and the key of such values. */
  usual: Told | undefined;
  usualKey: string | undefined;
  /** What an empty cell means, once one was met. */
  blank: Told | undefined;
}

interface Table {
  readonly number: number;
  readonly block: SheetBlock;
  readonly section: string | undefined;
  readonly columns: readonly Column[];
  /** How the line of each of its rows begins, up to the number of the row. */
  readonly start: Uint8Array;
}

/** What stands between the number of a row and its first value, and after its last. */
const VALUES = bytesOf(',"values":[');
const END = bytesOf('}\n');
const QUOTE = 0x22;
const COMMA = 0x2c;
const BRACKET = 0x5d;
const NOTHING = new Uint8Array();
/** Bytes that are handed on at a time. */
const PIECE = 1 << 18;
/** The longest value that is remembered, in UTF-16 units. */
const LONGEST_KEPT = 256;

/**
 * Writes rows of one person each as lines of JSON: what each value means is said once, before the first
 * row that has it. Holds no more than `LIMITS.rows.values` values of a column.
 */
export class RowLines {
  readonly #file: string;
  readonly #columnOf: (label: string, section: string | undefined) => ColumnReader;
  readonly #readings: ToldReadings;
  readonly #letters: CellLetters;
  readonly #out = new LineBuffer();
  readonly #glance = new Glance();
  #table: Table | undefined;
  readonly #all: Table[] = [];
  /** Lines that must stand before that of the row. */
  #before = '';
  /** Rows that were written. */
  rows = 0;

  constructor(
    file: string,
    columnOf: (label: string, section: string | undefined) => ColumnReader,
    readings: ToldReadings,
    letters: CellLetters,
  ) {
    this.#file = JSON.stringify(file);
    this.#columnOf = columnOf;
    this.#readings = readings;
    this.#letters = letters;
  }

  /** Adds the lines of a row. */
  row(block: SheetBlock, row: SheetRow): void {
    const table = this.#tableOf(block);
    const values = table.columns.map(({ at }) => cleanCell(row.cells[at]));
    let apart = '';
    for (const [index, column] of table.columns.entries())
      apart += this.#count(table, column, values[index] ?? '');
    const readings = apart === '' ? '' : `,"readings":{${apart.slice(1)}}`;
    this.#out.write(
      `${this.#before}{"line":"row","table":${table.number},"row":${row.number},"values":${JSON.stringify(values)}${readings}}\n`,
    );
    this.#before = '';
    this.rows++;
  }

  /** As `row`, for a row that a scanner has cut and that is as wide as its table. */
  scannedRow(block: SheetBlock, row: number, bytes: Uint8Array, cells: CutCells): void {
    const table = this.#tableOf(block);
    const { columns } = table;
    const last = columns.length - 1;
    if (last < 0) return this.row(block, { number: row, cells: [] });
    const out = this.#out;
    const from = out.length;
    out.writeBytes(table.start);
    out.writeNumber(row);
    out.writeBytes(VALUES);
    let apart = '';
    for (let index = 0; index <= last; index++) {
      const column = columns[index];
      if (!column) continue;
      const at = cells.first + column.at;
      const start = cells.starts[at] ?? 0;
      const end = cells.ends[at] ?? 0;
      const after = index === last ? BRACKET : COMMA;
      if (start === end) {
        out.writeQuoted(NOTHING, 0, 0, after);
        if (column.blank) column.blank.tally.count++;
        else apart += this.#count(table, column, '');
        continue;
      }
      const marks = cells.marks[at] ?? 0;
      const length = marks === 0 ? end - start : marks === DOUBLED ? undoubled(bytes, start, end) : 0;
      if (length >= column.longFrom && this.#isUsual(column, length, 'other', bytes, start, end)) {
        if (marks === 0) out.writeQuoted(bytes, start, end, after);
        else out.writeDoubled(bytes, start, end, after);
        continue;
      }
      const cell = marks < DOUBLED ? column.cells.find(bytes, start, end) : NEW_CELL;
      const json = cell === NEW_CELL ? undefined : column.written[cell - 1];
      if (cell === NEW_CELL) apart += this.#newCell(table, column, bytes, cells, after);
      else if (json) out.writeQuoted(json, 0, json.length, after);
      else out.writeQuoted(bytes, start, end, after);
    }
    if (apart !== '') out.write(`,"readings":{${apart.slice(1)}}`);
    out.writeBytes(END);
    if (this.#before !== '') out.insert(from, this.#before);
    this.#before = '';
    this.rows++;
  }

  /** Writes a cell that is not remembered. Gives what its row must say of it. */
  #newCell(table: Table, column: Column, bytes: Uint8Array, cells: CutCells, after: number): string {
    const at = cells.first + column.at;
    const start = cells.starts[at] ?? 0;
    const end = cells.ends[at] ?? 0;
    const marks = cells.marks[at] ?? 0;
    const out = this.#out;
    if (marks === 0 && column.usual) {
      this.#glance.at(bytes, start, end);
      if (this.#isUsual(column, end - start, this.#glance.form, bytes, start, end)) {
        out.writeQuoted(bytes, start, end, after);
        return '';
      }
    }
    const value = cleanCell(this.#letters.ofCell(bytes.subarray(start, end), marks >= DOUBLED));
    const apart = this.#count(table, column, value);
    const json = marks === 0 ? undefined : bytesOf(JSON.stringify(value).slice(1, -1));
    if (json) out.writeQuoted(json, 0, json.length, after);
    else out.writeQuoted(bytes, start, end, after);
    const told = apart === '' ? (column.byValue.get(value) ?? column.usual) : undefined;
    if (told && marks < DOUBLED && end - start <= LONGEST_KEPT && column.cells.size < LIMITS.rows.values) {
      column.cells.add(bytes, start, end);
      column.told.push(told);
      column.written.push(json);
    }
    return apart;
  }

  /** Counts the cells that were only found by their bytes. Once, when all rows are written. */
  finish(): void {
    for (const { columns } of this.#all)
      for (const { cells, told } of columns)
        for (const [cell, count] of cells.counts()) {
          const reading = told[cell - 1];
          if (reading) reading.tally.count += count;
        }
  }

  /** What is written so far, once it is worth handing on. It must be used before the next row is added. */
  take(all: boolean): Uint8Array {
    return all || this.#out.length >= PIECE ? this.#out.take() : NOTHING;
  }

  #tableOf(block: SheetBlock): Table {
    const table = this.#table;
    return table && table.block === block && table.section === block.section ? table : this.#open(block);
  }

  /** Says what the columns of a table are called. */
  #open(block: SheetBlock): Table {
    const said: { column: number; label: string }[] = [];
    const columns = block.labels.flatMap((name, index): Column[] => {
      const label = name.replace(/(?<!\s)\s*:$/, '');
      const at = block.columns[index];
      if (label === '' || at === undefined) return [];
      said.push({ column: at + 1, label });
      const reader = this.#columnOf(label, block.section);
      return [openColumn(at, reader)];
    });
    const number = this.#all.length + 1;
    const table: Table = {
      number,
      block,
      section: block.section,
      columns,
      start: bytesOf(`{"line":"row","table":${number},"row":`),
    };
    this.#table = table;
    this.#all.push(table);
    const section = block.section === undefined ? '' : `,"section":${JSON.stringify(block.section)}`;
    this.#out.write(
      `{"line":"columns","file":${this.#file},"table":${number}${section},"columns":${JSON.stringify(said)}}\n`,
    );
    return table;
  }

  /** Whether a cell is one of the many that have the usual reading; counts it if so. */
  #isUsual(
    { usual, usualKey, reader }: Column,
    length: number,
    form: Form,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): boolean {
    if (!usual) return false;
    const signs = reader.needsSigns ? signsIn(bytes, start, end) : 0;
    const key = reader.keyAtGlance(length, bytes[start] ?? 0, form, this.#glance.number, signs);
    if (key === undefined || key !== usualKey) return false;
    usual.tally.count++;
    return true;
  }

  /** Counts a cell. Gives what its row must say of it, if no other line does. */
  #count(table: Table, column: Column, value: string): string {
    const known = column.byValue.get(value);
    if (!known) return this.#meet(table, column, value);
    known.tally.count++;
    return '';
  }

  /** Meets a value that is not remembered. */
  #meet(table: Table, column: Column, value: string): string {
    const { reader, byKey, byValue } = column;
    const key = reader.keyOf(value);
    const isShort = value.length <= LONGEST_KEPT;
    let told = byKey.get(key);
    if (!told) {
      const { told: first, line } = this.#readings.tell(reader.explain(value));
      told = first;
      this.#before += line;
      if (byKey.size < LIMITS.rows.values && isShort) byKey.set(copyOf(key), told);
    }
    told.tally.count++;
    const isOpen = reader.isOpen(key);
    const isFull = byValue.size >= LIMITS.rows.values;
    const place = `"table":${table.number},"column":${column.at + 1}`;
    if (!column.usual && (isOpen || isFull)) {
      column.usual = told;
      column.usualKey = key;
      this.#before += `{"line":"usual",${place},"reading":${told.number}}\n`;
    }
    if (told === column.usual && isOpen) return '';
    if (!isFull && isShort) {
      if (value === '') column.blank = told;
      byValue.set(copyOf(value), told);
      this.#before += `{"line":"value",${place},"value":${JSON.stringify(value)},"reading":${told.number}}\n`;
      return '';
    }
    return told === column.usual ? '' : `,"${column.at + 1}":${told.number}`;
  }
}

function openColumn(at: number, reader: ColumnReader): Column {
  return {
    at,
    reader,
    byKey: new Map(),
    byValue: new Map(),
    cells: new KnownCells(),
    told: [],
    written: [],
    longFrom: reader.longFrom,
    usual: undefined,
    usualKey: undefined,
    blank: undefined,
  };
}

/** How long a cell is whose quotation marks are doubled. */
function undoubled(bytes: Uint8Array, start: number, end: number): number {
  let marks = 0;
  for (let at = start; at < end; at++) if (bytes[at] === QUOTE) marks++;
  return end - start - marks / 2;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text of its own: one cut out of a file would keep that piece of the file in memory. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
