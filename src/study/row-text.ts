import { csvRow } from './csv-row.ts';
import { EVENT_COLUMNS, type EventRow } from './event-row.ts';
import { cellsOf, STUDY_COLUMNS, type StudyRow } from './study-row.ts';

/** The line that names the columns of `readings.csv`. */
export function csvHead(): string {
  return csvRow(STUDY_COLUMNS.map(({ name }) => name));
}

/** A row of `readings.csv`. What holds nothing is empty; a text like a formula gets an apostrophe. */
export function csvLine(row: StudyRow): string {
  return csvRow(cellsOf(row));
}

/** A line of `readings.ndjson`: all columns, each in its own type, `null` where it holds nothing. A row is made in their order. */
export function ndjsonLine(row: StudyRow): string {
  return `${JSON.stringify(row)}\n`;
}

/** The line that names the columns of `events.csv`. */
export function eventsHead(): string {
  return csvRow(EVENT_COLUMNS.map(({ name }) => name));
}

/** A row of `events.csv`. */
export function eventLine(row: EventRow): string {
  return csvRow(EVENT_COLUMNS.map(({ name }) => row[name]));
}
