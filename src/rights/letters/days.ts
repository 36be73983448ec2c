const DAY_MS = 86_400_000;
const WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** So many days after a day. Dates are ISO. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A date as people write it: 2 September 2026. */
export function sayDay(iso: string): string {
  return WORDS.format(new Date(`${iso}T00:00:00Z`));
}
