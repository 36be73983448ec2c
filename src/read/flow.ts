import type { InputFile } from './document.ts';
import { gatherRows, mayGoOn } from './gather-rows.ts';
import { addRun, findLedPairs, type Run } from './led-pairs.ts';
import type { ListPart } from './list-part.ts';

/** How letters look, as far as it matters. */
export interface Look {
  readonly bold: boolean;
  /** Letters that nobody sees where the file is opened. */
  readonly hidden: boolean;
  /** The page's own name for how they look, where it has one. */
  readonly kind?: string;
}

/** A cell of a table in running text: what stands in it, and how far it reaches. */
export interface FlowCell {
  readonly blocks: Block[];
  columnSpan: number;
  rowSpan: number;
  /** It only goes on with the merged cell above it. */
  continued: boolean;
  /** The file says that it names what stands below it or beside it. */
  head?: true;
  /** The label and the value that it holds, where its parts say so. */
  pair?: readonly [string, string];
}

export interface FlowTable {
  readonly rows: FlowCell[][];
  /** Rows at the top that the file itself marks as headings. */
  headings: number;
  caption?: string;
}

/** A piece of running text, in reading order. */
export type Block =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly heading: boolean;
      readonly hidden: boolean;
      /** It is part of a list of terms that are described. */
      readonly list?: ListPart;
      /** The label and the value that it holds, or that it and the next paragraph are, where its place says so. */
      readonly pair?: readonly [string, string];
      /** It is the value of the paragraph before it. */
      readonly paired?: boolean;
      /** Nothing but the look of its letters parts its label from its value. */
      readonly led?: true;
      /** All its letters are bold. */
      readonly bold?: true;
    }
  | { readonly kind: 'table'; readonly table: FlowTable }
  | { readonly kind: 'file'; readonly file: InputFile };

interface Line {
  text: string;
  heading: boolean;
  list: ListPart | undefined;
  hidden: string;
  readonly runs: Run[];
  /** Letters of the line in bold, and all of them. */
  bold: number;
  letters: number;
}

interface OpenTable {
  readonly table: FlowTable;
  row: FlowCell[] | undefined;
  cell: FlowCell | undefined;
}

/** Tables within tables that are followed; what stands deeper is text of the innermost one. */
const DEEPEST = 12;
/** Letters up to which a paragraph in bold is a heading. */
const HEADING_LENGTH = 100;
/** A heading says no whole sentence and announces no value. */
const NO_HEADING = /[.:;,\t]$|[:\t] ?\S|\t/;

function newLine(heading: boolean, list?: ListPart): Line {
  return { text: '', heading, list, hidden: '', runs: [], bold: 0, letters: 0 };
}

function isWordy(text: string): boolean {
  return /\p{L}/u.test(text);
}

/**
 * Takes running text as a walker over a file meets it (letters, ends of paragraphs, tables and their cells)
 * and gives it back as blocks. Whatever has a word processor's or a web page's order can feed it.
 */
export class Flow {
  #done: Block[] = [];
  readonly #open: OpenTable[] = [];
  /** Tables opened beyond the deepest that are followed: their ends must be met too. */
  #beyond = 0;
  #line: Line | undefined;
  #ended = false;
  readonly #aside: (Line | undefined)[] = [];

  /** Finished blocks that were not taken yet, because all of them may go on. They are asked once. */
  #waiting = 0;

