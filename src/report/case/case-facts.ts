import { isAnswer } from '../../rights/is-answer.ts';
import type { ReplyFacts } from '../../rights/letters/reply-facts.ts';
import { timeOf, type RequestTime } from '../../rights/letters/time-of.ts';
import type { Case } from './case.ts';
import { LOCALE } from '../../rights/locale.ts';

/**
 * What a case tells of its replies without reading them again: what kind of answer came last, and when. What
 * they hold is not among it, so nothing can be said to be missing.
 */
export function factsOfCase({ replies, answers }: Case): ReplyFacts | undefined {
  const known = replies.flatMap(({ outcome, day }) => (outcome ? [{ outcome, day: day ?? '' }] : []));
  // An answer stays one, whatever letter came after it.
  const last =
    known.findLast((reply) => isAnswer(reply)) ??
    known.toSorted((a, b) => a.day.localeCompare(b.day, LOCALE)).at(-1);
  if (!last) return undefined;
  return {
    outcome: last.outcome,
    letter: last.day === '' ? {} : { date: last.day },
    ...(answers.party !== undefined && { party: { id: answers.party } }),
    documents: [],
    fields: [],
    findings: [],
    checklist: [],
  };
}

/** How the time of the request stands, by the days of the case. */
export function timeOfCase(one: Case, today: string): RequestTime {
  return timeOf(factsOfCase(one), one.answers, today);
}
