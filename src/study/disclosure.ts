import protection from './protection.json' with { type: 'json' };
import type { StudyRow } from './study-row.ts';

/** How easily somebody could be picked out of what is exported. */
export interface Disclosure {
  /** Counts under this are small. */
  readonly atLeast: number;
  /** Counts of the tables of the summary, and how many of them are small, by table. */
  readonly cells: Readonly<Record<string, { readonly all: number; readonly small: number }>>;
  readonly combinations: {
    /** What others may know of a person. */
    readonly of: readonly string[];
    readonly people: number;
    readonly different: number;
    /** People who share their combination with nobody. */
    readonly unique: number;
    /** People whose combination fewer than `atLeast` have. */
    readonly few: number;
    /** The fewest people who share one combination; 0 where there is nobody. */
    readonly kAnonymity: number;
  };
}

const TOPICS: readonly string[] = protection.identifyingTopics;

/** Counts what others may know of each person (district, age, gender and the like) in combination. */
export class Combinations {
  readonly #counts = new Map<string, number>();

  /** All rows of one person's replies; in a reply that tells several people apart, each is one. */
  add(rows: readonly StudyRow[]): void {
    const hasSeveral = rows.some(({ subject }) => subject !== null && subject > 1);
    if (!hasSeveral) return this.#addOne(rows);
    const people = new Map<string, StudyRow[]>();
    for (const row of rows) {
      const key = `${row.reply} ${row.subject ?? 1}`;
      const own = people.get(key);
      if (own) own.push(row);
      else people.set(key, [row]);
    }
    for (const own of people.values()) this.#addOne(own);
  }

  #addOne(rows: readonly StudyRow[]): void {
    const found = new Map(TOPICS.map((topic) => [topic, new Set<string>()]));
    for (const { topic, value } of rows) if (topic !== null && value !== null) found.get(topic)?.add(value);
    const key = JSON.stringify([...found.values()].map((values) => [...values].toSorted()));
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  figures(atLeast: number): Disclosure['combinations'] {
    const sizes = [...this.#counts.values()];
    const few = sizes.filter((size) => size < atLeast);
    return {
      of: TOPICS,
      people: sum(sizes),
      different: sizes.length,
      unique: sizes.filter((size) => size === 1).length,
      few: sum(few),
      kAnonymity: sizes.length === 0 ? 0 : sizes.reduce((a, b) => Math.min(a, b)),
    };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** Whether the table of readings must stay here: somebody is alone with what others may know of them. */
export function stopsTable({ combinations }: Pick<Disclosure, 'combinations'>): boolean {
  return combinations.unique > 0;
}
