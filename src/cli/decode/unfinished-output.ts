import { appendFileSync } from 'node:fs';
import { open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { joinPieces } from '../io.ts';

/** How far a result is written: so many replies, and what of them the rest depends on. */
export interface Mark {
  readonly replies: number;
  /** Something was written of one of them. */
  readonly hasAny: boolean;
  /** One of them was not read. */
  readonly hasUnread: boolean;
}

/** Nothing is written yet. */
export const BEGINNING: Mark = { replies: 0, hasAny: false, hasUnread: false };

/** A mark, and where in the result it stands. */
type Note = Mark & { readonly bytes: number };

/**
 * A result that is written to a file, and beside it, until it is whole, a small file of how far it is. After an
 * interruption the same command goes on from there; what the small file holds names nobody.
 */
export class UnfinishedOutput {
  readonly #file: string;
  readonly #notes: string;
  #bytes: number;
  /** How far it was written before. */
  readonly from: Mark;

  private constructor(file: string, notes: string, { bytes, ...from }: Note) {
    this.#file = file;
    this.#notes = notes;
    this.#bytes = bytes;
    this.from = from;
  }

  /** Goes on with what was asked for in the same words, else begins anew. Gives nothing where that cannot be: for a pipe, or where the name of the small file is taken. */
  static async open(file: string, asked: string): Promise<UnfinishedOutput | undefined> {
    const there = await stat(file).catch(() => undefined);
    if (there && !there.isFile()) return undefined;
    const name = `${file}.unfinished`;
    const notes = await readFile(name, 'utf8').catch(() => '');
    const [head, ...marks] = notes.split('\n').slice(0, -1);
    if (head === undefined ? notes !== '' : !head.startsWith(HEAD)) return undefined;
    const last = marks.at(-1);
    const known = head === `${HEAD}${asked}` && last !== undefined ? (JSON.parse(last) as Note) : undefined;
    const note = known && there && there.size >= known.bytes ? known : { ...BEGINNING, bytes: 0 };
    if (note.bytes === 0) await writeFile(file, '');
    else await truncate(file, note.bytes);
    await writeFile(name, `${HEAD}${asked}\n${JSON.stringify(note)}\n`, { mode: 0o600 });
    return new UnfinishedOutput(file, name, note);
  }

  /** Writes piece after piece, and after each reply how far it is; with the last one it is finished. */
  async write(pieces: AsyncIterable<string | Uint8Array | Mark>): Promise<void> {
    await using result = await open(this.#file, 'a');
    await using notes = await open(this.#notes, 'a');
    for await (const piece of joinPieces(pieces)) {
      // At once: to wait for the disk, thousands of times, takes several times as long as it does.
      if (typeof piece === 'object' && 'replies' in piece) {
        appendFileSync(notes.fd, `${JSON.stringify({ ...piece, bytes: this.#bytes } satisfies Note)}\n`);
      } else {
        const bytes = Buffer.from(piece);
        appendFileSync(result.fd, bytes);
        this.#bytes += bytes.length;
      }
    }
    await rm(this.#notes);
  }
}

/** How the small file begins, so that nobody else's is taken for it. */
const HEAD = 'sar-decoder ';
