import type { Message } from '../../decode/reading.ts';
import type { Answers } from '../../rights/letters/answers.ts';
import { acknowledgeTimeOf, past } from '../../rights/letters/time-of.ts';
import { type Case, dayOfLetter } from './case.ts';
import { timeOfCase } from './case-facts.ts';
import { LOCALE } from '../../rights/locale.ts';

/** One thing in a case, on its day. */
export interface CaseEvent {
  readonly day: string;
  readonly what: Message;
  /** `over`: a last day that passed by every way of counting, and nothing came. */
  readonly state: 'done' | 'to-come' | 'over';
  /** Which letter or reply of the case it is. */
  readonly letter?: number;
  readonly reply?: number;
}

/** The days that a reader tells of a case, in the order in which such things happen. */
export const TOLD_DAYS = [
  'requested',
  'identityAsked',
  'identityGiven',
  'clarificationAsked',
  'clarificationAnswered',
  'extension',
  'replied',
  'followedUp',
  'objected',
  'complained',
  'complaintAnswered',
] as const satisfies readonly (keyof Answers)[];

/** A reply of this kind is the event, and the day that it sets is not a second one. */
const DAY_OF_OUTCOME: Readonly<Record<string, (typeof TOLD_DAYS)[number]>> = {
  'asks-identity': 'identityAsked',
  'asks-clarification': 'clarificationAsked',
  extension: 'extension',
};

/** All that happened and the last days that are set, by day. Nothing that is still to come is told as past. */
export function timelineOfCase(one: Case, today: string): readonly CaseEvent[] {
  const events = [
    ...toldEvents(one, today),
    ...replyEvents(one, today),
    ...letterEvents(one, today),
    ...lastDays(one, today),
  ];
  // What happened on one day stays in its order.
  return events.toSorted((a, b) => a.day.localeCompare(b.day, LOCALE));
}

function toldEvents(one: Case, today: string): readonly CaseEvent[] {
  const { answers, acknowledged } = one;
  return [
    ...TOLD_DAYS.flatMap((key) => {
      const day = past(answers[key], today);
      return day === undefined || standsAlready(one, key, day) ? [] : [done(day, `case_event_${idOf(key)}`)];
    }),
    ...(past(acknowledged, today) === undefined ? [] : [done(acknowledged ?? '', 'case_event_acknowledged')]),
  ];
}

/** Whether a letter or a reply of the case is what happened on that day. */
function standsAlready({ letters, replies }: Case, key: (typeof TOLD_DAYS)[number], day: string): boolean {
  return (
    letters.some((letter) => letter.day === day && dayOfLetter(letter.kind) === key) ||
    replies.some((reply) => reply.day === day && (DAY_OF_OUTCOME[reply.outcome ?? ''] ?? 'replied') === key)
  );
}

function replyEvents({ replies }: Case, today: string): readonly CaseEvent[] {
  return replies.flatMap(({ day, outcome }, at) => {
    const came = past(day, today);
    if (came === undefined) return [];
    return [{ ...done(came, `case_event_reply_${idOf(outcome ?? 'unread')}`), reply: at }];
  });
}

function letterEvents({ letters }: Case, today: string): readonly CaseEvent[] {
  return letters.flatMap(({ day, subject }, at) =>
    past(day, today) === undefined
      ? []
      : [{ day, what: { id: 'case_event_letter', slots: { subject } }, state: 'done' as const, letter: at }],
  );
}

/** The last day for the reply, and the one to say that a complaint has come. */
function lastDays(one: Case, today: string): readonly CaseEvent[] {
  const { answers, acknowledged } = one;
  const { due, replied, state } = timeOfCase(one, today);
  const complained = past(answers.complained, today);
  const events: CaseEvent[] = [];
  if (due !== undefined)
    // What a file that nobody has read says may be the reply.
    if (replied !== undefined || one.replies.some(({ outcome }) => outcome === undefined))
      events.push(done(due, 'case_event_due_was'));
    else if (state === 'late') events.push({ day: due, what: { id: 'case_event_due_over' }, state: 'over' });
    else if (due < today) events.push(done(due, 'case_event_due_unsure'));
    else events.push({ day: due, what: { id: 'case_event_due' }, state: 'to-come' });
  if (complained !== undefined && !acknowledged && answers.complaintAnswered === undefined) {
    const { due: day, state: standing } = acknowledgeTimeOf(complained, today);
    if (standing === 'over') events.push({ day, what: { id: 'case_event_acknowledge_over' }, state: 'over' });
    if (standing === 'unsure') events.push(done(day, 'case_event_acknowledge'));
    if (standing === 'running')
      events.push({ day, what: { id: 'case_event_acknowledge' }, state: 'to-come' });
  }
  return events;
}

function done(day: string, id: string): CaseEvent {
  return { day, what: { id }, state: 'done' };
}

/** `identityAsked` and `asks-identity` as ids of messages have it. */
function idOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');
}
