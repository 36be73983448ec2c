import type { Letter, Message } from '../decode/reading.ts';
import holidays from './bank-holidays.json' with { type: 'json' };
import type { Clock } from './finding.ts';

const DAY_MS = 86_400_000;
const HOLIDAYS: ReadonlySet<string> = new Set(holidays.days);
/** In a year whose holidays we do not have, a due day may move by as many: Christmas or Easter with a weekend. */
const MOST_DAYS_MOVED = 5;

/**
 * How long the reply took, by Articles 12(3) and 12A UK GDPR: one calendar month from the day of the
 * request, to the next working day where it ends on a weekend or a bank holiday of any nation. "Late" is
 * said only after the latest day that this may give; between the earliest and the latest it is borderline.
 * Extensions and pauses are not counted here.
 */
export function countDays(letter: Letter): Clock {
  const { requested, date } = letter;
  if (requested === undefined || date === undefined) {
    return {
      state: 'not-known',
      steps: [{ id: requested === undefined ? 'clock_no_request' : 'clock_no_reply' }],
      ...(requested !== undefined && { requested }),
      ...(date !== undefined && { replied: date }),
    };
  }
  const start = toDay(requested);
  const end = toDay(date);
  if (end < start) return { requested, replied: date, state: 'not-known', steps: [{ id: 'clock_order' }] };
  const month = addMonth(start);
  const known = isYearKnown(month);
  const due = nextWorkingDay(month);
  const latest = known ? due : Math.max(due, month + MOST_DAYS_MOVED);
  const state = end > latest ? 'late' : end > due ? 'borderline' : 'in-time';
  const steps: Message[] = [{ id: 'clock_month', slots: { from: requested, to: toIso(month) } }];
  if (due !== month) steps.push({ id: 'clock_moved', slots: { to: toIso(due) } });
  if (!known) steps.push({ id: 'clock_holidays_unknown' });
  steps.push({ id: 'clock_no_pause' });
  return {
    requested,
    due: toIso(due),
    replied: date,
    days: end - start,
    daysLate: Math.max(0, end - due),
    state,
    steps,
  };
}

/** Whole days since 1970. */
function toDay(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

function toIso(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The same date of the next month, or that month's last day. */
function addMonth(day: number): number {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return Math.round(Date.UTC(year, month + 1, Math.min(date.getUTCDate(), last)) / DAY_MS);
}

function nextWorkingDay(day: number): number {
  let at = day;
  while (isWeekend(at) || HOLIDAYS.has(toIso(at))) at++;
  return at;
}

function isWeekend(day: number): boolean {
  const weekday = new Date(day * DAY_MS).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function isYearKnown(day: number): boolean {
  const year = new Date(day * DAY_MS).getUTCFullYear();
  return year >= holidays.from && year <= holidays.to;
}
