import { computed } from '@preact/signals';
import type { Report } from '../../../report/report.ts';
import { daysOfLetter, type OwnDays } from '../../../rights/clock/own-days.ts';
import type { Answers } from '../../../rights/letters/answers.ts';
import { withDays } from '../../../rights/letters/days-of-answers.ts';
import type { LetterKind } from '../../../rights/letters/letter.ts';
import { byReply } from './by-reply.ts';
import { report } from './session.ts';

/** What the reader tells of themselves and of days, for the clock and for letters. In memory only. */
interface Told {
  readonly answers: Answers;
  /** When the party said that it has the complaint, if it did. */
  readonly acknowledged: string;
}

const kept = byReply<Told | undefined>(undefined);
const chosen = byReply<LetterKind | undefined>(undefined);

/** The letter that the reader asked for; without one, the first that comes. */
export const chosenLetter = computed(() => chosen.value);

/** Notes which letter the reader asks for. */
export function chooseLetter(kind: LetterKind): void {
  chosen.value = kind;
}

/** What is told about this reply: what the reply itself tells, until the reader says otherwise. */
const told = computed<Told>(
  () => kept.value ?? { answers: report.value ? toldByReply(report.value) : {}, acknowledged: '' },
);

export const answersTold = computed(() => told.value.answers);
export const acknowledged = computed(() => told.value.acknowledged);

/** Notes what the reader tells. */
export function tell(answers: Answers): void {
  kept.value = { ...told.value, answers };
}

/** Notes the days that the reader knows. */
export function tellDays(days: OwnDays): void {
  tell(withDays(answersTold.value, days));
}

/** Notes when the party said that it has the complaint. */
export function tellAcknowledged(day: string): void {
  kept.value = { ...told.value, acknowledged: day };
}

function toldByReply(reply: Report): Answers {
  const { reference } = reply.letter;
  return withDays(reference === undefined ? {} : { reference }, daysOfLetter(reply));
}
