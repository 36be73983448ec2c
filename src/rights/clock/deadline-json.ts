import type { Message } from '../../decode/reading.ts';
import { findLaw } from '../find-law.ts';
import type { Deadline } from './count-deadline.ts';
import { type Day, toIso } from './plain-date.ts';
import type { DeadlineInput } from './read-input.ts';
import type { RequestCount } from './request-count.ts';
import type { LastDays } from './standing.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A count as the plain object that programs get, with dates as ISO. */
export function deadlineJson(
  deadline: Deadline,
  input: Pick<DeadlineInput, 'kind' | 'nationCode' | 'replied'>,
  say: (message: Message) => string,
): Plain {
  const { kind, count, standing, verdict, rule } = deadline;
  return {
    kind: input.kind,
    ...(input.nationCode !== undefined && { nation: input.nationCode }),
    ...(kind === 'request' ? requestJson(count) : complaintJson(count)),
    ...(input.replied !== undefined && { replied: input.replied }),
    state: standing.state,
    days_late: standing.daysLate,
    ...(standing.daysLeft !== undefined && { days_left: standing.daysLeft }),
    verdict: say(verdict),
    steps: count.steps.map(say),
    law: findLaw(rule)?.article,
  };
}

function requestJson({ period, waitsFor, days, ifNotNeeded }: RequestCount): Plain {
  const { start, paused, rawMonth, month, rawThreeMonths, extension } = period;
  const known = waitsFor !== 'identity';
  return {
    status: waitsFor === undefined ? 'counted' : waitsFor === 'answer' ? 'paused' : 'waiting',
    start: known ? toIso(start) : null,
    paused: waitsFor === 'answer' ? 'open' : paused,
    ...(waitsFor === undefined && { raw_one_month: toIso(rawMonth), one_month: toIso(month) }),
    ...(days && rawThreeMonths !== undefined && { raw_three_month: toIso(rawThreeMonths) }),
    ...(days && extension && { ext: extension === 'in-time' ? 'valid' : 'notice too late: ignored' }),
    ...daysJson(days),
    ...(ifNotNeeded && { due_if_not_needed: toIso(ifNotNeeded.due) }),
  };
}

function complaintJson({
  start,
  raw,
  strict,
  days,
}: {
  readonly start: Day;
  readonly raw: Day;
  readonly strict: Day;
  readonly days: LastDays;
}): Plain {
  return {
    status: 'counted',
    start: toIso(start),
    raw: toIso(raw),
    strict: toIso(strict),
    ...daysJson(days),
  };
}

function daysJson(days: LastDays | undefined): Plain {
  if (!days) return { due: null };
  return { due: toIso(days.due), earliest: toIso(days.earliest), latest: toIso(days.latest) };
}
