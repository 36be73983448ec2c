import { createHash } from 'node:crypto';
import type { StreamedFile } from '../report/stream-rows.ts';

/** What is piped in: read whole, or as it comes once it has proved long. */
export class StandardInput {
  readonly #coming: AsyncIterator<Uint8Array>;
  /** What came and was not handed on for good. */
  readonly #held: Uint8Array[] = [];
  #length = 0;

  constructor(input: AsyncIterable<Uint8Array>) {
    this.#coming = input[Symbol.asyncIterator]();
  }

  /** All of it. */
  async read(): Promise<Uint8Array> {
    while (await this.#hold());
    return new Uint8Array(Buffer.concat(this.#held));
  }

  /**
   * Gives a file of at least so many bytes; nothing where no more come, and `read` then gives them. What
   * was held by then is held on, so that its beginning can be looked at before one file is read to the end.
   */
  async stream(atLeast: number): Promise<StreamedFile | undefined> {
    while (this.#length < atLeast) if (!(await this.#hold())) return undefined;
    const hash = createHash('sha256');
    return { name: '-', size: this.#length, pieces: this.#pieces(hash), sha256: () => hash.digest('hex') };
  }

  async *#pieces(hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
    for (const piece of this.#held) {
      hash.update(piece);
      yield piece;
    }
    for (;;) {
      const { done, value } = await this.#coming.next();
      if (done) return;
      hash.update(value);
      yield value;
    }
  }

  async #hold(): Promise<boolean> {
    const { done, value } = await this.#coming.next();
    if (done) return false;
    this.#held.push(value);
    this.#length += value.length;
    return true;
  }
}
