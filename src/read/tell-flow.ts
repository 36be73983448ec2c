import type { CellSpan, DocumentInfo, Paragraph, ReadStep } from './document.ts';
import type { Block, FlowTable } from './flow.ts';
import { type Grid, layGrid } from './lay-grid.ts';
import { partBands } from './part-bands.ts';
import { unstackCells } from './unstack-cells.ts';
import { LIMITS } from './limits.ts';
import type { ReadContext } from './read-options.ts';

/** Rows of a table that are handed over at a time. */
const ROWS = 1000;
/** Paragraphs in one cell from which a table of one row is a frame around text. */
const FRAME = 3;

/** How many words of a text somebody hid. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'text' && !block.hidden ? block.text : [])).join('\n');
}

function holdsTable(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'table');
}

/** Whether a table only puts text in a frame or side by side: nobody reads its rows as rows. */
function isFrame({ rows }: FlowTable, { width }: Grid): boolean {
  if (width < 2) return true;
  return rows.length === 1 && (rows[0] ?? []).some(({ blocks }) => blocks.length >= FRAME);
}

/**
 * Hands on blocks of running text as parts: paragraphs with their numbers, tables under names of their own,
 * and the files in between. A table that only holds others is taken apart, so that all comes in reading order.
 */
export class FlowTeller {
  /** Words that cannot be seen where the file is opened. */
  #hidden = 0;
  #paragraphs = 0;
  #tables = 0;
  #files = 0;
  #cells = 0;
  #section: string | undefined;
  readonly #info: DocumentInfo;
  readonly #context: ReadContext;

  constructor(info: DocumentInfo, context: ReadContext) {
    this.#info = info;
    this.#context = context;
  }

  /** What is left to say when the file is read to its end. */
  *end(): Generator<ReadStep> {
    if (this.#context.signal?.aborted) yield { kind: 'warning', warning: { code: 'cancelled' } };
    else if (this.#cells > LIMITS.tables.cells) {
      const slots = { size: this.#cells, limit: LIMITS.tables.cells, unit: 'cells' };
      yield { kind: 'warning', warning: { code: 'too-large', slots } };
    } else {
      const pages = this.#paragraphs + this.#tables;
      if (pages === 0 && this.#files === 0) yield { kind: 'warning', warning: { code: 'empty' } };
      if (this.#hidden > 0)
        yield { kind: 'warning', warning: { code: 'hidden-text', slots: { count: this.#hidden } } };
      yield { kind: 'end', document: { ...this.#info, pages } };
    }
  }

  async *tell(blocks: readonly Block[]): AsyncGenerator<ReadStep> {
    for (const block of blocks) {
      if (this.#context.signal?.aborted || this.#cells > LIMITS.tables.cells) return;
      if (block.kind === 'file') {
        this.#files++;
        yield* this.#context.open(block.file);
      } else if (block.kind === 'text') yield this.#paragraph(block.text, block.heading, block.hidden);
      else yield* this.#table(block.table);
    }
  }

  #paragraph(text: string, heading: boolean, hidden: boolean): ReadStep {
    this.#paragraphs++;
    if (heading) this.#section = text.replace(/\s+/g, ' ');
    if (hidden) this.#hidden += countWords(text);
    const part: Paragraph = {
      kind: 'paragraph',
      document: this.#info.id,
      number: this.#paragraphs,
      text: text.replaceAll('\u00a0', ' '),
      heading,
      ...(!heading && this.#section !== undefined && { section: this.#section }),
      ...(hidden && { hidden: 'invisible' }),
    };
    return { kind: 'part', part };
  }

  async *#table(whole: FlowTable): AsyncGenerator<ReadStep> {
    for (const { table, records } of partBands(unstackCells(whole))) yield* this.#band(table, records);
  }

  async *#band(table: FlowTable, records: true | undefined): AsyncGenerator<ReadStep> {
    const grid = layGrid(table.rows);
    if (isFrame(table, grid)) {
      for (const row of table.rows) for (const cell of row) yield* this.tell(cell.blocks);
      return;
    }
    this.#tables++;
    const sheet = `Table ${this.#tables}`;
    const section = table.caption ?? this.#section;
    let rows: string[][] = [];
    let firstRow = 1;
    const flush = (next: number): ReadStep[] => {
      const taken = rows;
      const last = firstRow + taken.length;
      const spans = grid.spans.filter(({ row }) => row >= firstRow && row < last);
      const step = this.#rows(sheet, firstRow, taken, spans, section, { headings: table.headings, records });
      rows = [];
      firstRow = next;
      return taken.length > 0 ? [step] : [];
    };
    for (const [index, row] of grid.rows.entries()) {
      if (this.#context.signal?.aborted || this.#cells > LIMITS.tables.cells) return;
      if (row.some(({ cell }) => holdsTable(cell.blocks))) {
        yield* flush(index + 2);
        for (const { cell } of row) yield* this.tell(cell.blocks);
        continue;
      }
      const texts: string[] = [];
      for (const { cell, column } of row) {
        while (texts.length < column) texts.push('');
        texts[column] = textOf(cell.blocks);
      }
      this.#cells += texts.length;
      rows.push(texts);
      const unread = row.flatMap(({ cell }) =>
        cell.blocks.filter((block) => block.kind === 'file' || (block.kind === 'text' && block.hidden)),
      );
      if (rows.length >= ROWS || unread.some((block) => block.kind === 'file')) yield* flush(index + 2);
      yield* this.#aside(unread);
    }
    yield* flush(0);
  }

  /** What a row holds besides its cells' text: hidden words side by side make a line, files are opened. */
  async *#aside(blocks: readonly Block[]): AsyncGenerator<ReadStep> {
    const hidden = blocks.flatMap((block) => (block.kind === 'text' ? block.text : []));
    if (hidden.length > 0) yield this.#paragraph(hidden.join('\t'), false, true);
    yield* this.tell(blocks.filter((block) => block.kind === 'file'));
  }

  #rows(
    sheet: string,
    firstRow: number,
    rows: readonly (readonly string[])[],
    spans: readonly CellSpan[],
    section: string | undefined,
    { headings, records }: { readonly headings: number; readonly records: true | undefined },
  ): ReadStep {
    const part = {
      kind: 'rows',
      document: this.#info.id,
      sheet,
      firstRow,
      rows,
      ...(spans.length > 0 && { spans }),
      ...(section !== undefined && { section }),
      ...(headings > 0 && { headings }),
      ...(records && { records }),
    } as const;
    return { kind: 'part', part };
  }
}
