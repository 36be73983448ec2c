import type { Message } from '../../decode/reading.ts';
import { isAnswer } from '../is-answer.ts';
import type { TimedReply } from './clock-of-reply.ts';
import { countDeadline, type Deadline } from './count-deadline.ts';
import { isPlainDate } from './plain-date.ts';
import type { Nation } from './working-day.ts';

/** The days that a person can fill in, in the order in which they are asked for. */
export const OWN_DAYS = [
  'received',
  'identityAsked',
  'identityReceived',
  'asked',
  'answered',
  'extensionNotice',
  'replied',
] as const;
export type OwnDay = (typeof OWN_DAYS)[number];

/** What is filled in; a day that is not known is missing or empty. */
export type OwnDays = Readonly<Partial<Record<OwnDay, string>>>;

/** What the letter gives of them, to be put right. */
export function daysOfLetter({ letter, outcome }: TimedReply): OwnDays {
  const { requested, date, identityReceived, asked, answered, extended } = letter;
  return {
    received: requested ?? '',
    identityAsked: (outcome === 'asks-identity' && date) || '',
    identityReceived: identityReceived ?? '',
    asked: (outcome === 'asks-clarification' && date) || (asked ?? ''),
    answered: answered ?? '',
    extensionNotice: (outcome === 'extension' && date) || (extended ?? ''),
    replied: (isAnswer({ outcome }) && date) || '',
  };
}

/** Counts the days of a complaint to the party itself, or says why they cannot be counted. */
export function countOwnComplaint(
  received: string,
  acknowledged: string,
  nation: Nation | undefined,
  today: string,
): Deadline | Message {
  if (received === '') return { id: 'own_days_complaint_needed' };
  if (![received, acknowledged].every((day) => day === '' || isPlainDate(day)))
    return { id: 'own_days_wrong' };
  if (acknowledged !== '' && acknowledged < received) return { id: 'own_days_complaint_order' };
  return countDeadline(
    {
      events: { kind: 'complaint', received },
      ...(nation && { nation }),
      ...(acknowledged !== '' && { replied: acknowledged }),
    },
    today,
  );
}

/** Counts what a person filled in, or says why it cannot be counted. */
export function countOwnDays(filled: OwnDays, nation: Nation | undefined, today: string): Deadline | Message {
  const days: Partial<Record<OwnDay, string>> = {};
  for (const key of OWN_DAYS) {
    const day = filled[key] ?? '';
    if (day === '') continue;
    if (!isPlainDate(day)) return { id: 'own_days_wrong' };
    days[key] = day;
  }
  const { received, asked, answered, replied, ...others } = days;
  if (received === undefined) return { id: 'own_days_needed' };
  if (replied !== undefined && replied < received) return { id: 'clock_order' };
  if ([days.identityAsked, asked, days.extensionNotice].some((day) => day !== undefined && day < received))
    return { id: 'own_days_order' };
  if (answered !== undefined && (asked === undefined || answered < asked)) return { id: 'own_days_answer' };
  const clarifications = asked === undefined ? [] : [{ asked, ...(answered !== undefined && { answered }) }];
  const { identityAsked, identityReceived, extensionNotice } = others;
  return countDeadline(
    {
      ...(nation && { nation }),
      ...(replied !== undefined && { replied }),
      events: {
        kind: 'access',
        received,
        clarifications,
        ...(identityAsked !== undefined && { identityAsked }),
        ...(identityReceived !== undefined && { identityReceived }),
        ...(extensionNotice !== undefined && { extensionNotice }),
      },
    },
    today,
  );
}