  /** The blocks that are finished; a table comes when its end is met. */
  take(): Block[] {
    let ready = this.#done.length;
    if (!this.#ended) {
      while (ready > this.#waiting && mayGoOn(this.#done[ready - 1], this.#done[ready - 2])) ready--;
      if (ready === this.#waiting) ready = 0;
    }
    const taken = this.#done.splice(0, ready);
    this.#waiting = this.#done.length;
    return gatherRows(taken);
  }

  /** Adds letters. White space counts as it is given. */
  add(text: string, look: Look): void {
    if (text === '') return;
    const line = (this.#line ??= newLine(false));
    if (look.hidden) {
      line.hidden += text;
      return;
    }
    line.text += text;
    addRun(line.runs, text, `${look.bold ? 'bold ' : ''}${look.kind ?? ''}`);
    const letters = text.trim().length;
    line.letters += letters;
    if (look.bold) line.bold += letters;
  }

  /** Whether the paragraph being read has letters so far, and what it ends in. */
  get ending(): string {
    return this.#line?.text.slice(-1) ?? '';
  }

  startParagraph(heading = false, list?: ListPart): void {
    this.endParagraph();
    if (heading || list) this.#line = newLine(heading, list);
  }

  endParagraph(): void {
    const line = this.#line;
    this.#line = undefined;
    if (!line) return;
    const text = line.text.trim();
    const hidden = line.hidden.trim();
    const blocks = this.#target();
    if (text !== '') {
      const inBold = line.bold === line.letters && text.length <= HEADING_LENGTH && !NO_HEADING.test(text);
      const { list } = line;
      const heading = line.heading || (inBold && this.#open.length === 0 && list === undefined);
      const bold = line.bold === line.letters && { bold: true as const };
      const led = heading || list || this.#open.length > 0 ? [] : findLedPairs(line.runs);
      for (const pair of led)
        blocks.push({ kind: 'text', text: pair.join(' '), heading: false, hidden: false, pair, led: true });
      const more = { ...(list && { list }), ...bold };
      if (led.length === 0)
        blocks.push({ kind: 'text', text, heading: heading && isWordy(text), hidden: false, ...more });
    }
    if (hidden !== '') blocks.push({ kind: 'text', text: hidden, heading: false, hidden: true });
  }

  /**
   * Says that the last words, which stand in a paragraph of two pieces or in two paragraphs, may be a label and its
   * value. Where they are no such words, nothing changes.
   */
  pair(label: string, value: string): void {
    this.endParagraph();
    const blocks = this.#target();
    const joined = `${label}${value}`.replace(/\s+/g, '');
    for (const count of [1, 2]) {
      const last = blocks.slice(-count);
      const texts = last.map((block) => (block.kind === 'text' && !block.hidden ? block.text : ''));
      if (last.length < count || texts.join('').replace(/\s+/g, '') !== joined) continue;
      const [first, second] = last;
      if (first?.kind === 'text') blocks[blocks.length - count] = { ...first, pair: [label, value] };
      if (second?.kind === 'text') blocks[blocks.length - 1] = { ...second, paired: true };
      return;
    }
  }

  /** Makes the last paragraph a term: what is typed into a box after it describes it. */
  makeTerm(): void {
    const blocks = this.#target();
    const last = blocks.at(-1);
    if (last?.kind === 'text') blocks[blocks.length - 1] = { ...last, heading: false, list: 'term' };
  }

  /** What stands beside the paragraph being read (a text box, a note) comes before the rest of it. */
  startAside(): void {
    this.#aside.push(this.#line);
    this.#line = undefined;
  }

  endAside(): void {
    this.endParagraph();
    this.#line = this.#aside.pop();
  }

  addFile(file: InputFile): void {
    this.#target().push({ kind: 'file', file });
  }

  startTable(): void {
    this.endParagraph();
    if (this.#open.length >= DEEPEST) this.#beyond++;
    else this.#open.push({ table: { rows: [], headings: 0 }, row: undefined, cell: undefined });
  }

  startRow(heading = false): void {
    const open = this.#here();
    if (!open) return;
    this.endCell();
    open.row = [];
    if (heading && open.table.headings === open.table.rows.length) open.table.headings++;
    open.table.rows.push(open.row);
  }

  startCell(columnSpan = 1, rowSpan = 1): void {
    const open = this.#here();
    if (!open) return;
    this.endCell();
    if (!open.row) this.startRow();
    open.cell = { blocks: [], columnSpan, rowSpan, continued: false };
    open.row?.push(open.cell);
  }

  /** Says more of the cell being read. */
  describeCell(more: Partial<Omit<FlowCell, 'blocks'>>): void {
    const cell = this.#here()?.cell;
    if (cell) Object.assign(cell, more);
  }

  /** Says that the row being read is a heading, as far as only headings stand above it. */
  describeHeadingRow(): void {
    const table = this.#here()?.table;
    if (table && table.headings === table.rows.length - 1) table.headings++;
  }

  /** Names the table being read. */
  caption(text: string): void {
    const table = this.#here()?.table;
    if (table && text !== '') table.caption = text;
  }

  endCell(): void {
    this.endParagraph();
    const open = this.#here();
    if (open) open.cell = undefined;
  }

  endRow(): void {
    this.endCell();
    const open = this.#here();
    if (open) open.row = undefined;
  }

  endTable(): void {
    this.endParagraph();
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    const open = this.#open.pop();
    if (open && open.table.rows.length > 0) this.#target().push({ kind: 'table', table: open.table });
  }

  /** Closes whatever the file left open. */
  end(): void {
    this.#ended = true;
    this.#beyond = 0;
    while (this.#open.length > 0) this.endTable();
    this.endParagraph();
  }

  #here(): OpenTable | undefined {
    return this.#beyond > 0 ? undefined : this.#open.at(-1);
  }

  /** Text that a table holds outside its cells stands before the table. */
  #target(): Block[] {
    return this.#open.findLast((open) => open.cell !== undefined)?.cell?.blocks ?? this.#done;
  }
}
