import { places } from './wilson.ts';

/** How far two parties say the same about the same people. */
export interface Agreement {
  /** People of whom both say something. */
  readonly people: number;
  readonly agreed: number;
  /** Cohen's kappa: 1 for full agreement, 0 for as much as chance gives. Nothing where chance alone gives full agreement. */
  readonly kappa: number | null;
}

/** Pairs of answers that come one by one, the first by one party and the second by the other. */
export class PairedAnswers {
  readonly #first = new Map<string, number>();
  readonly #second = new Map<string, number>();
  #people = 0;
  #agreed = 0;

  add(first: string, second: string): void {
    this.#first.set(first, (this.#first.get(first) ?? 0) + 1);
    this.#second.set(second, (this.#second.get(second) ?? 0) + 1);
    this.#people += 1;
    if (first === second) this.#agreed += 1;
  }

  agreement(): Agreement {
    const people = this.#people;
    let both = 0;
    for (const [answer, count] of this.#first) both += count * (this.#second.get(answer) ?? 0);
    const chance = both / (people * people);
    const kappa =
      people === 0 || chance === 1 ? null : places((this.#agreed / people - chance) / (1 - chance));
    return { people, agreed: this.#agreed, kappa };
  }
}
