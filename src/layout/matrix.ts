import type { Chunk } from './chunk.ts';
import type { Span } from './ink.ts';

/** A cell of a table on one page, with the lines of type in it. */
export interface Slot extends Span {
  readonly lines: readonly Chunk[];
  readonly text: string;
  readonly bold: boolean;
  readonly style: number;
  readonly shaded: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table on one page: rows of slots; a place that a merged cell covers, or that is empty, is missing. */
export interface Matrix {
  readonly page: number;
  readonly document: string;
  readonly rows: readonly (readonly (Slot | undefined)[])[];
  /** Left and right edges of the columns. */
  readonly lanes: readonly { readonly x0: number; readonly x1: number }[];
  readonly ruled: boolean;
  readonly y0: number;
  readonly y1: number;
}
