import type { Message } from '../../decode/reading.ts';
import type { ComplaintEvents } from './events.ts';
import { moved } from './explain-request.ts';
import { type Day, toDay, toIso } from './plain-date.ts';
import type { LastDays } from './standing.ts';
import { allWays, mainWay } from './ways.ts';
import { isYearKnown, type Nation } from './working-day.ts';

const DAYS_TO_ACKNOWLEDGE = 30;
const IN_FORCE_SINCE = toDay('2026-06-19');

/** When a party has to say that it got a complaint, and how that was counted. */
export interface ComplaintCount {
  readonly start: Day;
  readonly raw: Day;
  /** By the letter of the law, which begins with the day that the complaint came. */
  readonly strict: Day;
  readonly days: LastDays;
  /** False of complaints that came before the duty began. */
  readonly inForce: boolean;
  readonly steps: readonly Message[];
}

/** Counts the 30 days of section 164A as the regulator does, and by the letter of the law. */
export function countComplaint(events: ComplaintEvents, nation?: Nation): ComplaintCount {
  const start = toDay(events.received);
  const raw = start + DAYS_TO_ACKNOWLEDGE;
  const strict = raw - 1;
  const due = mainWay(nation).toWorkingDay(raw);
  const latest = Math.max(...allWays(nation).map((way) => way.toWorkingDay(raw)));
  const inForce = start >= IN_FORCE_SINCE;
  const steps: Message[] = [
    ...(events.receivedAssumed ? [{ id: 'clock_start_assumed', slots: { from: events.received } }] : []),
    { id: 'clock_acknowledge', slots: { from: events.received, to: toIso(raw) } },
    ...moved(raw, due),
    { id: 'clock_acknowledge_strict', slots: { to: toIso(strict) } },
    ...(isYearKnown(raw) ? [] : [{ id: 'clock_holidays_unknown' }]),
    ...(inForce ? [] : [{ id: 'clock_acknowledge_before', slots: { from: toIso(IN_FORCE_SINCE) } }]),
    { id: 'clock_complaint_outcome' },
  ];
  return { start, raw, strict, days: { due, earliest: strict, latest }, inForce, steps };
}
