import type { ColumnReader } from '../decode/read-column.ts';
import type { Message } from '../decode/reading.ts';
import type { SheetBlock } from '../layout/sheet-block.ts';
import { cleanCell, type SheetRow } from '../layout/sheet-row.ts';
import { LIMITS } from '../read/limits.ts';
import { fieldJson } from './report-json.ts';
import type { Figures } from './report.ts';

/** A meaning that a stream has told, and how many cells have it. */
interface Told {
  readonly number: number;
  readonly absent: boolean;
  readonly guess: boolean;
  readonly status: string;
  readonly kind: string | undefined;
  readonly basis: string;
  count: number;
}

interface Column {
  readonly at: number;
  readonly reader: ColumnReader;
  readonly byKey: Map<string, Told>;
  readonly byValue: Map<string, Told>;
  /** What longer values mean, once one was met. */
  usual: Told | undefined;
  /** What an empty cell means, once one was met. */
  blank: Told | undefined;
}

interface Table {
  readonly number: number;
  readonly block: SheetBlock;
  readonly section: string | undefined;
  readonly columns: readonly Column[];
  /** Its columns are the first ones of the sheet, none left out. */
  readonly whole: boolean;
}

/** White space at the ends of a text, twice in a row, or other than a space: to be folded. In a row's JSON. */
const LOOSE =
  /(?:^\[|,)" | "(?:,|\]$)|  |\\[nrtfbu]|[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;
/** Letters that are handed on at a time. */
const PIECE = 1 << 16;

/**
 * Writes rows of one person each as lines of JSON: what each value means is said once, before the first
 * row that has it. Holds no more than `LIMITS.rows.values` values of a column.
 */
export class RowLines {
  readonly #file: string;
  readonly #columnOf: (label: string, section: string | undefined) => ColumnReader;
  readonly #say: (message: Message) => string;
  readonly #told: Told[] = [];
  #table: Table | undefined;
  #tables = 0;
  #text = '';
  /** Rows that were written. */
  rows = 0;

  constructor(
    file: string,
    columnOf: (label: string, section: string | undefined) => ColumnReader,
    say: (message: Message) => string,
  ) {
    this.#file = JSON.stringify(file);
    this.#columnOf = columnOf;
    this.#say = say;
  }

  /** Adds the lines of a row. */
  row(block: SheetBlock, row: SheetRow): void {
    let table = this.#table;
    if (!table || table.block !== block || table.section !== block.section) table = this.#open(block);
    let cells =
      table.whole && row.cells.length === table.columns.length
        ? row.cells
        : table.columns.map(({ at }) => row.cells[at] ?? '');
    let json = JSON.stringify(cells);
    if (LOOSE.test(json)) {
      cells = cells.map(cleanCell);
      json = JSON.stringify(cells);
    }
    let apart = '';
    for (let index = 0; index < table.columns.length; index++) {
      const column = table.columns[index];
      if (!column) continue;
      const value = cells[index] ?? '';
      const known =
        value === '' ? column.blank : isPlain(column, value) ? column.usual : column.byValue.get(value);
      if (known) known.count++;
      else apart += this.#meet(table, column, value);
    }
    this.rows++;
    const readings = apart === '' ? '' : `,"readings":{${apart.slice(1)}}`;
    this.#text += `{"line":"row","table":${table.number},"row":${row.number},"values":${json}${readings}}\n`;
  }

  /** What is written so far, once it is worth handing on. */
  take(all: boolean): string {
    if (!all && this.#text.length < PIECE) return '';
    const text = this.#text;
    this.#text = '';
    return text;
  }

  /** The figures of all rows that were written, added to those of other fields. */
  add(to: Figures): Figures {
    const held = this.#told.filter(({ absent }) => !absent);
    const count = (test: (told: Told) => boolean): number =>
      held.reduce((sum, told) => (test(told) ? sum + told.count : sum), 0);
    const all = this.#told.reduce((sum, told) => sum + told.count, 0);
    const heldAll = count(() => true);
    return {
      ...to,
      held: to.held + heldAll,
      guesses: to.guesses + count(({ guess }) => guess),
      explained: to.explained + count(({ status }) => status !== 'unknown' && status !== 'ambiguous'),
      ambiguous: to.ambiguous + count(({ status }) => status === 'ambiguous'),
      unexplained: to.unexplained + count(({ status }) => status === 'unknown'),
      absent: to.absent + all - heldAll,
      withoutSource: to.withoutSource + count(({ kind }) => kind !== 'source' && kind !== 'recipient'),
      scores: to.scores + count(({ kind }) => kind === 'score'),
      bought: to.bought + count(({ basis }) => basis === 'bought'),
    };
  }

  /** Says what the columns of a table are called. */
  #open(block: SheetBlock): Table {
    const columns = block.labels.flatMap((name, index): Column[] => {
      const label = name.replace(/\s*:$/, '');
      const at = block.columns[index];
      if (label === '' || at === undefined) return [];
      const reader = this.#columnOf(label, block.section);
      return [{ at, reader, byKey: new Map(), byValue: new Map(), usual: undefined, blank: undefined }];
    });
    const named = new Set(columns.map(({ at }) => at));
    const kept = { ...block, columns: block.columns.filter((at) => named.has(at)) };
    const table: Table = {
      number: ++this.#tables,
      block,
      section: block.section,
      columns,
      whole: kept.columns.every((at, index) => at === index) && kept.columns.length === block.columns.length,
    };
    this.#table = table;
    const said = columns.map(({ at }) => ({
      column: at + 1,
      label: (block.labels[block.columns.indexOf(at)] ?? '').replace(/\s*:$/, ''),
    }));
    const section = block.section === undefined ? '' : `,"section":${JSON.stringify(block.section)}`;
    this.#text += `{"line":"columns","file":${this.#file},"table":${table.number}${section},"columns":${JSON.stringify(said)}}\n`;
    return table;
  }

  /** Meets a value that is not remembered. Gives what the row must say of it, if the stream will not say it. */
  #meet(table: Table, column: Column, value: string): string {
    const key = column.reader.keyOf(value);
    const long = isPlain(column, value);
    let told = column.byKey.get(key);
    if (!told) {
      told = this.#tell(column, value);
      if (column.byKey.size < LIMITS.rows.values) column.byKey.set(copyOf(key), told);
    }
    told.count++;
    const full = column.byValue.size >= LIMITS.rows.values;
    if (!column.usual && (long || full)) {
      column.usual = told;
      this.#text += `{"line":"usual","table":${table.number},"column":${column.at + 1},"reading":${told.number}}\n`;
    }
    if (long) return '';
    if (!full) {
      if (value === '') column.blank = told;
      else column.byValue.set(copyOf(value), told);
      this.#text += `{"line":"value","table":${table.number},"column":${column.at + 1},"value":${JSON.stringify(value)},"reading":${told.number}}\n`;
      return '';
    }
    return told === column.usual ? '' : `,"${column.at + 1}":${told.number}`;
  }

  #tell(column: Column, value: string): Told {
    const meaning = column.reader.explain(value);
    const told: Told = {
      number: this.#told.length + 1,
      absent: meaning.absent !== undefined,
      guess: meaning.guess,
      status: meaning.status,
      kind: meaning.kind,
      basis: meaning.basis,
      count: 0,
    };
    this.#told.push(told);
    this.#text += `{"line":"reading","reading":${told.number},${JSON.stringify(fieldJson(meaning, this.#say)).slice(1)}\n`;
    return told;
  }
}

function isPlain({ reader }: Column, value: string): boolean {
  return reader.isPlain !== undefined && reader.isPlain(value);
}

/** A text of its own: one cut out of a file would keep that piece of the file in memory. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
