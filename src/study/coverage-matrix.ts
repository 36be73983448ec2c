import type { Status } from '../glossary/entry.ts';
import type { StudyRow } from './study-row.ts';

/** What a cell says, from nothing to the surest. A cell holds the place of its word here. */
export const CELL_STATES = [
  'none',
  'blank',
  'unknown',
  'ambiguous',
  'inferred',
  'reported',
  'documented',
] as const satisfies readonly ('none' | 'blank' | Status)[];

export type CellState = (typeof CELL_STATES)[number];

const PLACES: ReadonlyMap<string, number> = new Map(CELL_STATES.map((state, at) => [state, at]));
const BLANK = CELL_STATES.indexOf('blank');

/** A thing that replies hold: an entry of the glossary, or a label that it does not know. */
export interface MatrixThing {
  readonly entry: string | null;
  readonly label: string | null;
  /** Replies in which it has a value. */
  readonly held: number;
}

/** A reply with data, by its pseudonym. */
export interface MatrixReply {
  readonly reply: string;
  readonly party: string | null;
  readonly month: string | null;
  /** Things that it holds. */
  readonly held: number;
}

/** Which reply with data holds which thing, and how well it is explained. */
export interface CoverageMatrix {
  readonly things: readonly MatrixThing[];
  readonly replies: readonly MatrixReply[];
  /** A place in `CELL_STATES` for each thing of the first reply, then of the second. */
  readonly cells: Uint8Array;
}

/** Makes the matrix of replies that come one by one. Labels that too few people have are in none of its rows. */
export class MatrixBuilder {
  readonly #entries = new Map<string, number>();
  readonly #labels = new Map<string | null, number>();
  readonly #things: { readonly entry: string | null; readonly label: string | null }[] = [];
  readonly #replies: (Omit<MatrixReply, 'held'> & { readonly cells: Uint8Array })[] = [];

  add(rows: readonly StudyRow[]): void {
    const [first] = rows;
    if (first?.outcome !== 'data') return;
    // As if all its rows were new things; what is too long is blank, and cut off at the end.
    const cells = new Uint8Array(this.#things.length + rows.length);
    for (const row of rows) {
      if (row.row === 0 || row.hidden === true || (row.entry === null && row.label === null)) continue;
      const number = this.#numberOf(row);
      const state = row.absent === null ? (PLACES.get(row.status ?? 'unknown') ?? 0) : BLANK;
      if (state > (cells[number] ?? 0)) cells[number] = state;
    }
    const { reply, party, month } = first;
    this.#replies.push({ reply, party, month, cells: cells.slice(0, this.#things.length) });
  }

  #numberOf({ entry, label }: StudyRow): number {
    const known = entry === null ? this.#labels.get(label) : this.#entries.get(entry);
    if (known !== undefined) return known;
    const number = this.#things.push({ entry, label: entry === null ? label : null }) - 1;
    if (entry === null) this.#labels.set(label, number);
    else this.#entries.set(entry, number);
    return number;
  }

  finish(): CoverageMatrix {
    const width = this.#things.length;
    const cells = new Uint8Array(width * this.#replies.length);
    const counts = new Uint32Array(width);
    const replies = this.#replies.map(({ cells: own, ...reply }, at) => {
      let held = 0;
      cells.set(own, at * width);
      for (const [thing, state] of own.entries()) {
        if (state <= BLANK) continue;
        held += 1;
        counts[thing] = (counts[thing] ?? 0) + 1;
      }
      return { ...reply, held };
    });
    return { things: this.#things.map((thing, at) => ({ ...thing, held: counts[at] ?? 0 })), replies, cells };
  }
}

/** What the cell of a thing and a reply says. */
export function cellState({ things, cells }: CoverageMatrix, thing: number, reply: number): CellState {
  return CELL_STATES[cells[reply * things.length + thing] ?? 0] ?? 'none';
}
