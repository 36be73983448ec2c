import type { Message } from '../../decode/reading.ts';
import type { LetterKind } from '../../rights/letters/letter.ts';
import { orderLetters } from '../../rights/letters/order-letters.ts';
import { past } from '../../rights/letters/time-of.ts';
import type { Case } from './case.ts';
import { factsOfCase, timeOfCase } from './case-facts.ts';

/** What comes next in a case: a letter to write, a reply to open, or nothing but to wait. */
export interface CaseNext {
  readonly act: 'ask' | 'open' | 'wait' | 'write';
  readonly letter?: LetterKind;
  /** Which reply to open. */
  readonly reply?: number;
  readonly because: Message;
}

/** Letters that can be due without a look into the replies. */
const FROM_DAYS: ReadonlySet<LetterKind> = new Set(['complaint-controller', 'complaint-regulator']);

/** What comes next, by the days and the kinds of replies. What a reply lacks is seen only once it is open. */
export function nextOfCase(one: Case, today: string): CaseNext {
  const { answers, replies } = one;
  const facts = factsOfCase(one);
  const unread = replies.findIndex(({ outcome }) => outcome === undefined);
  if (unread >= 0) return { act: 'open', reply: unread, because: { id: 'case_next_unread' } };
  const isOpenComplaint =
    past(answers.complained, today) !== undefined && past(answers.complaintAnswered, today) === undefined;
  const step = orderLetters({ answers, today, ...(facts && { reply: facts }) }).find(
    ({ kind, state }) => state === 'now' && FROM_DAYS.has(kind),
  );
  // Once they have confirmed it, no number of days is over: the law sets none for the outcome.
  const isConfirmed = isOpenComplaint && past(one.acknowledged, today) !== undefined;
  if (step && !isConfirmed) return { act: 'write', letter: step.kind, because: step.because };
  if (isOpenComplaint) return { act: 'wait', because: { id: 'case_next_wait_outcome' } };
  if (!facts) return withoutReply(one, today);
  const isFollowed = past(answers.followedUp, today) !== undefined;
  if (isFollowed) return { act: 'wait', because: { id: 'case_next_wait_answer' } };
  const because = { id: facts.outcome === 'data' ? 'case_next_look' : 'case_next_answer' };
  return { act: 'open', reply: replies.length - 1, because };
}

function withoutReply(one: Case, today: string): CaseNext {
  const { requested, replied, due, state } = timeOfCase(one, today);
  if (requested === undefined) return { act: 'ask', because: { id: 'case_next_ask' } };
  if (replied !== undefined) return { act: 'wait', because: { id: 'case_next_add_reply' } };
  if (state === 'late' && past(one.answers.followedUp, today) === undefined)
    return { act: 'write', letter: 'late', because: { id: 'case_next_late' } };
  if (due === undefined) return { act: 'wait', because: { id: 'case_next_wait_you' } };
  if (due >= today) return { act: 'wait', because: { id: 'case_next_wait_due', slots: { date: due } } };
  return { act: 'wait', because: { id: `case_next_wait_${state === 'late' ? 'answer' : 'unsure'}` } };
}
