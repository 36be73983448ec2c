const BREAK = 0x0a;
/** The first bit of a byte that is part of a letter of several bytes, and the first two of one that begins such a letter. */
const PART = 0x80;
const BEGINS = 0xc0;
/** Bytes of the longest letter. */
const LONGEST_LETTER = 4;

/** Where a letter begins at the end of some bytes that goes on in the next ones; their length where none does. */
function endOfLetters(bytes: Uint8Array): number {
  for (let back = 1; back < LONGEST_LETTER && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < PART) return bytes.length;
    if (byte < BEGINS) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/**
 * Makes texts of UTF-8, and of lines that are none by the letters of Windows: a long file whose first lines are plain may
 * be in them, and no letter of it is lost. Remembers whether there were such.
 */
export class CellLetters {
  /** Some of it was not UTF-8. */
  guessed = false;
  readonly #utf8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  readonly #windows = new TextDecoder('windows-1252');
  #held = new Uint8Array();

  /** The text of some lines. A letter may go on in the next ones. */
  ofLines(bytes: Uint8Array): string {
    let all = bytes;
    if (this.#held.length > 0) {
      all = new Uint8Array(this.#held.length + bytes.length);
      all.set(this.#held);
      all.set(bytes, this.#held.length);
    }
    const end = endOfLetters(all);
    this.#held = all.slice(end);
    return this.#ofWhole(all.subarray(0, end));
  }

  /** What is left of a letter that nothing went on with. */
  rest(): string {
    const text = this.#ofWhole(this.#held);
    this.#held = new Uint8Array();
    return text;
  }

  /** The text of a cell. Where `doubled`, two quotation marks stand for one. */
  ofCell(bytes: Uint8Array, doubled: boolean): string {
    const text = this.#ofWhole(bytes);
    return doubled ? text.replaceAll('""', '"') : text;
  }

  #ofWhole(bytes: Uint8Array): string {
    try {
      return this.#utf8.decode(bytes);
    } catch {
      const end = bytes.indexOf(BREAK) + 1;
      // Only the lines that are none are guessed.
      if (end > 0 && end < bytes.length) {
        const pieces: string[] = [];
        for (let at = 0; at < bytes.length;) {
          const next = bytes.indexOf(BREAK, at) + 1 || bytes.length;
          pieces.push(this.#ofWhole(bytes.subarray(at, next)));
          at = next;
        }
        return pieces.join('');
      }
      this.guessed = true;
      return this.#windows.decode(bytes);
    }
  }
}
