import type { SheetRows } from '../read/document.ts';
import type { Warning } from '../read/warning.ts';
import type { Prose } from './block.ts';
import { hashPlace } from './fact.ts';
import type { Laid } from './field.ts';
import {
  keepRow,
  openBlock,
  readSheetRow,
  readTransposed,
  type SheetBlock,
  type SheetOutput,
  toTable,
  whereInSheet,
} from './sheet-block.ts';
import { cutBlocks, goesOn, isLone, isOneOfBands, takeAll } from './cut-blocks.ts';
import { readParagraph } from './read-paragraph.ts';
import {
  cleanCell,
  filledAt,
  isRuleRow,
  isSameRow,
  isToolNote,
  isTotalRow,
  mayBeOther,
  type SheetRow,
} from './sheet-row.ts';
import { toSheetRows } from './to-sheet-rows.ts';

/** Rows that are gathered before it is settled what they are. */
const LOOK_AHEAD = 200;
/** The longest title that names what stands below it, in UTF-16 units. */
const LONGEST_TITLE = 100;

interface Output extends SheetOutput {
  readonly letter: Laid['letter'][number][];
  readonly prose: Prose[];
  readonly warnings: Warning[];
  readonly sink?: RecordSink | undefined;
}

interface Open {
  readonly part: SheetRows;
  readonly waiting: SheetRow[];
  readonly all: SheetBlock[];
  /** The tables whose rows go on: several where they stand side by side. */
  blocks: SheetBlock[];
  /** Number of the last row that was read. */
  last: number;
  title: string | undefined;
}

/** Takes rows of one person each as they are, in place of the fields that they would make. */
export interface RecordSink {
  row(block: SheetBlock, row: SheetRow): void;
}

/** A table of one person a row whose rows go on, so that the next ones need not come this way. */
export interface GoingOn {
  readonly block: SheetBlock;
  /** Number of the row that comes next. */
  readonly next: number;
  /** Cells that a row must have. */
  readonly length: number;
  /**
   * Whether a row that begins with this text is one of the table's, where it is as long as it must be and
   * the table's first two columns hold text. Says no where it is not sure.
   */
  takes(first: string): boolean;
  /** Whether it takes every row that begins with a digit: no total and no drawn line does. */
  readonly takesNumbers: boolean;
  /** Tells that all rows up to this one were taken. */
  took(last: number): void;
}

export interface SheetReader {
  add(rows: SheetRows): Partial<Laid>;
  /** The table whose rows go on, if rows of one person each do. */
  goingOn(): GoingOn | undefined;
  /** Settles what waits: whatever comes next stands after it. */
  flush(): Partial<Laid>;
  finish(): Partial<Laid>;
}

function nothing(sink: RecordSink | undefined): Output {
  return { fields: [], events: [], letter: [], prose: [], warnings: [], sink };
}

/**
 * Reads sheets row by row. A sheet may hold titles, several tables below one another or side by side,
 * headings of two rows, headings that are repeated, and totals; what a table is its first rows show.
 */
