import { CONSENT_COLUMNS, PEOPLE_COLUMNS } from './reply-lists.ts';

/** What a list of the researcher's says: who agreed to what, or whose each reply is. */
export type ListKind = 'consent-list' | 'people-list';

const CONSENT_NAME = /(?:^|\/)consents?\.csv$/i;

/** Whether a file lies there under the name that a list of consents has. Its headings must say so as well. */
export function isNamedConsents(name: string): boolean {
  return CONSENT_NAME.test(name.replaceAll('\\', '/'));
}

/** Which list of the researcher's a file is, by its headings in small letters. Such a file is no reply. */
export function listKind(headings: readonly string[]): ListKind | undefined {
  if (CONSENT_COLUMNS.every((column) => headings.includes(column))) return 'consent-list';
  // These two alone: a reply may well have a column of each name among others.
  const isPeople =
    headings.length === PEOPLE_COLUMNS.length && PEOPLE_COLUMNS.every((one) => headings.includes(one));
  return isPeople ? 'people-list' : undefined;
}
