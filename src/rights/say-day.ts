import { LOCALE } from './locale.ts';

let words: Intl.DateTimeFormat | undefined;

/** A date as people write it: 2 September 2026. */
export function sayDay(iso: string): string {
  // Made with the first date: it takes longer than loading the whole program.
  words ??= new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
  return words.format(new Date(`${iso}T00:00:00Z`));
}
