/** A day as whole days since 1 January 1970. No hour and no time zone ever come into it. */
export type Day = number;

const DAY_MS = 86_400_000;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar, written as 2026-11-23. */
export function isPlainDate(text: string): boolean {
  if (!ISO.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toIso(time / DAY_MS) === text;
}

export function toDay(iso: string): Day {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

export function toIso(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day so many days after one, both as ISO. */
export function addDays(iso: string, days: number): string {
  return toIso(toDay(iso) + days);
}

export function yearOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** The same date so many months on, or that month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY_MS);
}

/** Whether the months end on an earlier date than they began on, because that month is too short. */
export function isCutShort(day: Day, months: number): boolean {
  const dateOf = (at: Day): number => new Date(at * DAY_MS).getUTCDate();
  return dateOf(addMonths(day, months)) !== dateOf(day);
}

export function isWeekend(day: Day): boolean {
  const weekday = new Date(day * DAY_MS).getUTCDay();
  return weekday === 0 || weekday === 6;
}
