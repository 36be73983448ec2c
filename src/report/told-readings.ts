import { createIsBought } from '../rights/is-bought.ts';
import type { Meaning } from '../decode/read-column.ts';
import type { Message } from '../decode/reading.ts';
import { fieldJson } from './report-json.ts';
import type { Figures } from './report.ts';

/** How many cells have readings that count alike. */
interface Tally {
  readonly meaning: Pick<Meaning, 'absent' | 'guess' | 'status' | 'kind'>;
  readonly bought: boolean;
  count: number;
}

/** A reading that a stream has told, and where its cells are counted. */
export interface Told {
  readonly number: number;
  readonly tally: Tally;
}

/** The readings that a stream has told, and how many cells have them. */
export class ToldReadings {
  readonly #say: (message: Message) => string;
  readonly #tallies = new Map<string, Tally>();
  readonly #isBought = createIsBought();
  #last = 0;

  constructor(say: (message: Message) => string) {
    this.#say = say;
  }

  /** Gives a meaning a number, and the line that tells it. */
  tell(meaning: Meaning): { readonly told: Told; readonly line: string } {
    const { absent, guess, status, kind } = meaning;
    const bought = this.#isBought(meaning);
    const key = [absent, guess, status, kind, bought].join();
    let tally = this.#tallies.get(key);
    if (!tally) {
      tally = { meaning, bought, count: 0 };
      this.#tallies.set(key, tally);
    }
    const number = ++this.#last;
    const words = JSON.stringify(fieldJson(meaning, this.#say)).slice(1);
    return { told: { number, tally }, line: `{"line":"reading","reading":${number},${words}\n` };
  }

  /** The figures of all cells that were counted, added to those of other fields. */
  add(to: Figures): Figures {
    const all = [...this.#tallies.values()];
    const held = all.filter(({ meaning }) => meaning.absent === undefined);
    const count = (test: (meaning: Tally['meaning']) => boolean): number =>
      sum(held.filter(({ meaning }) => test(meaning)));
    return {
      ...to,
      held: to.held + sum(held),
      guesses: to.guesses + count(({ guess }) => guess),
      explained: to.explained + count(({ status }) => status !== 'unknown' && status !== 'ambiguous'),
      ambiguous: to.ambiguous + count(({ status }) => status === 'ambiguous'),
      unexplained: to.unexplained + count(({ status }) => status === 'unknown'),
      absent: to.absent + sum(all) - sum(held),
      withoutSource: to.withoutSource + count(({ kind }) => kind !== 'source' && kind !== 'recipient'),
      scores: to.scores + count(({ kind }) => kind === 'score'),
      bought: to.bought + sum(held.filter(({ bought }) => bought)),
    };
  }
}

function sum(tallies: readonly Tally[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}
