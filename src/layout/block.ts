import type { Where } from '../read/where.ts';

/** A cell of a table: the party's text with white space folded and line-break hyphens mended. */
export interface Cell {
  readonly text: string;
  readonly where: Where;
  readonly header: boolean;
  /** More than 1 where a merged cell covers several rows or columns. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * How a table was found, or what speaks against it: words that reach into the next column or lie on top of
 * others, many rows of a
 * single cell, hardly any rows, and a first row that may name the columns or be a label and its value. Each has a message, `quality_…`.
 */
export type QualityReason =
  | 'cells-of-a-file'
  | 'enclosed-by-lines'
  | 'parted-by-white-space'
  | 'words-cross-columns'
  | 'words-overprint'
  | 'rows-of-one-cell'
  | 'few-rows'
  | 'heading-or-row';

/** How good a table is believed to be, from 0 to 1, and why. A reader sees only words. */
export interface Quality {
  readonly score: number;
  readonly reasons: readonly QualityReason[];
}

/** A table, whole: one that goes on over pages is one table. `rows` leave out repeated header rows. */
export interface Table {
  readonly kind: 'table';
  /** The page on which the table starts; 1 for a sheet. */
  readonly page: number;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly section?: string;
  readonly quality: Quality;
  /** Whether drawn lines enclose its cells. */
  readonly ruled?: boolean;
}

/** Running text: what is neither a table nor pairs. */
export interface Prose {
  readonly kind: 'prose';
  readonly text: string;
  readonly where: Where;
  readonly heading: boolean;
  /** A running head or foot: it repeats over the pages, and is named where it stands first. */
  readonly furniture?: true;
}
