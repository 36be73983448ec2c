/** Sizes of the matrix, in CSS pixels: `matrix.css` has the same. */
export const ROW = 30;
export const COLUMN = 32;
/** Width of the names at the side. */
export const NAMES = 272;
export const NARROW_NAMES = 168;

/** Rows and columns are put on the page in lots of so many, so that not every pixel of a scroll draws anew. */
const LOT = 4;

/** A part of a long line of things: from the first on, and up to before the end. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** Which of `count` things of one size are in view, and a lot more on both sides. */
export function spanInView(scroll: number, view: number, size: number, count: number): Span {
  const first = Math.floor(scroll / size / LOT) * LOT - LOT;
  const end = (Math.ceil((scroll + view) / size / LOT) + 1) * LOT;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** Where the first cell of a row begins. */
export function cellsLeft({ first }: Span): string {
  return `calc(var(--names) + ${first * COLUMN}px)`;
}