export function createSheetReader(sink?: RecordSink): SheetReader {
  const sheets = new Map<string, Open>();
  let current: Open | undefined;

  function add(part: SheetRows): Partial<Laid> {
    const key = `${part.document} ${part.sheet}`;
    const out = nothing(sink);
    let open = sheets.get(key);
    if (current && current !== open) settle(current, out);
    if (!open) {
      open = { part, waiting: [], all: [], blocks: [], last: 0, title: undefined };
      sheets.set(key, open);
    }
    current = open;
    for (const row of toSheetRows(part)) {
      if (open.waiting.length === 0 && isPlainlyNext(open, row)) {
        for (const block of open.blocks) readRow(block, row, out);
        open.last = row.number;
        continue;
      }
      open.waiting.push(row);
      if (open.waiting.length >= LOOK_AHEAD) settle(open, out);
    }
    return laidOf(out);
  }

  function flush(): Partial<Laid> {
    const out = nothing(sink);
    if (current) settle(current, out);
    return laidOf(out);
  }

  function finish(): Partial<Laid> {
    const out = flush();
    const tables = [...sheets.values()].flatMap(({ all, part }) =>
      all.map((block) => toTable(block, block.title ?? part.section ?? part.sheet)),
    );
    return { ...out, tables };
  }

  function goingOn(): GoingOn | undefined {
    const open = current;
    const [block, other] = open?.blocks ?? [];
    if (!sink || !open || !block || other || open.waiting.length > 0) return undefined;
    if (block.shape.roles.kind !== 'records' || block.columns[0] !== 0 || block.columns[1] !== 1)
      return undefined;
    const heading = block.heads.at(-1)?.cells[0];
    return {
      block,
      next: open.last + 1,
      length: block.length,
      takesNumbers: !/^\s*\d/.test(heading ?? ''),
      takes: (first) => !mayBeOther(first, heading),
      took: (last) => {
        open.last = last;
      },
    };
  }

  return { add, goingOn, flush, finish };
}

function laidOf({ fields, events, letter, prose, warnings }: Output): Partial<Laid> {
  return { fields, events, letter, prose, warnings };
}

/** Whether a row needs no second look: it follows at once, and is as wide as the one before. */
function isPlainlyNext(open: Open, row: SheetRow): boolean {
  const [block] = open.blocks;
  if (!block || open.blocks.length > 1 || row.number !== open.last + 1 || row.heading) return false;
  if (block.shape.roles.kind === 'transposed' || row.cells.length !== block.length) return false;
  const [first = 0, second = 0] = block.columns;
  if ((row.cells[first] ?? '').trim() === '' || (row.cells[second] ?? '').trim() === '') return false;
  if (isSameRow(row.cells.slice(0, 3), (block.heads.at(-1)?.cells ?? []).slice(0, 3))) return false;
  return !isRuleRow(row.cells) && !isTotal(block, row);
}

function isTotal(block: SheetBlock, row: SheetRow): boolean {
  return block.columns.length > 2 && block.shape.roles.kind !== 'pairs' && isTotalRow(row.cells);
}

function readRow(block: SheetBlock, row: SheetRow, out: Output): void {
  if (out.sink && block.shape.roles.kind === 'records') {
    out.sink.row(block, row);
    return;
  }
  keepRow(block, row);
  readSheetRow(block, row, out);
}

/** Reads all rows that wait. */
function settle(open: Open, out: Output): void {
  const rows = open.waiting.splice(0);
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (!row) break;
    at += readNext(open, row, rows, at, out);
    open.last = rows[at - 1]?.number ?? open.last;
  }
}

