import type { Message } from '../../decode/reading.ts';
import { type ComplaintCount, countComplaint } from './count-complaint.ts';
import { countRequest } from './count-request.ts';
import { toDay, toIso } from './plain-date.ts';
import type { DeadlineInput } from './read-input.ts';
import type { RequestCount } from './request-count.ts';
import { judgeOpen, judgeReply, type LastDays, type Standing } from './standing.ts';
import { timeRule } from './time-law.ts';

/** A count of either kind, and how things stand. */
export type Deadline = {
  readonly standing: Standing;
  /** The sentence that says how things stand, to put before the steps. */
  readonly verdict: Message;
  /** Id of the rule in `src/rights/law.json` that it rests on. */
  readonly rule: string;
} & (
  | { readonly kind: 'request'; readonly count: RequestCount }
  | { readonly kind: 'complaint'; readonly count: ComplaintCount }
);

/** Counts what was asked for, and judges the reply, or the wait for it as of `today`. */
export function countDeadline(
  { events, nation, replied }: Pick<DeadlineInput, 'events' | 'nation' | 'replied'>,
  today: string,
): Deadline {
  if (events.kind === 'complaint') {
    const count = countComplaint(events, nation);
    const counted = standingOf(count.days, replied, today);
    const isUnsure = !count.inForce && counted.state === 'late';
    const standing: Standing = isUnsure ? { ...counted, state: 'borderline' } : counted;
    const verdict = isUnsure
      ? { id: 'deadline_complaint_before_duty', slots: { due: toIso(count.days.due) } }
      : verdictOf('complaint', standing, count.days, replied !== undefined);
    return { kind: 'complaint', count, standing, verdict, rule: 's-164a' };
  }
  const count = countRequest(events, nation);
  const standing = standingOf(count.days, replied, today);
  const verdict = verdictOf('request', standing, count.days, replied !== undefined);
  return { kind: 'request', count, standing, verdict, rule: timeRule(events.received) };
}

function standingOf(days: LastDays | undefined, replied: string | undefined, today: string): Standing {
  return days && replied !== undefined ? judgeReply(days, toDay(replied)) : judgeOpen(days, toDay(today));
}

function verdictOf(
  kind: Deadline['kind'],
  { state, daysLate, daysLeft }: Standing,
  days: LastDays | undefined,
  hasReply: boolean,
): Message {
  const id = `deadline_${kind}_${state.replaceAll('-', '_')}`;
  if (!days) return { id };
  const due = toIso(days.due);
  if (state === 'in-time') return { id, slots: { due } };
  const slots = { due, count: daysLeft ?? daysLate };
  return { id: hasReply || state === 'running' ? id : `${id}_open`, slots };
}
