const WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A date as people write it: 2 September 2026. */
export function sayDay(iso: string): string {
  return WORDS.format(new Date(`${iso}T00:00:00Z`));
}
