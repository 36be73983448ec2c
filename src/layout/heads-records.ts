import { isDate } from './dates.ts';
import { kindOf } from './kind-of.ts';

/** A postcode, or a mail address: what a person has one of, so that a column of them means people. */
const PERSONAL = /^(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[^\s@]+@[^\s@]+)$/i;
/** A name of a column holds a word, or is short for some. */
const NAMING = /\p{L}{3}|^[A-Z]{2,5}$/u;
/** Shorthand for a question: it names what is asked, though no word stands in it. */
const NUMBERED = /^\p{L}{1,2}[\s.-]?\d{1,3}$/u;
/** Columns of one kind below their heading are believed from so many rows on. */
const FEW = 2;

function isWordy(text: string): boolean {
  return NAMING.test(text) && kindOf(text) !== 'number' && !PERSONAL.test(text) && !isDate(text);
}

/** Whether a column holds nothing but postcodes or mail addresses. */
export function isPersonal(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? []).filter((text) => text !== '');
  return cells.length >= FEW && cells.every((cell) => PERSONAL.test(cell));
}

/**
 * Whether the first of a few columns' rows names the columns, and each further row is one person: below
 * the first name stand postcodes or numbers, which label nothing, or some column holds nothing but
 * postcodes or mail addresses. Rows of labels and values differ: their first column is words.
 */
export function headsRecords(rows: readonly (readonly string[])[], columns: number): boolean {
  const [first = [], ...body] = rows;
  const distinct = new Set(first.map((text) => text.toLowerCase())).size;
  if (first.length !== columns || distinct !== columns || !first.every(isWordy)) return false;
  const below = first.map((_, at) => body.flatMap((row) => row[at] ?? []).filter((text) => text !== ''));
  if (first.some((_, at) => isPersonal(body, at))) return true;
  const [leading = []] = below;
  const numbers = leading.every((text) => PERSONAL.test(text) || kindOf(text) === 'number');
  return leading.length >= FEW && numbers && !leading.some((text) => NUMBERED.test(text));
}
