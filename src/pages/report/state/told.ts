import { computed, signal } from '@preact/signals';
import type { Report } from '../../../report/report.ts';
import { type OwnDays, daysOfLetter } from '../../../rights/clock/own-days.ts';
import type { Answers } from '../../../rights/letters/answers.ts';
import { withDays } from '../../../rights/letters/days-of-answers.ts';
import type { LetterKind } from '../../../rights/letters/letter.ts';
import { report } from './session.ts';

/** What the reader tells of themselves and of days, for the clock and for letters. In memory only. */
const told = signal<{ readonly of?: Report; readonly answers: Answers }>({ answers: {} });

/** The letter that the reader asked for; without one, the first that comes. */
export const chosenLetter = signal<LetterKind | undefined>(undefined);

/** What is told of this reply: what the reply itself tells, until the reader says otherwise. */
export const answersTold = computed<Answers>(() => {
  const now = report.value;
  if (told.value.of === now) return told.value.answers;
  return now ? toldByReply(now) : {};
});

/** Notes what the reader tells. */
export function tell(answers: Answers): void {
  told.value = { ...(report.value && { of: report.value }), answers };
}

/** Notes the days that the reader knows. */
export function tellDays(days: OwnDays): void {
  tell(withDays(answersTold.value, days));
}

function toldByReply(reply: Report): Answers {
  const { reference } = reply.letter;
  return withDays(reference === undefined ? {} : { reference }, daysOfLetter(reply));
}
