import { countComplaint } from '../clock/count-complaint.ts';
import { countRequest } from '../clock/count-request.ts';
import type { Clarification, RequestEvents } from '../clock/events.ts';
import { toDay, toIso } from '../clock/plain-date.ts';
import { judgeOpen, judgeReply } from '../clock/standing.ts';
import type { Answers } from './answers.ts';
import { isAnswer } from '../is-answer.ts';
import type { ReplyFacts } from './reply-facts.ts';

/** The dates of a request as a letter may state them. None of them is after today. */
export interface RequestTime {
  readonly requested?: string;
  readonly replied?: string;
  /** From this day the time is counted: the request, or the proof of identity where that was asked for. */
  readonly counted?: string;
  /** Nothing where the party may still wait for a proof, an answer or a fee. */
  readonly due?: string;
  /** Whether word of a longer time came within the first month. */
  readonly extension?: 'in-time' | 'too-late';
  /** Time stood still while the reader was asked what they mean. */
  readonly paused?: boolean;
  readonly state: 'late' | 'borderline' | 'in-time' | 'not-known';
}

/** When the request was made and when its answer was due. What the reader says goes before what the reply says. */
export function timeOf(reply: ReplyFacts | undefined, answers: Answers, today: string): RequestTime {
  const requested = past(answers.requested ?? reply?.letter.requested, today);
  const dated = isAnswer(reply) ? reply?.letter.date : undefined;
  const replied = past(answers.replied ?? dated, today);
  if (requested === undefined) return { state: 'not-known', ...(replied !== undefined && { replied }) };
  const { period, ...count } = countRequest(eventsOf(requested, answers, today));
  // With a fee time runs from the day that it is paid, which no answer tells.
  const days = answers.feeAsked === true || isHeldUp(reply, answers) ? undefined : count.days;
  // A reply is there even where its date is not known: then nobody can say whether it was late.
  const end = replied ?? (isAnswer(reply) ? undefined : today);
  return {
    requested,
    counted: toIso(period.start),
    state: days === undefined || end === undefined ? 'not-known' : stateOf(days, end, replied !== undefined),
    ...(replied !== undefined && { replied }),
    ...(days !== undefined && { due: toIso(days.due) }),
    ...(period.extension && { extension: period.extension }),
    ...(period.paused > 0 && { paused: true }),
  };
}

/** What a letter without a date asks may stop the clock, or move its end, and nobody can say from when. */
function isHeldUp(reply: ReplyFacts | undefined, answers: Answers): boolean {
  switch (reply?.outcome) {
    case 'asks-identity':
      return answers.identityAsked === undefined && answers.identityGiven === undefined;
    case 'asks-clarification':
      return answers.clarificationAsked === undefined;
    case 'extension':
      return answers.extension === undefined;
    default:
      return false;
  }
}

function eventsOf(received: string, answers: Answers, today: string): RequestEvents {
  const identityAsked = past(answers.identityAsked, today);
  const identityReceived = past(answers.identityGiven, today);
  const extensionNotice = past(answers.extension, today);
  return {
    kind: 'access',
    received,
    clarifications: questionsOf(answers, today),
    ...(identityAsked !== undefined && { identityAsked }),
    ...(identityReceived !== undefined && { identityReceived }),
    ...(extensionNotice !== undefined && { extensionNotice }),
  };
}

function questionsOf(
  { clarificationAsked, clarificationAnswered }: Answers,
  today: string,
): readonly Clarification[] {
  const asked = past(clarificationAsked, today);
  const answered = past(clarificationAnswered, today);
  if (asked === undefined) return [];
  return [{ asked, ...(answered !== undefined && answered >= asked && { answered }) }];
}

function stateOf(
  days: Parameters<typeof judgeReply>[0],
  end: string,
  isReply: boolean,
): RequestTime['state'] {
  const { state } = isReply ? judgeReply(days, toDay(end)) : judgeOpen(days, toDay(end));
  return state === 'late' || state === 'borderline' ? state : 'in-time';
}

/** A date, unless it is after today: a letter states nothing as done that is still to come. */
export function past(date: string | undefined, today: string): string | undefined {
  return date !== undefined && date <= today ? date : undefined;
}

/** The last day for an answer to a request that comes in today. */
export function dueOfToday(today: string): string {
  const { days } = countRequest({ kind: 'access', received: today, clarifications: [] });
  return days ? toIso(days.due) : today;
}

/** The last day on which a party confirms a complaint that comes in today. */
export function acknowledgedBy(today: string): string {
  return toIso(countComplaint({ kind: 'complaint', received: today }).days.due);
}

/** The 30 days to confirm a complaint, on a given day. `none`: it came before that was a duty. */
export interface AcknowledgeTime {
  readonly due: string;
  readonly state: 'none' | 'running' | 'unsure' | 'over';
}

/** How the 30 days of a complaint stand. Over they are only by every way of counting. */
export function acknowledgeTimeOf(complained: string, today: string): AcknowledgeTime {
  const { days, inForce } = countComplaint({ kind: 'complaint', received: complained });
  const due = toIso(days.due);
  if (!inForce) return { due, state: 'none' };
  if (today <= due) return { due, state: 'running' };
  return { due, state: today <= toIso(days.latest) ? 'unsure' : 'over' };
}
