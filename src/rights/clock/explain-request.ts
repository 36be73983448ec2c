import type { Message } from '../../decode/reading.ts';
import type { Period } from './count-period.ts';
import type { RequestEvents } from './events.ts';
import { addMonths, isCutShort, isWeekend, toDay, toIso } from './plain-date.ts';
import type { RequestCount } from './request-count.ts';
import { isUnderOldWords } from './time-law.ts';
import { isYearKnown, type Nation } from './working-day.ts';

/** Each step of the count of a request, in order, for a person to check. */
export function explainRequest(
  events: RequestEvents,
  counted: Omit<RequestCount, 'steps'>,
  nation: Nation | undefined,
): readonly Message[] {
  const { period, days, ifNotNeeded, identityTooLate } = counted;
  const steps = [startStep(events, period, identityTooLate)];
  if (counted.waitsFor === 'identity' && events.identityAsked !== undefined) {
    steps.push({ id: 'clock_identity_open', slots: { asked: events.identityAsked } });
  } else {
    steps.push(...monthSteps(period), ...pauseSteps(period), ...endSteps(events, period));
  }
  if (identityTooLate && events.identityAsked !== undefined)
    steps.push({ id: 'clock_question_late', slots: { asked: events.identityAsked } });
  for (const asked of period.tooLateQuestions)
    steps.push({ id: 'clock_question_late', slots: { asked: toIso(asked) } });
  if (ifNotNeeded) steps.push({ id: 'clock_if_not_needed', slots: { to: toIso(ifNotNeeded.due) } });
  if (days && !isYearKnown(days.due)) steps.push({ id: 'clock_holidays_unknown' });
  if (days && days.earliest !== days.latest) {
    if (nation === undefined) steps.push({ id: 'clock_nation_unknown' });
    const slots = { earliest: toIso(days.earliest), latest: toIso(days.latest) };
    steps.push({ id: 'clock_other_ways', slots });
  }
  if (isUnderOldWords(events.received)) {
    steps.push({ id: period.pauses.length > 0 ? 'clock_pause_before_law' : 'clock_before_law' });
  }
  if (events.kind !== 'access' && events.clarifications.length > 0)
    steps.push({ id: 'clock_pause_access_only' });
  if (events.kind === 'object') steps.push({ id: 'clock_object' });
  return steps;
}

function startStep(events: RequestEvents, { start }: Period, identityTooLate: boolean): Message {
  const slots = { from: toIso(start) };
  if (toDay(events.received) === start) {
    return { id: events.receivedAssumed ? 'clock_start_assumed' : 'clock_start_received', slots };
  }
  const { identityReceived } = events;
  const byIdentity = !identityTooLate && identityReceived !== undefined && toDay(identityReceived) === start;
  return { id: byIdentity ? 'clock_start_identity' : 'clock_start_fee', slots };
}

function monthSteps({ start, rawMonth, paused }: Period): readonly Message[] {
  const short = isCutShort(start, 1) ? '_short' : '';
  return [{ id: `clock_month${short}`, slots: { from: toIso(start), to: toIso(rawMonth - paused) } }];
}

function pauseSteps({ pauses, paused, rawMonth, openSince }: Period): readonly Message[] {
  const steps: Message[] = pauses
    .filter(({ days }) => days > 0)
    .map(({ asked, answered, days }) => ({
      id: 'clock_paused',
      slots: { asked: toIso(asked), answered: toIso(answered), count: days },
    }));
  if (openSince !== undefined)
    return [...steps, { id: 'clock_question_open', slots: { asked: toIso(openSince) } }];
  return paused > 0 ? [...steps, { id: 'clock_paused_to', slots: { to: toIso(rawMonth) } }] : steps;
}

function endSteps({ extensionNotice: notice }: RequestEvents, period: Period): readonly Message[] {
  const { start, month, rawMonth, rawThreeMonths, paused, extension, due } = period;
  if (due === undefined) return [];
  const steps = moved(rawMonth, month);
  if (notice === undefined || extension === undefined) return steps;
  if (extension === 'too-late' || rawThreeMonths === undefined)
    return [...steps, { id: 'clock_notice_late', slots: { notice, to: toIso(month) } }];
  const three = { notice, from: toIso(start), to: toIso(addMonths(start, 3)) };
  return [
    ...steps,
    { id: isCutShort(start, 3) ? 'clock_three_months_short' : 'clock_three_months', slots: three },
    ...(paused > 0 ? [{ id: 'clock_three_months_paused', slots: { to: toIso(rawThreeMonths) } }] : []),
    ...moved(rawThreeMonths, due),
  ];
}

/** That a last day moves, and why. */
export function moved(raw: number, to: number): readonly Message[] {
  if (raw === to) return [];
  return [{ id: isWeekend(raw) ? 'clock_moved_weekend' : 'clock_moved_holiday', slots: { to: toIso(to) } }];
}
