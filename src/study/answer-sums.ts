import { type Answer, ANSWERS } from '../report/answer.ts';
import { Counts } from './counts.ts';
import { ALL, UNKNOWN_PARTY } from './party-names.ts';
import type { Accuracy, Calibration } from './study.ts';
import type { StudyRow } from './study-row.ts';
import { places, wilson } from './wilson.ts';

/** Chances are put together by tenths. */
const TENTHS = 10;
const DIGITS = 1e6;
/** Where no entry is named: all guesses of the party together. */
const NO_ENTRY = '';

/** Of the guesses whose chance lies in one tenth: the sum of the chances, how many are right, and of how many. */
interface TenthSums {
  sum: number;
  yes: number;
  of: number;
}

function noTenths(): TenthSums[] {
  return Array.from({ length: TENTHS }, () => ({ sum: 0, yes: 0, of: 0 }));
}

/** What people said of the guesses about them, and how that goes with the chances that parties gave. */
export class AnswerSums {
  /** By party, entry and the party that it is about. */
  readonly #answers = new Counts();
  /** By party, tenth by tenth. */
  readonly #tenths = new Map<string, TenthSums[]>();

  add(rows: readonly StudyRow[]): void {
    for (const { answer, party, entry, about_party: about, chance } of rows) {
      if (answer === null) continue;
      const whose = party ?? UNKNOWN_PARTY;
      this.#answers.add(whose, entry ?? NO_ENTRY, entry === null ? '' : (about ?? ''), answer);
      if (chance !== null && answer !== 'cannot-say') this.#addChance(whose, chance, answer);
    }
  }

  #addChance(party: string, chance: number, answer: Answer): void {
    const tenths = this.#tenths.get(party) ?? noTenths();
    this.#tenths.set(party, tenths);
    // So many digits that 0.7 of a hundred is 7 tenths and not a little less.
    const tenth = Math.min(TENTHS - 1, Math.floor(Math.round(chance * TENTHS * DIGITS) / DIGITS));
    const sums = tenths[tenth];
    if (!sums) return;
    sums.sum += chance;
    sums.of += 1;
    if (answer === 'yes') sums.yes += 1;
  }

  /**
   * By party, and within it of all guesses together and of each: a vote for one party is another guess than a vote for
   * the next. Who cannot say is in no share.
   */
  accuracy(): readonly Accuracy[] {
    const answers = new Counts();
    const keys = new Map<string, readonly [string, string, string]>();
    for (const [[party = '', entry = '', about = '', answer = ''], count] of this.#answers
      .withSums(ALL)
      .entries()) {
      answers.addTimes(count, party, NO_ENTRY, '', answer);
      if (entry !== NO_ENTRY) answers.addTimes(count, party, entry, about, answer);
    }
    for (const [[party = '', entry = '', about = '']] of answers.entries())
      keys.set(JSON.stringify([party, entry, about]), [party, entry, about]);
    return [...keys.values()].map(([party, entry, about]) => {
      const [yes = 0, partly = 0, no = 0, cannotSay = 0] = ANSWERS.map((answer) =>
        answers.get(party, entry, about, answer),
      );
      return {
        party,
        entry: entry === NO_ENTRY ? null : entry,
        ...(about !== '' && { aboutParty: about }),
        yes,
        partly,
        no,
        cannotSay,
        right: wilson(yes, yes + partly + no),
      };
    });
  }

  /** Of those whom a party gave a chance in this tenth, how many say that it is right. */
  calibration(): readonly Calibration[] {
    const all = noTenths();
    const parties = [...this.#tenths].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [tenth, together] of all.entries())
      for (const [, tenths] of parties) {
        const { sum, yes, of } = tenths[tenth] ?? together;
        together.sum += sum;
        together.yes += yes;
        together.of += of;
      }
    return [...parties, [ALL, all] as const]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([party, tenths]) =>
        tenths.flatMap(({ sum, yes, of }, tenth) =>
          of === 0
            ? []
            : [
                {
                  party,
                  from: tenth / TENTHS,
                  to: (tenth + 1) / TENTHS,
                  mean: places(sum / of),
                  ...wilson(yes, of),
                },
              ],
        ),
      );
  }
}
