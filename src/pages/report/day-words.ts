const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

function at(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** “19 October 2026” for an ISO day. */
export function dayWords(iso: string): string {
  return LONG.format(at(iso));
}

/** “19 Oct” for an ISO day. */
export function shortDay(iso: string): string {
  return SHORT.format(at(iso));
}