/** Reads what begins at a row, and says how many rows that was. */
function readNext(open: Open, row: SheetRow, rows: readonly SheetRow[], at: number, out: Output): number {
  if (isRuleRow(row.cells)) return 1;
  if (isToolNote(row.cells)) {
    out.prose.push({ ...lineOf(open, row), heading: false });
    return 1;
  }
  const { blocks } = open;
  const next = rows[at + 1];
  const heads = blocks.find((block) => block.heads.some((head) => isSameRow(head.cells, row.cells)));
  if (heads) return 1;
  const banded = !open.part.records && isOneOfBands(rows, at);
  if (blocks.length > 0 && !banded && goesOn(blocks, row, next, open.last)) {
    for (const block of blocks) {
      if (block.shape.roles.kind === 'transposed') {
        keepRow(block, row);
        readTransposed(block, [row], out);
      } else if (isTotal(block, row)) keepRow(block, row);
      else if (isLone(row, block)) nameRows(block, row, out);
      else readRow(block, row, out);
    }
    return 1;
  }
  if (filledAt(row.cells).length === 1 && !open.part.records) {
    const text = cleanCell(row.cells[filledAt(row.cells)[0] ?? 0]);
    // Where a title stands right over one of the same table's headings, its rows go on under that title.
    sayProse(open, row, out, true);
    const isTitle = text.length <= LONGEST_TITLE && !/[.:;]$|\d{4}/.test(text);
    open.title = isTitle ? text : undefined;
    const again = next && blocks.find((block) => block.heads.some((h) => isSameRow(h.cells, next.cells)));
    if (again) again.section = open.title;
    else open.blocks = [];
    return 1;
  }
  const whole = open.part.records ? takeAll(rows, at) : cutBlocks(rows, at);
  const cut = banded ? { ...whole, rows: markHeading(whole.rows) } : whole;
  const place = {
    document: open.part.document,
    sheet: open.part.sheet,
    hiddenColumns: open.part.hiddenColumns ?? [],
    records: open.part.records === true || banded,
  };
  const section = open.title ?? open.part.section;
  open.title = undefined;
  open.blocks = cut.columns.map((columns) => openBlock(cut.rows, columns, place, section));
  for (const block of open.blocks) open.all.push(block);
  for (const block of open.blocks) {
    const where = whereInSheet(place, row.number, block.columns[0] ?? 0);
    if (block.shape.doubtful) out.warnings.push({ code: 'unsure-table', where });
    const body = cut.rows.slice(block.heads.length);
    const told = body.filter((one) => !isRuleRow(one.cells) && !isToolNote(one.cells));
    readBody(block, told, out);
  }
  return cut.taken;
}

/** The rows of a band: the first names what stands below it. */
function markHeading([first, ...rows]: readonly SheetRow[]): readonly SheetRow[] {
  return first ? [{ ...first, heading: true }, ...rows] : rows;
}

function readBody(block: SheetBlock, rows: readonly SheetRow[], out: Output): void {
  if (block.shape.roles.kind === 'transposed') {
    for (const row of rows) keepRow(block, row);
    readTransposed(block, rows, out);
    return;
  }
  for (const row of rows) {
    if (block.heads.some((head) => isSameRow(head.cells, row.cells))) continue;
    if (isTotal(block, row)) keepRow(block, row);
    else if (isLone(row, block)) nameRows(block, row, out);
    else if (block.columns.some((column) => (row.cells[column] ?? '').trim() !== ''))
      readRow(block, row, out);
  }
}

/** A row with one text names the rows below it. */
function nameRows(block: SheetBlock, row: SheetRow, out: Output): void {
  keepRow(block, row);
  const text = cleanCell(row.cells[filledAt(row.cells)[0] ?? 0]);
  block.section = text;
  block.group = undefined;
  const where = whereInSheet(block.place, row.number, filledAt(row.cells)[0] ?? 0);
  out.prose.push({ kind: 'prose', text, where, heading: true });
}

function lineOf(open: Open, row: SheetRow): Pick<Prose, 'kind' | 'text' | 'where'> {
  const { document, sheet } = open.part;
  const at = filledAt(row.cells);
  const where = whereInSheet({ document, sheet }, row.number, at[0] ?? 0);
  return { kind: 'prose', text: at.map((column) => cleanCell(row.cells[column])).join(' '), where };
}

/** A row that is no part of a table is read as a line of text: a title, a date, a label and its value. */
function sayProse(open: Open, row: SheetRow, out: Output, heading: boolean): void {
  const { text, where } = lineOf(open, row);
  const { document } = open.part;
  const { listed: _, ...read } = readParagraph({
    kind: 'paragraph',
    document,
    number: row.number,
    text,
    heading,
  });
  const hidden = row.hidden === undefined ? {} : { hidden: row.hidden };
  const [first, ...more] = read.fields.map((field) => ({ ...field, ...hidden, where }));
  if (first) out.fields.push({ ...first, id: hashPlace(JSON.stringify(where)) }, ...more);
  for (const line of read.letter) out.letter.push({ ...line, where });
  for (const prose of read.prose) out.prose.push({ ...prose, where });
}
