import { AnswerSums } from './answer-sums.ts';
import { Combinations, type Disclosure } from './disclosure.ts';
import { PartyAnswers } from './party-answers.ts';
import { UNKNOWN_PARTY } from './party-names.ts';
import type { EventRow } from './event-row.ts';
import { type NamedReply, RareWords, type ShownBy } from './rare-words.ts';
import { ReadingSums } from './reading-sums.ts';
import { ReplySums } from './reply-sums.ts';
import type { Study } from './study.ts';
import type { StudyRow } from './study-row.ts';
import { WordingSums } from './wording-sums.ts';

/** What a study says of itself, beside what it counts. */
export type StudyHead = Pick<Study, 'made' | 'settings' | 'replies'>;

/** Makes a study of replies that come one by one, those of one person one after the other. Holds one person's rows at a time. */
export class StudyBuilder {
  readonly #words: RareWords;
  readonly #shownBy: ShownBy;
  readonly #readings = new ReadingSums();
  readonly #replies = new ReplySums();
  readonly #answers = new AnswerSums();
  readonly #agreements = new PartyAnswers();
  readonly #wording = new WordingSums();
  readonly #combinations = new Combinations();
  #person: string | undefined;
  #rows: StudyRow[] = [];
  #parties = new Set<string>();
  #count = 0;
  #eventCount = 0;

  /** `words` has seen all replies already. */
  constructor(words: RareWords, shownBy: ShownBy) {
    this.#words = words;
    this.#shownBy = shownBy;
  }

  /** Takes the next reply, and gives the rows that are exported of it. */
  add(named: NamedReply): readonly StudyRow[] {
    const { reply, person = reply, kept } = named;
    if (person !== this.#person) this.#endPerson();
    this.#person = person;
    const rows = this.#words.rows(named, this.#shownBy);
    this.#readings.add(rows);
    this.#answers.add(rows);
    this.#wording.add(rows);
    this.#replies.add(kept, rows);
    this.#parties.add(kept.party ?? UNKNOWN_PARTY);
    for (const row of rows) this.#rows.push(row);
    this.#count += rows.length;
    return rows;
  }

  /** The rows that are exported of the events of the reply that was just taken. */
  events(named: NamedReply): readonly EventRow[] {
    const rows = this.#words.events(named, this.#shownBy);
    this.#eventCount += rows.length;
    return rows;
  }

  #endPerson(): void {
    if (this.#person === undefined) return;
    this.#agreements.add(this.#rows);
    this.#combinations.add(this.#rows);
    this.#replies.addPerson(this.#parties);
    this.#person = undefined;
    this.#rows = [];
    this.#parties = new Set();
  }

  finish(head: StudyHead): Study {
    this.#endPerson();
    const tables = {
      categories: this.#readings.categories(),
      guesses: this.#readings.guesses(),
      checklist: this.#replies.checklist(),
      sources: this.#replies.sources(),
    };
    const prevalence = this.#readings.prevalence();
    const unexplained = this.#readings.unexplained();
    const wording = this.#wording.changes();
    const cells = {
      byParty: prevalence.byParty.map(({ count }) => count),
      byMonth: prevalence.byMonth.map(({ count }) => count),
      labelsByParty: prevalence.labelsByParty.map(({ count }) => count),
      labelsByMonth: prevalence.labelsByMonth.map(({ count }) => count),
      categories: tables.categories.map(({ count }) => count),
      guesses: tables.guesses.map(({ count }) => count),
      sources: tables.sources.map(({ count }) => count),
      unexplained: unexplained.map(({ replies }) => replies),
      wording: wording.map(({ count }) => count),
    };
    return {
      schema: 'sar-decoder-study/1',
      ...head,
      rows: this.#count,
      eventRows: this.#eventCount,
      parties: this.#replies.parties(),
      coverage: this.#readings.coverage(),
      prevalence,
      categories: tables.categories,
      guesses: tables.guesses,
      distributions: this.#readings.distributions(),
      unexplained,
      wording,
      accuracy: this.#answers.accuracy(),
      calibration: this.#answers.calibration(),
      agreement: this.#agreements.agreements(),
      lateness: this.#replies.lateness(),
      checklist: tables.checklist,
      sources: tables.sources,
      warnings: this.#replies.warnings(),
      disclosure: {
        atLeast: this.#shownBy.atLeast,
        cells: countSmall(cells, this.#shownBy.atLeast),
        combinations: this.#combinations.figures(this.#shownBy.atLeast),
      },
    };
  }
}

function countSmall(
  tables: Readonly<Record<string, readonly number[]>>,
  atLeast: number,
): Disclosure['cells'] {
  return Object.fromEntries(
    Object.entries(tables).map(([name, counts]) => [
      name,
      { all: counts.length, small: counts.filter((count) => count > 0 && count < atLeast).length },
    ]),
  );
}

/** A study of replies that are all at hand, in any order. */
export function makeStudy(
  replies: readonly NamedReply[],
  head: StudyHead,
): { readonly study: Study; readonly rows: readonly StudyRow[] } {
  const sorted = replies.toSorted(byPerson);
  const words = new RareWords();
  for (const reply of sorted) words.add(reply);
  const builder = new StudyBuilder(words, head.settings);
  const rows = sorted.flatMap((reply) => builder.add(reply));
  for (const reply of sorted) builder.events(reply);
  return { study: builder.finish(head), rows };
}

/** The order of a study's files: by person, then by reply. Pseudonyms say nothing of names, and so does their order. */
export function byPerson(
  a: Pick<NamedReply, 'reply' | 'person'>,
  b: Pick<NamedReply, 'reply' | 'person'>,
): number {
  const [one, two] = [a.person ?? a.reply, b.person ?? b.reply];
  if (one !== two) return one < two ? -1 : 1;
  if (a.reply === b.reply) return 0;
  return a.reply < b.reply ? -1 : 1;
}
