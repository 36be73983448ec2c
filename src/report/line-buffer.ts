/** Bytes that a buffer holds before it grows. */
const ROOM = 1 << 20;
/** Bytes of UTF-8 that a UTF-16 unit takes at most. */
const UNIT = 3;
/** Digits of the longest number that is exact. */
const LONGEST_NUMBER = 16;

const QUOTE = 0x22;
const ZERO = 0x30;
const BACKSLASH = 0x5c;

const encoder = new TextEncoder();

/** Lines that are being written, as UTF-8. Its bytes are used again once they were taken. */
export class LineBuffer {
  #bytes = new Uint8Array(ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  write(text: string): void {
    this.#reserve(UNIT * text.length);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** Writes a number that is whole and not below 0. */
  writeNumber(number: number): void {
    this.#reserve(LONGEST_NUMBER);
    let digits = 1;
    for (let over = number; over >= 10; over = Math.trunc(over / 10)) digits++;
    let rest = number;
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      this.#bytes[at] = ZERO + (rest % 10);
      rest = Math.trunc(rest / 10);
    }
    this.#length += digits;
  }

  /** Writes bytes of UTF-8 that stand between two places, in quotation marks, and one more byte. */
  writeQuoted(from: Uint8Array, start: number, end: number, last: number): void {
    this.#reserve(end - start + 3);
    const bytes = this.#bytes;
    let length = this.#length;
    bytes[length++] = QUOTE;
    for (let at = start; at < end; at++) bytes[length++] = from[at] ?? 0;
    bytes[length++] = QUOTE;
    bytes[length++] = last;
    this.#length = length;
  }

  /** As `writeQuoted`, where each quotation mark within stands twice. */
  writeDoubled(from: Uint8Array, start: number, end: number, last: number): void {
    const at = this.#length + 1;
    this.writeQuoted(from, start, end, last);
    const bytes = this.#bytes;
    for (let mark = bytes.indexOf(QUOTE, at); mark < at + end - start; mark = bytes.indexOf(QUOTE, mark + 2))
      bytes[mark] = BACKSLASH;
  }

  /** Writes bytes of UTF-8. */
  writeBytes(from: Uint8Array): void {
    this.#reserve(from.length);
    const bytes = this.#bytes;
    let length = this.#length;
    for (let at = 0; at < from.length; at++) bytes[length++] = from[at] ?? 0;
    this.#length = length;
  }

  /** Writes a text before what was written from a place on. */
  insert(at: number, text: string): void {
    const after = this.#bytes.slice(at, this.#length);
    this.#length = at;
    this.write(text);
    this.writeBytes(after);
  }

  /** All that was written. The next write may overwrite it. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
