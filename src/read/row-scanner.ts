import { CutCells } from './cut-cells.ts';
import type { Dialect } from './find-dialect.ts';

/** What `scan` gives where a row does not end within the bytes that are there. */
export const UNENDED = 0;
/** What `scan` gives where only `RowCutter` can say how a row is cut. */
export const UNSURE = -1;

/** Cells of the widest row that is cut here. */
const WIDEST = 4096;

/** A cell with space to fold, letters of several bytes or ones that JSON writes otherwise. */
const WORKED = 1;
/** A cell in which a quotation mark is written twice. */
export const DOUBLED = 2;

const BREAK = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;
const DELETE = 0x7f;

/** Sorts of bytes. Those of the first sort stand for themselves, in a cell and in JSON. */
const PLAIN = 0;
const DELIMITER = 1;
const LINE_END = 2;
const QUOTE = 3;
const GAP = 4;
/** May be folded, is written otherwise in JSON, or is part of a letter of several bytes. */
const OTHER = 5;
/** NUL, which is left out, and what may end a line. */
const NEVER = 6;

/**
 * Cuts rows of cells out of UTF-8 without making texts of them: where each cell begins and ends. Gives up on
 * every row that is not plainly well-formed, so that it never says other than `RowCutter` would.
 */
export class RowScanner {
  /** Those of the row that was scanned last. */
  readonly cells = CutCells.of(WIDEST);
  readonly #sorts: Uint8Array;
  readonly #quote: number;

  private constructor({ delimiter, quote, escape }: Dialect) {
    this.#quote = quote.charCodeAt(0);
    const sorts = new Uint8Array(256);
    sorts.fill(OTHER, 0, SPACE).fill(OTHER, DELETE);
    sorts[BACKSLASH] = escape === '\\' ? NEVER : OTHER;
    // Stands for itself in a cell, but not in JSON.
    sorts[0x22] = OTHER;
    sorts[SPACE] = GAP;
    sorts[0] = NEVER;
    sorts[RETURN] = NEVER;
    sorts[BREAK] = LINE_END;
    sorts[this.#quote] = QUOTE;
    sorts[delimiter.charCodeAt(0)] = DELIMITER;
    this.#sorts = sorts;
  }

  /** A scanner for rows of a dialect; nothing where its rows are no plain lines of cells. */
  static of(dialect: Dialect): RowScanner | undefined {
    const { delimiter, quote, fixed, boxed } = dialect;
    if (fixed || boxed || delimiter.length !== 1 || delimiter.charCodeAt(0) >= DELETE) return undefined;
    return quote === '"' && delimiter !== ' ' ? new RowScanner(dialect) : undefined;
  }

  /**
   * Scans the row at `from`. Gives where the next one begins, `UNENDED` or `UNSURE`. There must be a byte at `to`,
   * whatever it is.
   */
  scan(bytes: Uint8Array, from: number, to: number): number {
    const { starts, ends, marks } = this.cells;
    const sorts = this.#sorts;
    const quote = this.#quote;
    let at = from;
    for (let cell = 0; cell < WIDEST; cell++) {
      if (at >= to) return UNENDED;
      let byte = bytes[at] ?? 0;
      const quoted = byte === quote;
      if (quoted) byte = bytes[++at] ?? 0;
      const start = at;
      let mark = 0;
      // A cell that a spreadsheet was told to take for text is unwrapped elsewhere.
      if (byte === EQUALS || byte === APOSTROPHE) return UNSURE;
      while (at < to) {
        const sort = sorts[byte] ?? OTHER;
        if (sort > PLAIN) {
          if (sort === NEVER || (sort <= LINE_END && !quoted)) break;
          const next = bytes[at + 1] ?? 0;
          if (sort === QUOTE && quoted) {
            if (next !== quote) break;
            at++;
            mark |= DOUBLED;
          }
          // A delimiter within quotation marks may be a tab, and space at an end or beside more of it is folded;
          // before a doubled quotation mark it is neither.
          else if (
            sort === GAP
              ? at === start ||
                !(sorts[next] === PLAIN || (next === quote && quoted && bytes[at + 2] === quote))
              : sort !== DELIMITER || byte < SPACE
          )
            mark |= WORKED;
        }
        // Nearly all bytes are plain: past them in a loop of its own. NUL, at the end of the bytes, is not.
        do byte = bytes[++at] ?? 0;
        while (sorts[byte] === PLAIN);
      }
      if (at >= to) return UNENDED;
      starts[cell] = start;
      ends[cell] = at;
      marks[cell] = mark;
      if (quoted) {
        if (byte !== quote) return UNSURE;
        if (++at >= to) return UNENDED;
        byte = bytes[at] ?? 0;
      }
      if (byte === RETURN) {
        if (++at >= to) return UNENDED;
        byte = bytes[at] ?? 0;
        if (byte !== BREAK) return UNSURE;
      }
      at++;
      if (byte === BREAK) {
        this.cells.count = cell + 1;
        return at;
      }
      if (sorts[byte] !== DELIMITER) return UNSURE;
    }
    return UNSURE;
  }
}
