import { compareParts, Counts } from './counts.ts';
import { ALL, UNKNOWN_PARTY } from './party-names.ts';
import type { Prevalence, Study, Unexplained } from './study.ts';
import type { StudyRow } from './study-row.ts';
import { Tally } from './tally.ts';
import { wilson } from './wilson.ts';

/** Bases that make a reading a guess, or that a party paid for: what profiles are made of. */
const PROFILING: ReadonlySet<string> = new Set(['area', 'modelled', 'name', 'bought']);

/** Running sums over the readings of replies with data: only counts stay, however many replies there are. */
export class ReadingSums {
  readonly #withData = new Counts();
  readonly #months = new Counts();
  readonly #entries = new Counts();
  readonly #entryMonths = new Counts();
  readonly #categories = new Counts();
  readonly #bases = new Counts();
  readonly #codes = new Counts();
  /** By entry and the party that it is about, and by party. */
  readonly #numbers = new Map<string, Map<string, Tally>>();

  add(rows: readonly StudyRow[]): void {
    const [first] = rows;
    if (first?.outcome !== 'data') return;
    const party = first.party ?? UNKNOWN_PARTY;
    const entries = new Set<string>();
    const categories = new Set<string>();
    const bases = new Set<string>();
    const codes = new Set<string>();
    // One round for all: there may be hundreds of thousands of rows.
    for (const row of rows) {
      if (row.row === 0 || row.absent !== null || row.hidden === true) continue;
      if (row.entry !== null) entries.add(row.entry);
      if (row.category !== null) categories.add(row.category);
      const basis = basisOf(row);
      if (basis !== null) bases.add(basis);
      const code = codeOf(row);
      if (code !== null) codes.add(code);
      this.#addNumber(party, row);
      this.#addNumber(ALL, row);
    }
    for (const whose of [party, ALL]) {
      this.#withData.add(whose);
      for (const entry of entries) this.#entries.add(whose, entry);
      for (const category of categories) this.#categories.add(whose, category);
      for (const basis of bases) this.#bases.add(whose, basis);
      for (const code of codes) this.#codes.add(whose, code);
    }
    if (first.month === null) return;
    this.#months.add(first.month);
    for (const entry of entries) this.#entryMonths.add(entry, first.month);
  }

  #addNumber(party: string, { entry, about_party: about, number, kind }: StudyRow): void {
    if (entry === null || number === null || kind === 'code') return;
    const thing = about === null ? entry : `${entry}\n${about}`;
    const parties = this.#numbers.get(thing) ?? new Map<string, Tally>();
    this.#numbers.set(thing, parties);
    const tally = parties.get(party) ?? new Tally();
    parties.set(party, tally);
    tally.add(number);
  }

  coverage(): Study['coverage'] {
    const replies = this.#withData.get(ALL);
    const byEntry = this.#prevalence((party) => party === ALL).map(({ party: _all, ...share }) => share);
    const filled = byEntry.reduce((sum, { count }) => sum + count, 0);
    return { replies, entries: byEntry.length, filled: wilson(filled, replies * byEntry.length), byEntry };
  }

  prevalence(): Study['prevalence'] {
    return {
      byParty: this.#prevalence((party) => party !== ALL),
      byMonth: this.#entryMonths.entries().map(([[entry = '', month = ''], count]) => ({
        entry,
        month,
        ...wilson(count, this.#months.get(month)),
      })),
    };
  }

  #prevalence(wanted: (party: string) => boolean): readonly Prevalence[] {
    return this.#entries
      .entries()
      .filter(([[party = '']]) => wanted(party))
      .map(([[party = '', entry = ''], count]) => ({
        entry,
        party,
        ...wilson(count, this.#withData.get(party)),
      }));
  }

  categories(): Study['categories'] {
    return this.#categories.entries().map(([[party = '', category = ''], count]) => ({
      party,
      category,
      ...wilson(count, this.#withData.get(party)),
    }));
  }

  guesses(): Study['guesses'] {
    return this.#bases.entries().map(([[party = '', basis = ''], count]) => ({
      party,
      basis,
      ...wilson(count, this.#withData.get(party)),
    }));
  }

  distributions(): Study['distributions'] {
    return [...this.#numbers]
      .flatMap(([thing, parties]) => {
        const [entry = '', about] = thing.split('\n');
        return [...parties].map(([party, tally]) => ({ entry, about, party, tally }));
      })
      .toSorted((a, b) => compareParts([a.entry, a.about ?? '', a.party], [b.entry, b.about ?? '', b.party]))
      .flatMap(({ entry, about, party, tally }) => {
        const found = tally.distribution();
        return found ? [{ entry, ...(about !== undefined && { aboutParty: about }), party, ...found }] : [];
      });
  }

  /** Those that most replies carry first. */
  unexplained(): readonly Unexplained[] {
    return this.#codes
      .entries()
      .map(([[party = '', code = ''], replies]) => {
        const [label, value] = JSON.parse(code) as [string | null, string];
        return { party, label, value, replies };
      })
      .toSorted((a, b) => b.replies - a.replies);
  }
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
