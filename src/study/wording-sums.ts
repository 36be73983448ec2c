import { compareParts, Counts } from './counts.ts';
import { UNKNOWN_PARTY } from './party-names.ts';
import type { Wording } from './study.ts';
import type { StudyRow } from './study-row.ts';
import { wilson } from './wilson.ts';

/** What may change: the label of a thing, or the edition of the list that its codes are from. */
const WHATS = ['label', 'list'] as const;

/** More than one, in one reply. */
const SEVERAL = Symbol('several');

/** How a party words each thing, and from which list its codes are, month by month: what changed over time. */
export class WordingSums {
  /** By what may change, party, thing, words and month. */
  readonly #counts = new Counts();

  add(rows: readonly StudyRow[]): void {
    const [first] = rows;
    if (first?.outcome !== 'data') return;
    const party = first.party ?? UNKNOWN_PARTY;
    for (const what of WHATS)
      for (const [thing, words] of wordsOf(rows, what)) {
        // Who has two labels for one thing in one reply has two columns, and no new wording.
        if (words !== SEVERAL) this.#counts.add(what, party, thing, words, first.month ?? '');
      }
  }

  /** Of each thing that a party words in more ways than one: how many replies of each month have each. */
  changes(): readonly Wording[] {
    const all = this.#counts.entries();
    const ways = new Map<string, Set<string>>();
    const replies = new Counts();
    for (const [[what = '', party = '', thing = '', words = '', month = ''], count] of all) {
      const key = JSON.stringify([what, party, thing]);
      ways.set(key, (ways.get(key) ?? new Set()).add(words));
      for (let one = 0; one < count; one++) replies.add(key, month);
    }
    return all
      .flatMap(([[what = '', party = '', thing = '', words = '', month = ''], count]) => {
        const key = JSON.stringify([what, party, thing]);
        if ((ways.get(key)?.size ?? 0) < 2) return [];
        const [entry = '', about = '', year = ''] = thing.split('\n');
        return [
          {
            what: what as Wording['what'],
            party,
            entry,
            ...(about !== '' && { aboutParty: about }),
            ...(year !== '' && { aboutYear: year }),
            words,
            month: month === '' ? null : month,
            ...wilson(count, replies.get(key, month)),
          },
        ];
      })
      .toSorted((a, b) => compareParts(orderOf(a), orderOf(b)));
  }
}

function orderOf({ what, party, entry, aboutParty = '', aboutYear = '', month, words }: Wording) {
  return [what, party, entry, aboutParty, aboutYear, month ?? '', words];
}

/** The words that a reply has for each thing. A vote of one year, or for one party, is another thing than that of the next. */
function wordsOf(
  rows: readonly StudyRow[],
  what: Wording['what'],
): ReadonlyMap<string, string | typeof SEVERAL> {
  const things = new Map<string, string | typeof SEVERAL>();
  for (const { row, entry, about_party: about, about_year: year, label, scheme, hidden } of rows) {
    const words = what === 'label' ? label : scheme;
    if (row === 0 || entry === null || words === null || hidden === true) continue;
    const thing = about === null && year === null ? entry : `${entry}\n${about ?? ''}\n${year ?? ''}`;
    const known = things.get(thing);
    things.set(thing, known === undefined || known === words ? words : SEVERAL);
  }
  return things;
}
