const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const WORDED = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i;
const MONTH_FIRST = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
/** A time of day, and the zone that the head of a mail adds to it. */
const CLOCK =
  /(?<![ T,])[ T,]+(?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?(?: ?(?:[+-]\d{4}|gmt|bst|utc|z))?(?: \([a-z]{1,5}\))?$/i;
/** A date in a sentence. A part of a longer number is none: of the day 101 somebody would be called late. */
const WITHIN =
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?, \d{4})(?!\d)/i;

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1850 || year > 2200)
    return undefined;
  return date.toISOString().slice(0, 10);
}

/** Whether a text is a date and nothing else, in any of the ways it is written. */
export function isDate(text: string): boolean {
  // Most texts of a page have no figure, and are asked.
  if (!/\d/.test(text)) return false;
  const plain = text.trim().replace(CLOCK, '');
  const worded = WORDED.exec(plain);
  if (worded) return monthOf(worded[2] ?? '') > 0;
  const first = MONTH_FIRST.exec(plain);
  if (first) return monthOf(first[1] ?? '') > 0;
  return NUMERIC.test(plain) || ISO.test(plain);
}

/**
 * The ISO date of a text, only where day, month and year are all certain. `03/04/2019` is read day first,
 * as everybody in the United Kingdom writes it; a year of two digits is not certain.
 */
export function toIsoDate(text: string): string | undefined {
  const plain = text.trim().replace(CLOCK, '');
  const isoDate = ISO.exec(plain);
  if (isoDate) return iso(Number(isoDate[1]), Number(isoDate[2]), Number(isoDate[3]));
  const numeric = NUMERIC.exec(plain);
  if (numeric && numeric[3]?.length === 4)
    return iso(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = WORDED.exec(plain);
  if (worded && worded[3]?.length === 4)
    return iso(Number(worded[3]), monthOf(worded[2] ?? ''), Number(worded[1]));
  const first = MONTH_FIRST.exec(plain);
  if (first) return iso(Number(first[3]), monthOf(first[1] ?? ''), Number(first[2]));
  return undefined;
}

/** The first date within a sentence, as written. */
export function findDate(text: string): string | undefined {
  const found = WITHIN.exec(text)?.[0];
  return found !== undefined && isDate(found) ? found : undefined;
}
