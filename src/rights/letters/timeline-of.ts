import { sayDay } from '../say-day.ts';
import type { Answers } from './answers.ts';
import type { LetterKind } from './letter.ts';
import { past, type RequestTime } from './time-of.ts';
import { LOCALE } from '../locale.ts';

/** What happened and when, by date, as far as it is past. */
export function timelineOf(
  kind: LetterKind,
  answers: Answers,
  time: RequestTime,
  today: string,
): readonly (readonly string[])[] {
  const events: readonly (readonly [string | undefined, string])[] = [
    [time.requested, 'I made my request.'],
    [past(answers.identityAsked, today), 'I was asked to prove who I am.'],
    [past(answers.identityGiven, today), 'I proved who I am.'],
    [past(answers.clarificationAsked, today), 'I was asked what I mean.'],
    [past(answers.clarificationAnswered, today), 'I said what I mean.'],
    [past(answers.extension, today), 'I was told that more time was needed.'],
    [time.replied, 'The party answered.'],
    [past(answers.followedUp, today), 'I wrote again with questions.'],
    [past(answers.objected, today), 'I objected to marketing and profiling.'],
    // The letter that complains is no event of its own.
    [
      kind === 'complaint-controller' ? undefined : past(answers.complained, today),
      'I complained to the party.',
    ],
    [past(answers.complaintAnswered, today), 'I had the outcome of my complaint.'],
  ];
  return events
    .flatMap(([date, what]) => (date === undefined ? [] : [{ date, what }]))
    .toSorted((a, b) => a.date.localeCompare(b.date, LOCALE))
    .map(({ date, what }) => [sayDay(date), what]);
}
