/** The letter that stands for bytes that are none. */
const GARBLED = '\ufffd';

/** Makes texts of UTF-8 and remembers whether all of it was letters. */
export class CellLetters {
  garbled = false;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** The text of some lines. A letter may go on in the next ones. */
  ofLines(bytes: Uint8Array): string {
    return this.#seen(this.#decoder.decode(bytes, { stream: true }));
  }

  /** What is left of a letter that nothing went on with. */
  rest(): string {
    return this.#seen(this.#decoder.decode());
  }

  /** The text of a cell. Where `doubled`, two quotation marks stand for one. */
  ofCell(bytes: Uint8Array, doubled: boolean): string {
    const text = this.#seen(this.#decoder.decode(bytes));
    return doubled ? text.replaceAll('""', '"') : text;
  }

  #seen(text: string): string {
    this.garbled ||= text.includes(GARBLED);
    return text;
  }
}
