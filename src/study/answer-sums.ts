import { type Answer, ANSWERS } from '../report/answer.ts';
import { Counts } from './counts.ts';
import { ALL, UNKNOWN_PARTY } from './party-names.ts';
import type { Accuracy, Calibration } from './study.ts';
import type { StudyRow } from './study-row.ts';
import { places, wilson } from './wilson.ts';

/** Chances are put together by tenths. */
const TENTHS = 10;

/** What people said of the guesses about them, and how that goes with the chances that parties gave. */
export class AnswerSums {
  readonly #answers = new Counts();
  readonly #tenths = new Map<string, { sum: number; yes: number; of: number }>();

  add(rows: readonly StudyRow[]): void {
    for (const { answer, party, entry, about_party: about, chance } of rows) {
      if (answer === null) continue;
      for (const whose of [party ?? UNKNOWN_PARTY, ALL]) {
        this.#answers.add(whose, '', '', answer);
        if (entry !== null) this.#answers.add(whose, entry, about ?? '', answer);
        if (chance !== null && answer !== 'cannot-say') this.#addChance(whose, chance, answer);
      }
    }
  }

  #addChance(party: string, chance: number, answer: Answer): void {
    // So many digits that 0.7 of a hundred is 7 tenths and not a little less.
    const tenth = Math.min(TENTHS - 1, Math.floor(places(chance * TENTHS)));
    const key = JSON.stringify([party, tenth]);
    const sums = this.#tenths.get(key) ?? { sum: 0, yes: 0, of: 0 };
    this.#tenths.set(key, sums);
    sums.sum += chance;
    sums.of += 1;
    if (answer === 'yes') sums.yes += 1;
  }

  /**
   * By party, and within it of all guesses together and of each: a vote for one party is another guess than a vote for
   * the next. Who cannot say is in no share.
   */
  accuracy(): readonly Accuracy[] {
    const keys = new Map<string, readonly [string, string, string]>();
    for (const [[party = '', entry = '', about = '']] of this.#answers.entries())
      keys.set(JSON.stringify([party, entry, about]), [party, entry, about]);
    return [...keys.values()].map(([party, entry, about]) => {
      const [yes = 0, partly = 0, no = 0, cannotSay = 0] = ANSWERS.map((answer) =>
        this.#answers.get(party, entry, about, answer),
      );
      return {
        party,
        entry: entry === '' ? null : entry,
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
    return [...this.#tenths]
      .map(([key, sums]) => ({ key: JSON.parse(key) as [string, number], sums }))
      .toSorted(({ key: [a, one] }, { key: [b, two] }) => (a === b ? one - two : a < b ? -1 : 1))
      .map(({ key: [party, tenth], sums: { sum, yes, of } }) => ({
        party,
        from: tenth / TENTHS,
        to: (tenth + 1) / TENTHS,
        mean: places(sum / of),
        ...wilson(yes, of),
      }));
  }
}
