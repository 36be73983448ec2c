import { SIGNS } from '../decode/fits-at-glance.ts';
import type { Form } from '../decode/read-column.ts';

const SPACE = 0x20;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const AT = 0x40;
/** What makes a small letter of a large one, and leaves small ones as they are. */
const SMALL = 0x20;
/** What stands between the words of names: apostrophe, comma, hyphen, full stop. */
const BETWEEN: ReadonlySet<number> = new Set([SPACE, 0x27, 0x2c, 0x2d, POINT]);
/** Digits in a row that a year has. */
const YEAR = 4;
/** Small letters in a row that no code has. */
const WORD = 3;
/** Digits up to which a number is exact. */
const EXACT = 15;

/** What a cell of plain letters looks like, told from its bytes. */
export class Glance {
  form: Form = 'other';
  /** The number that the cell is, where its form is one. */
  number = 0;

  /** Looks at the cell between two places. It must hold ASCII and not be empty. */
  at(bytes: Uint8Array, start: number, end: number): void {
    const first = bytes[start] ?? 0;
    if (first >= ZERO && first <= NINE) this.#number(bytes, start, end);
    else this.form = hasWord(bytes, start, end) ? 'words' : 'other';
  }

  #number(bytes: Uint8Array, start: number, end: number): void {
    let digits = 0;
    let point = end;
    this.form = 'other';
    if (end - start > EXACT) return;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= ZERO && byte <= NINE) digits = digits * 10 + byte - ZERO;
      else if (byte === POINT && point === end && at + 1 < end) point = at;
      else {
        if (hasWord(bytes, at, end)) this.form = 'words';
        return;
      }
    }
    // A leading nought is the mark of a code.
    if (bytes[start] === ZERO && point - start > 1) return;
    this.form = 'number';
    this.number = point === end ? digits : digits / 10 ** (end - point - 1);
  }
}

/** What the cell between two places holds (`SIGNS`). What is not ASCII counts as another sign. */
export function signsIn(bytes: Uint8Array, start: number, end: number): number {
  let signs = 0;
  let digits = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      digits += 1;
      signs |= SIGNS.digit;
      if (digits === YEAR) signs |= SIGNS.four;
      if (letters === at - start && (letters === 1 || letters === 2)) signs |= SIGNS.early;
      continue;
    }
    digits = 0;
    const small = byte | SMALL;
    if (small >= SMALL_A && small <= SMALL_Z) {
      letters += 1;
      signs |= SIGNS.letter;
    } else if (byte === AT) signs |= SIGNS.at;
    else if (!BETWEEN.has(byte)) signs |= SIGNS.other;
  }
  return signs;
}

/** Whether there is space within, or as many small letters in a row as no code has. */
function hasWord(bytes: Uint8Array, start: number, end: number): boolean {
  let small = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    small = byte >= SMALL_A && byte <= SMALL_Z ? small + 1 : 0;
    if (byte === SPACE || small === WORD) return true;
  }
  return false;
}
