import type { Reading } from '../decode/reading.ts';
import type { Basis } from '../glossary/entry.ts';
import type { Answer, Answers } from './answer.ts';
import { canBeJudged } from './can-be-judged.ts';

/** How many guesses there are, how many a person answered, and how. Counts only: few answers make no rate. */
export type AnswerCounts = Readonly<Record<Answer | 'guesses' | 'answered', number>>;

/** The counts of the guesses that were made in one way. */
export interface AnswersByBasis extends AnswerCounts {
  readonly basis: Basis;
}

/** How right a party was about a person, as that person says. */
export interface HowRight extends AnswerCounts {
  /** By how the party came by the guess, in the order of the reply. */
  readonly byBasis: readonly AnswersByBasis[];
}

type Tally = { -readonly [Name in keyof AnswerCounts]: number };

/** Counts what a person says of the guesses among some readings. */
export function countAnswers(readings: readonly Reading[], answers: Answers): HowRight {
  const all = newTally();
  const byBasis = new Map<Basis, Tally>();
  for (const reading of readings) {
    if (!canBeJudged(reading)) continue;
    const tally = byBasis.get(reading.basis) ?? newTally();
    byBasis.set(reading.basis, tally);
    const answer = Object.hasOwn(answers, reading.id) ? answers[reading.id] : undefined;
    for (const each of [all, tally]) {
      each.guesses += 1;
      if (answer === undefined) continue;
      each.answered += 1;
      each[answer] += 1;
    }
  }
  return { ...all, byBasis: [...byBasis].map(([basis, tally]) => ({ basis, ...tally })) };
}

function newTally(): Tally {
  return { guesses: 0, answered: 0, yes: 0, partly: 0, no: 0, 'cannot-say': 0 };
}
