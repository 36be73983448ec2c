import { compareParts, Counts } from './counts.ts';
import { UNKNOWN_PARTY } from './party-names.ts';
import type { Wording } from './study.ts';
import type { StudyRow } from './study-row.ts';
import { wilson } from './wilson.ts';

/** More than one, in one reply. */
const SEVERAL = Symbol('several');

/** Of each thing, its label or the list that its codes are from: what may change. */
type Words = Map<string, string | typeof SEVERAL>;

/** How a party words each thing, and from which list its codes are, month by month: what changed over time. */
export class WordingSums {
  /** By what may change, party, thing, words and month. */
  readonly #counts = new Counts();

  add(rows: readonly StudyRow[]): void {
    const [first] = rows;
    if (first?.outcome !== 'data') return;
    const party = first.party ?? UNKNOWN_PARTY;
    const labels: Words = new Map();
    const lists: Words = new Map();
    for (const { row, entry, about_party: about, about_year: year, label, scheme, hidden } of rows) {
      if (row === 0 || entry === null || hidden === true) continue;
      const thing = about === null && year === null ? entry : `${entry}\n${about ?? ''}\n${year ?? ''}`;
      note(labels, thing, label);
      note(lists, thing, scheme);
    }
    this.#count('label', party, labels, first.month);
    this.#count('list', party, lists, first.month);
  }

  #count(what: Wording['what'], party: string, things: Words, month: string | null): void {
    const counts = this.#counts.under(what, party);
    for (const [thing, words] of things) {
      // Who has two labels for one thing in one reply has two columns, and no new wording.
      if (words !== SEVERAL) counts.add(thing, words, month ?? '');
    }
  }

  /** Of each thing that a party words in more ways than one: how many replies of each month have each. */
  changes(): readonly Wording[] {
    const several = this.#counts
      .entries()
      .filter(([[what = '', party = '', thing = '']]) => this.#counts.kinds(what, party, thing) > 1);
    const replies = new Counts();
    for (const [[what = '', party = '', thing = '', , month = ''], count] of several)
      replies.addTimes(count, what, party, thing, month);
    return several
      .map(([[what = '', party = '', thing = '', words = '', month = ''], count]) => {
        const [entry = '', about = '', year = ''] = thing.split('\n');
        return {
          what: what as Wording['what'],
          party,
          entry,
          ...(about !== '' && { aboutParty: about }),
          ...(year !== '' && { aboutYear: year }),
          words,
          month: month === '' ? null : month,
          ...wilson(count, replies.get(what, party, thing, month)),
        };
      })
      .toSorted((a, b) => compareParts(orderOf(a), orderOf(b)));
  }
}

function orderOf({ what, party, entry, aboutParty = '', aboutYear = '', month, words }: Wording) {
  return [what, party, entry, aboutParty, aboutYear, month ?? '', words];
}

/** Takes note of the words that a reply has for a thing. A vote of one year, or for one party, is another thing than that of the next. */
function note(things: Words, thing: string, words: string | null): void {
  if (words === null) return;
  const known = things.get(thing);
  if (known === undefined) things.set(thing, words);
  else if (known !== words) things.set(thing, SEVERAL);
}
