import { compareParts } from './counts.ts';
import { type Agreement, PairedAnswers } from './kappa.ts';
import type { StudyRow } from './study-row.ts';

/** How far two parties agree on one thing about the same people. */
export interface PartyAgreement extends Agreement {
  readonly entry: string;
  /** The party that the thing is about, where its label names one. */
  readonly aboutParty?: string;
  readonly parties: readonly [string, string];
}

/** Compares what different parties hold about the same person, thing by thing. */
export class PartyAnswers {
  readonly #pairs = new Map<string, PairedAnswers>();

  /** All rows of one person. Scores are no answers: two models give the same number only by chance. */
  add(rows: readonly StudyRow[]): void {
    const answers = new Map<string, Map<string, string | null>>();
    for (const { party, entry, about_party: about, value, kind, subject } of rows) {
      if (party === null || entry === null || value === null || kind === 'score') continue;
      if (subject !== null && subject > 1) continue;
      const thing = `${entry}\n${about ?? ''}`;
      const parties = answers.get(thing) ?? new Map<string, string | null>();
      answers.set(thing, parties);
      const known = parties.get(party);
      // A party that says two things of one person gives no one answer.
      parties.set(party, known === undefined || known === value ? value : null);
    }
    for (const [thing, parties] of answers) this.#addPairs(thing, parties);
  }

  #addPairs(thing: string, parties: ReadonlyMap<string, string | null>): void {
    const sorted = [...parties].toSorted(([a], [b]) => compareParts([a], [b]));
    for (const [index, [first, one]] of sorted.entries())
      for (const [second, two] of sorted.slice(index + 1)) {
        if (one === null || two === null) continue;
        const key = JSON.stringify([...thing.split('\n'), first, second]);
        const pairs = this.#pairs.get(key) ?? new PairedAnswers();
        this.#pairs.set(key, pairs);
        pairs.add(one, two);
      }
  }

  agreements(): readonly PartyAgreement[] {
    return [...this.#pairs]
      .map(([key, pairs]) => [JSON.parse(key) as string[], pairs] as const)
      .toSorted(([a], [b]) => compareParts(a, b))
      .map(([[entry = '', about = '', first = '', second = ''], pairs]) => ({
        entry,
        ...(about !== '' && { aboutParty: about }),
        parties: [first, second] as const,
        ...pairs.agreement(),
      }));
  }
}
