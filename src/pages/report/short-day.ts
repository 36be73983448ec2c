import { LOCALE } from '../../rights/locale.ts';

const SHORT = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' });

function at(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** “19 Oct” for an ISO day. */
export function shortDay(iso: string): string {
  return SHORT.format(at(iso));
}
