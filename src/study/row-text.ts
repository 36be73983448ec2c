import { STUDY_COLUMNS, type StudyRow } from './study-row.ts';

/** A cell that a spreadsheet would take for a formula. Numbers stay numbers. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?%?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/** The line that names the columns of `readings.csv`. */
export function csvHead(): string {
  return `${STUDY_COLUMNS.map(({ name }) => name).join(',')}\n`;
}

/** A row of `readings.csv`. What holds nothing is empty; a text like a formula gets an apostrophe. */
export function csvLine(row: StudyRow): string {
  return `${STUDY_COLUMNS.map(({ name }) => cell(row[name])).join(',')}\n`;
}

/** A line of `readings.ndjson`: all columns, each in its own type, `null` where it holds nothing. */
export function ndjsonLine(row: StudyRow): string {
  return `${JSON.stringify(Object.fromEntries(STUDY_COLUMNS.map(({ name }) => [name, row[name]])))}\n`;
}

function cell(value: StudyRow[keyof StudyRow]): string {
  if (value === null) return '';
  const text = String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
