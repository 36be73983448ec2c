import type { Decoded, Letter, Message } from '../../decode/reading.ts';
import { findNation } from '../find-nation.ts';
import type { Clock } from '../finding.ts';
import { countRequest } from './count-request.ts';
import type { RequestEvents } from './events.ts';
import { toDay, toIso } from './plain-date.ts';
import { judgeReply } from './standing.ts';
import { NATIONS } from './working-day.ts';

/** What the clock needs of a reply. */
export type TimedReply = Pick<Decoded, 'letter' | 'party' | 'outcome'>;

/**
 * How long the reply took, by Articles 12(3) and 12A UK GDPR, from the days that the letter gives. A letter
 * that asks something or says that they need longer is no reply yet: what it says is counted.
 */
export function clockOfReply(reply: TimedReply): Clock {
  const { requested, date } = reply.letter;
  if (requested === undefined || date === undefined)
    return unknown(reply.letter, requested === undefined ? 'clock_no_request' : 'clock_no_reply');
  if (date < requested) return unknown(reply.letter, 'clock_order');
  const found = findNation(reply);
  const nation = NATIONS.find((known) => known === found);
  const between = eventsBetween(reply.letter, requested, date);
  const told = toldBy(reply, date);
  const plain = { kind: 'access', received: requested, clarifications: [] } as const;
  const { days, steps } = countRequest({ ...plain, ...between, ...told }, nation);
  if (told || !days)
    return {
      requested,
      ...(days && { due: toIso(days.due) }),
      state: 'open',
      steps: [...steps, DAY_OF_LETTER],
    };
  const { state, daysLate } = judgeReply(days, toDay(date));
  return {
    requested,
    due: toIso(days.due),
    earliest: toIso(days.earliest),
    replied: date,
    days: toDay(date) - toDay(requested),
    daysLate,
    state,
    steps: [...steps, Object.keys(between).length > 0 ? DAYS_TOLD : DAY_OF_REQUEST],
  };
}

const DAY_OF_REQUEST: Message = { id: 'clock_no_pause' };
const DAY_OF_LETTER: Message = { id: 'clock_letter_days' };

const DAYS_TOLD: Message = { id: 'clock_told_days' };

/** What the reply says of the time between request and reply. A day outside of it was read wrongly. */
function eventsBetween(
  { identityReceived, asked, answered, extended }: Letter,
  requested: string,
  replied: string,
): Partial<RequestEvents> {
  const isBetween = (day: string | undefined): day is string =>
    day !== undefined && day >= requested && day <= replied;
  return {
    ...(isBetween(identityReceived) && { identityReceived }),
    ...(isBetween(extended) && { extensionNotice: extended }),
    ...(isBetween(asked) &&
      isBetween(answered) &&
      asked <= answered && { clarifications: [{ asked, answered }] }),
  };
}

/** What a letter that is no reply yet means for the count. */
function toldBy({ outcome }: TimedReply, date: string): Partial<RequestEvents> | undefined {
  if (outcome === 'extension') return { extensionNotice: date };
  if (outcome === 'asks-identity') return { identityAsked: date };
  if (outcome === 'asks-clarification') return { clarifications: [{ asked: date }] };
  return undefined;
}

function unknown({ requested, date }: Letter, because: string): Clock {
  return {
    state: 'not-known',
    steps: [{ id: because }],
    ...(requested !== undefined && { requested }),
    ...(date !== undefined && { replied: date }),
  };
}
