import type { Day } from './plain-date.ts';

/** Between the earliest and the latest last day, it depends how one counts. */
export type ReplyState = 'in-time' | 'borderline' | 'late';

/** How a request or a complaint stands: once a reply has come, or on a day while none has. */
export interface Standing<State = ReplyState | 'running' | 'waiting'> {
  readonly state: State;
  /** Days too many: surely, or for a borderline reply at most. 0 where there are none. */
  readonly daysLate: number;
  /** Days that are left until the last day, where no reply has come and time runs. */
  readonly daysLeft?: number;
}

/** The last day, and the first and the last day that any way of counting gives. */
export interface LastDays {
  readonly due: Day;
  readonly earliest: Day;
  readonly latest: Day;
}

/** Judges a reply by its day. */
export function judgeReply({ due, earliest, latest }: LastDays, replied: Day): Standing<ReplyState> {
  if (replied > latest) return { state: 'late', daysLate: replied - due };
  if (replied > earliest) return { state: 'borderline', daysLate: replied - earliest };
  return { state: 'in-time', daysLate: 0 };
}

/** Judges one that is open, on a given day. Without a last day, time stands still. */
export function judgeOpen(days: LastDays | undefined, today: Day): Standing {
  if (!days) return { state: 'waiting', daysLate: 0 };
  const standing = judgeReply(days, today);
  if (standing.state !== 'in-time') return standing;
  return { state: 'running', daysLate: 0, daysLeft: days.due - today };
}
