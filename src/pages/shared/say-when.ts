import { LOCALE } from '../../rights/locale.ts';
import { sayDay } from '../../rights/say-day.ts';

/** When a source is from, as people write it: a day, or May 2020 where only the month is known. Else as it stands. */
export function sayWhen(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return sayDay(date);
  if (!/^\d{4}-\d{2}$/.test(date)) return date;
  return new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}-01T00:00:00Z`),
  );
}
