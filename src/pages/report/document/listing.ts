import type { CellSpan, Paragraph, Part, SheetRows } from '../../../read/document.ts';

/** A row of a sheet under its own number: blank rows may be missing between two. */
export interface ListedRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly hidden: boolean;
}

/** A table as it stands in a workbook, or in a letter. */
export interface SheetBlock {
  readonly kind: 'sheet';
  readonly sheet: string;
  readonly rows: readonly ListedRow[];
  readonly spans: readonly CellSpan[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** How many of its first rows are headings. */
  readonly headings: number;
  /** How many rows it has, where it is too long to be held whole. */
  readonly length?: number;
}

export interface TextBlock {
  readonly kind: 'text';
  readonly paragraphs: readonly Paragraph[];
}

export type Block = SheetBlock | TextBlock;

interface OpenSheet extends SheetBlock {
  readonly rows: ListedRow[];
  readonly spans: CellSpan[];
  length?: number;
}

interface OpenText extends TextBlock {
  readonly paragraphs: Paragraph[];
}

/** Puts the parts of a document together as they come: rows of one sheet to one table, in reading order. */
export class Listing {
  readonly #blocks: (OpenSheet | OpenText)[] = [];
  readonly #sheets = new Map<string, OpenSheet>();

  /** What there is so far, as it will stay: a page draws a block anew only where it is another one. */
  blocks(): readonly Block[] {
    return this.#blocks.map((block) =>
      block.kind === 'text'
        ? { ...block, paragraphs: [...block.paragraphs] }
        : { ...block, rows: [...block.rows], spans: [...block.spans] },
    );
  }

  add(part: Part): void {
    if (part.kind === 'paragraph') this.#addParagraph(part);
    else if (part.kind === 'rows') this.#addRows(part);
  }

  /** Says how long a sheet is of which not all rows come. */
  setLength(sheet: string, rows: number): void {
    const block = this.#sheets.get(sheet);
    if (block) block.length = rows;
  }

  #addParagraph(paragraph: Paragraph): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'text') last.paragraphs.push(paragraph);
    else this.#blocks.push({ kind: 'text', paragraphs: [paragraph] });
  }

  #addRows(part: SheetRows): void {
    const block = this.#sheets.get(part.sheet) ?? this.#startSheet(part);
    for (const [at, cells] of part.rows.entries())
      block.rows.push({ number: part.firstRow + at, cells, hidden: part.hidden !== undefined });
    for (const span of part.spans ?? []) block.spans.push(span);
  }

  #startSheet({ sheet, hiddenColumns = [], headings = 0 }: SheetRows): OpenSheet {
    const block: OpenSheet = {
      kind: 'sheet',
      sheet,
      rows: [],
      spans: [],
      hiddenColumns: new Set(hiddenColumns),
      headings,
    };
    this.#sheets.set(sheet, block);
    this.#blocks.push(block);
    return block;
  }
}
