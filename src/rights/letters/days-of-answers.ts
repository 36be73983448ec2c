import type { OwnDay, OwnDays } from '../clock/own-days.ts';
import { OWN_DAYS } from '../clock/own-days.ts';
import type { Answers } from './answers.ts';

/** The days that the clock counts with, as letters call them. */
const NAMES = {
  received: 'requested',
  identityAsked: 'identityAsked',
  identityReceived: 'identityGiven',
  asked: 'clarificationAsked',
  answered: 'clarificationAnswered',
  extensionNotice: 'extension',
  replied: 'replied',
} as const satisfies Record<OwnDay, keyof Answers>;

/** What letters know of the days that the clock counts with. */
export function daysOfAnswers(answers: Answers): OwnDays {
  return Object.fromEntries(OWN_DAYS.map((day) => [day, answers[NAMES[day]] ?? '']));
}

/** Answers with these days; one that is empty is taken out. */
export function withDays(answers: Answers, days: OwnDays): Answers {
  const all: Record<string, unknown> & Answers = { ...answers };
  const next: Partial<Record<string, unknown>> = all;
  for (const day of OWN_DAYS) {
    const said = days[day];
    if (said === undefined) continue;
    if (said === '') delete next[NAMES[day]];
    else next[NAMES[day]] = said;
  }
  return all;
}
