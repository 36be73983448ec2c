import type { Clock } from '../rights/finding.ts';
import { Counts } from './counts.ts';
import { ALL, UNKNOWN_PARTY } from './party-names.ts';
import type { PartyFigures, Study } from './study.ts';
import type { StudyReply } from './study-reply.ts';
import type { StudyRow } from './study-row.ts';
import { Tally } from './tally.ts';
import { wilson } from './wilson.ts';

const TALLIES = ['held', 'guesses', 'scores', 'special'] as const;

/** Running sums over whole replies, by party and for all together. */
export class ReplySums {
  readonly #parties = new Counts();
  readonly #outcomes = new Counts();
  readonly #people = new Counts();
  readonly #clocks = new Counts();
  readonly #items = new Counts();
  readonly #sources = new Counts();
  readonly #warnings = new Counts();
  readonly #tallies = new Map<string, Tally>();
  readonly #daysLate = new Map<string, Tally>();

  add(kept: StudyReply, rows: readonly StudyRow[]): void {
    const figures = kept.outcome === 'data' ? figuresOf(rows) : undefined;
    for (const party of [kept.party ?? UNKNOWN_PARTY, ALL]) {
      this.#parties.add(party);
      this.#outcomes.add(party, kept.outcome);
      this.#clocks.add(party, kept.clock.state);
      if (kept.clock.daysLate !== undefined) tallyOf(this.#daysLate, party).add(kept.clock.daysLate);
      for (const { id, state } of kept.checklist) this.#items.add(party, id, state);
      for (const source of kept.sources) this.#sources.add(party, source);
      if (figures) for (const name of TALLIES) tallyOf(this.#tallies, `${party} ${name}`).add(figures[name]);
    }
    for (const code of kept.warnings) this.#warnings.add(code);
  }

  /** A person, once, and the parties whose replies they handed in. */
  addPerson(parties: ReadonlySet<string>): void {
    for (const party of [...parties, ALL]) this.#people.add(party);
  }

  parties(): readonly PartyFigures[] {
    return this.#parties.entries().map(([[party = ''], replies]) => {
      const [held, guesses, scores, special] = TALLIES.map(
        (name) => this.#tallies.get(`${party} ${name}`)?.distribution() ?? null,
      );
      return {
        party,
        replies,
        withData: this.#outcomes.get(party, 'data'),
        people: this.#people.get(party),
        outcomes: countsUnder(this.#outcomes, party),
        held: held ?? null,
        guesses: guesses ?? null,
        scores: scores ?? null,
        special: special ?? null,
      };
    });
  }

  lateness(): Study['lateness'] {
    return this.#parties.entries().map(([[party = '']]) => {
      const count = (state: Clock['state']): number => this.#clocks.get(party, state);
      const states = {
        late: count('late'),
        borderline: count('borderline'),
        'in-time': count('in-time'),
        open: count('open'),
        'not-known': count('not-known'),
      };
      return {
        party,
        states,
        late: wilson(states.late, states.late + states.borderline + states['in-time']),
        daysLate: this.#daysLate.get(party)?.distribution() ?? null,
      };
    });
  }

  /** Found, of those replies to which an item applies. */
  checklist(): Study['checklist'] {
    const items = new Map<string, readonly [string, string]>();
    for (const [[party = '', item = '']] of this.#items.entries())
      items.set(JSON.stringify([party, item]), [party, item]);
    return [...items.values()].map(([party, item]) => {
      const found = this.#items.get(party, item, 'found');
      return {
        party,
        item,
        ...wilson(found, found + this.#items.get(party, item, 'not-found')),
        notApplicable: this.#items.get(party, item, 'not-applicable'),
      };
    });
  }

  sources(): Study['sources'] {
    return this.#sources.entries().map(([[party = '', source = ''], count]) => ({
      party,
      source,
      ...wilson(count, this.#parties.get(party)),
    }));
  }

  warnings(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#warnings.entries().map(([[code = ''], count]) => [code, count]));
  }
}

/** How many things of each kind a reply holds. */
function figuresOf(rows: readonly StudyRow[]): Readonly<Record<(typeof TALLIES)[number], number>> {
  const figures = { held: 0, guesses: 0, scores: 0, special: 0 };
  for (const { row, absent, hidden, guess, kind, special } of rows) {
    if (row === 0 || absent !== null || hidden === true) continue;
    figures.held += 1;
    if (guess === true) figures.guesses += 1;
    if (kind === 'score') figures.scores += 1;
    if (special === true) figures.special += 1;
  }
  return figures;
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}

function countsUnder(counts: Counts, first: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    counts
      .entries()
      .filter(([[name]]) => name === first)
      .map(([[, second = ''], count]) => [second, count]),
  );
}
