import { compareParts, Counts } from './counts.ts';
import { ALL, UNKNOWN_PARTY } from './party-names.ts';
import type { Study, Unexplained } from './study.ts';
import type { StudyRow } from './study-row.ts';
import { Tally } from './tally.ts';
import { type Share, wilson } from './wilson.ts';

/** Bases that make a reading a guess, or that a party paid for: what profiles are made of. */
const PROFILING: ReadonlySet<string> = new Set(['area', 'modelled', 'name', 'bought']);

/** Running sums over the readings of replies with data: only counts stay, however many replies there are. */
export class ReadingSums {
  readonly #withData = new Counts();
  readonly #months = new Counts();
  readonly #entries = new Counts();
  readonly #entryMonths = new Counts();
  /** Labels that the glossary does not know, by party and by month. */
  readonly #labels = new Counts();
  readonly #labelMonths = new Counts();
  readonly #categories = new Counts();
  readonly #bases = new Counts();
  readonly #codes = new Counts();
  /** By party, and by entry and the party that it is about. */
  readonly #numbers = new Map<string, Map<string, Tally>>();

  add(rows: readonly StudyRow[]): void {
    const [first] = rows;
    if (first?.outcome !== 'data') return;
    const party = first.party ?? UNKNOWN_PARTY;
    const entries = new Set<string>();
    const labels = new Set<string>();
    const categories = new Set<string>();
    const bases = new Set<string>();
    const codes = new Set<string>();
    const numbers = this.#numbers.get(party) ?? new Map<string, Tally>();
    this.#numbers.set(party, numbers);
    // One round for all: there may be hundreds of thousands of rows.
    for (const row of rows) {
      if (row.row === 0 || row.absent !== null || row.hidden === true) continue;
      if (row.entry !== null) entries.add(row.entry);
      else if (row.label !== null) labels.add(row.label);
      if (row.category !== null) categories.add(row.category);
      const basis = basisOf(row);
      if (basis !== null) bases.add(basis);
      const code = codeOf(row);
      if (code !== null) codes.add(code);
      addNumber(numbers, row);
    }
    this.#withData.add(party);
    addAll(this.#entries.under(party), entries);
    addAll(this.#labels.under(party), labels);
    addAll(this.#categories.under(party), categories);
    addAll(this.#bases.under(party), bases);
    addAll(this.#codes.under(party), codes);
    if (first.month === null) return;
    this.#months.add(first.month);
    addAll(this.#entryMonths.under(first.month), entries);
    addAll(this.#labelMonths.under(first.month), labels);
  }

  coverage(): Study['coverage'] {
    const replies = this.#withData.withSums(ALL).get(ALL);
    const byEntry = this.#entries
      .withSums(ALL)
      .under(ALL)
      .entries()
      .map(([[entry = ''], count]) => ({ entry, ...wilson(count, replies) }));
    const filled = byEntry.reduce((sum, { count }) => sum + count, 0);
    return { replies, entries: byEntry.length, filled: wilson(filled, replies * byEntry.length), byEntry };
  }

  prevalence(): Study['prevalence'] {
    return {
      byParty: this.#of(this.#entries, this.#withData).map(([party, entry, share]) => ({
        entry,
        party,
        ...share,
      })),
      byMonth: this.#of(this.#entryMonths, this.#months)
        .map(([month, entry, share]) => ({ entry, month, ...share }))
        .toSorted((a, b) => compareParts([a.entry, a.month], [b.entry, b.month])),
      labelsByParty: this.#of(this.#labels, this.#withData).map(([party, label, share]) => ({
        label,
        party,
        ...share,
      })),
      labelsByMonth: this.#of(this.#labelMonths, this.#months)
        .map(([month, label, share]) => ({ label, month, ...share }))
        .toSorted((a, b) => compareParts([a.label, a.month], [b.label, b.month])),
    };
  }

  categories(): Study['categories'] {
    return this.#shares(this.#categories).map(([party, category, share]) => ({ party, category, ...share }));
  }

  guesses(): Study['guesses'] {
    return this.#shares(this.#bases).map(([party, basis, share]) => ({ party, basis, ...share }));
  }

  /** Of the replies with data of each party, and of all, how many have each thing that was counted. */
  #shares(counts: Counts) {
    return this.#of(counts.withSums(ALL), this.#withData.withSums(ALL));
  }

  /** Of the replies of each party, or of each month, how many have each thing that was counted. */
  #of(counts: Counts, replies: Counts): readonly (readonly [of: string, thing: string, share: Share])[] {
    return counts
      .entries()
      .map(([[of = '', thing = ''], count]) => [of, thing, wilson(count, replies.get(of))]);
  }

  distributions(): Study['distributions'] {
    return [...this.#numbers, [ALL, allOf(this.#numbers.values())] as const]
      .flatMap(([party, things]) =>
        [...things].map(([thing, tally]) => {
          const [entry = '', about] = thing.split('\n');
          return { entry, about, party, tally };
        }),
      )
      .toSorted((a, b) => compareParts([a.entry, a.about ?? '', a.party], [b.entry, b.about ?? '', b.party]))
      .flatMap(({ entry, about, party, tally }) => {
        const found = tally.distribution();
        return found ? [{ entry, ...(about !== undefined && { aboutParty: about }), party, ...found }] : [];
      });
  }

  /** Those that most replies carry first. */
  unexplained(): readonly Unexplained[] {
    return this.#codes
      .withSums(ALL)
      .entries()
      .map(([[party = '', code = ''], replies]) => {
        const [label, value] = JSON.parse(code) as [string | null, string];
        return { party, label, value, replies };
      })
      .toSorted((a, b) => b.replies - a.replies);
  }
}

function addAll(counts: Counts, things: Iterable<string>): void {
  for (const thing of things) counts.add(thing);
}

function addNumber(numbers: Map<string, Tally>, row: StudyRow): void {
  const { entry, about_party: about, number } = row;
  if (entry === null || number === null || !isMeasure(row)) return;
  const thing = about === null ? entry : `${entry}\n${about}`;
  let tally = numbers.get(thing);
  if (!tally) {
    tally = new Tally();
    numbers.set(thing, tally);
  }
  tally.add(number);
}

/**
 * A number that can have a middle. One that names a class (a segment, an answer) stands for a word: where a list explains it, it is no number
 * here, and where no list does, nobody knows what it stands for.
 */
function isMeasure({ kind, status }: StudyRow): boolean {
  if (kind === 'score') return true;
  return kind !== 'code' && status !== 'unknown' && status !== 'ambiguous';
}

/** The numbers of all parties together, thing by thing. */
function allOf(parties: Iterable<ReadonlyMap<string, Tally>>): ReadonlyMap<string, Tally> {
  const all = new Map<string, Tally>();
  for (const things of parties)
    for (const [thing, tally] of things) {
      const together = all.get(thing) ?? new Tally();
      all.set(thing, together);
      together.addAll(tally);
    }
  return all;
}

function basisOf({ basis, guess }: StudyRow): string | null {
  if (guess === true) return basis ?? 'unknown';
  return basis !== null && PROFILING.has(basis) ? basis : null;
}

/** Codes and numbers that nobody explained, and none of the words. */
function codeOf({ status, label, value, number }: StudyRow): string | null {
  if (status !== 'unknown' || value === null) return null;
  // Numbers under one label are of one kind: what is not explained is the label.
  return JSON.stringify([label, number === null ? value : '#']);
}
