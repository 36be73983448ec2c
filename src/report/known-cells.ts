/** Slots of the smallest table, as a power of two. */
const SMALLEST = 6;
/** Cells of one length and up to four bytes of UTF-8 never have the same hash: no byte of it is as large. */
const FACTOR = 257;
const EXACT = 4;
/** A number without small factors, which spreads hashes over the upper bits: 2^32 over the golden ratio. */
const SPREAD = 0x9e3779b1;

/** What stands in a slot, side by side so that it is fetched at once: a cell's number from 1, 0 where it is free. */
const CELL = 0;
const HASH = 1;
/** In bytes. */
const LENGTH = 2;
/** How often the cell was found. */
const COUNT = 3;
const WIDTH = 4;

/** Values of a byte. */
const BYTES = 256;

/** What `find` gives for a cell that is not remembered. */
export const NEW_CELL = 0;

/** Remembers cells by their bytes, without making texts of them, and counts them. Cells have numbers from 1. */
export class KnownCells {
  #bits = SMALLEST;
  #slots = new Int32Array(WIDTH << SMALLEST);
  readonly #texts: Uint8Array[] = [];
  /** By the byte of cells that are no longer, most of a voter file: their number, and how often each was found. */
  readonly #single = new Int32Array(BYTES);
  readonly #singleCounts = new Int32Array(BYTES);

  get size(): number {
    return this.#texts.length;
  }

  /** Counts the cell that stands between two places and gives its number, or `NEW_CELL`. */
  find(bytes: Uint8Array, start: number, end: number): number {
    if (end - start === 1) {
      const byte = bytes[start] ?? 0;
      const cell = this.#single[byte] ?? NEW_CELL;
      if (cell !== NEW_CELL) this.#singleCounts[byte] = (this.#singleCounts[byte] ?? 0) + 1;
      return cell;
    }
    const hash = hashOf(bytes, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    let at = (Math.imul(hash, SPREAD) >>> (32 - this.#bits)) * WIDTH;
    for (; ; at = (at + WIDTH) & mask) {
      const cell = slots[at + CELL] ?? 0;
      if (cell === 0) return NEW_CELL;
      if (slots[at + HASH] !== hash || slots[at + LENGTH] !== length) continue;
      if (length > EXACT && !isSame(this.#texts[cell - 1], bytes, start)) continue;
      slots[at + COUNT] = (slots[at + COUNT] ?? 0) + 1;
      return cell;
    }
  }

  /** Remembers a cell that `find` did not know. It is not counted yet. */
  add(bytes: Uint8Array, start: number, end: number): void {
    if (end - start === 1) {
      this.#texts.push(bytes.slice(start, end));
      this.#single[bytes[start] ?? 0] = this.size;
      return;
    }
    if (2 * WIDTH * this.size >= this.#slots.length) this.#grow();
    this.#texts.push(bytes.slice(start, end));
    this.#put([this.size, hashOf(bytes, start, end), end - start, 0]);
  }

  /** How often each cell was found, by its number. */
  *counts(): Generator<readonly [cell: number, count: number]> {
    for (const [byte, cell] of this.#single.entries())
      if (cell !== NEW_CELL) yield [cell, this.#singleCounts[byte] ?? 0];
    for (let at = 0; at < this.#slots.length; at += WIDTH) {
      const cell = this.#slots[at + CELL] ?? 0;
      if (cell !== 0) yield [cell, this.#slots[at + COUNT] ?? 0];
    }
  }

  #put(slot: ArrayLike<number>): void {
    const mask = this.#slots.length - 1;
    let at = (Math.imul(slot[HASH] ?? 0, SPREAD) >>> (32 - this.#bits)) * WIDTH;
    while (this.#slots[at + CELL] !== 0) at = (at + WIDTH) & mask;
    this.#slots.set(slot, at);
  }

  #grow(): void {
    const slots = this.#slots;
    this.#bits++;
    this.#slots = new Int32Array(WIDTH << this.#bits);
    for (let at = 0; at < slots.length; at += WIDTH)
      if (slots[at + CELL] !== 0) this.#put(slots.subarray(at, at + WIDTH));
  }
}

/** A number that equal cells have in common. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, FACTOR) + (bytes[at] ?? 0)) | 0;
  return hash;
}

function isSame(text: Uint8Array | undefined, bytes: Uint8Array, start: number): boolean {
  if (text === undefined) return false;
  for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text[at]) return false;
  return true;
}
