import type { HiddenBecause } from '../read/document.ts';
import type { Warning } from '../read/warning.ts';
import type { Where } from '../read/where.ts';
import type { Prose, QualityReason, Table } from './block.ts';

/** The different ways of saying nothing. None of them is 0. */
export type Absent = 'empty' | 'na' | 'dash' | 'unknown' | 'null' | 'redacted';

/** What a value looks like, before anybody knows what it means. */
export interface Parsed {
  readonly kind: 'number' | 'percent' | 'money' | 'date' | 'rank' | 'range' | 'tick' | 'code' | 'text';
  readonly number?: number;
  /** The second number of a range or of a rank within n. */
  readonly of?: number;
  readonly unit?: string;
  /** ISO date, only where day, month and year are all certain. */
  readonly date?: string;
}

/** A further column beside a field's value: a rank, a date, a source. */
export interface Also {
  readonly label: string;
  readonly value: string;
  readonly where: Where;
}

/** One fact as the party wrote it, letter for letter. */
export interface Field {
  /** A hash of the document and the place, so that marks hold across versions of the glossary. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly also?: readonly Also[];
  readonly section?: string;
  /** The person that the field is about, where one file holds many. */
  readonly subject?: string;
  readonly where: Where;
  readonly parsed?: Parsed;
  readonly absent?: Absent;
  readonly hidden?: HiddenBecause;
  /** The engine's confidence in its reading of the words, 0–1. */
  readonly ocr?: number;
  /** The label letter by letter as it was read from a picture, where it was mended. */
  readonly labelAsRead?: string;
  /** Why the value may belong to another label: what speaks against the table that it was read from. */
  readonly unsure?: readonly QualityReason[];
  /** The source that the party itself names for this field. */
  readonly givenSource?: { readonly text: string; readonly where: Where };
}

/** One row of a table of events: canvass history, contacts, marked registers. */
export interface EventRow {
  readonly id: string;
  readonly section?: string;
  readonly subject?: string;
  /** ISO date where it is certain; the cell itself is kept as written. */
  readonly date?: string;
  readonly cells: readonly Also[];
}

/** A line of a letter head: date, reference, sender, addressee. Needed by the clock; no fact about the person. */
export interface LetterLine {
  readonly kind:
    | 'date'
    | 'reference'
    | 'sender'
    | 'addressee'
    /** When the person asked, and when they had the proof of who it is. */
    | 'request-date'
    | 'identity-date'
    /** When they asked what is meant, and when the person answered. */
    | 'asked-date'
    | 'answered-date'
    /** When they said that they need longer. */
    | 'extension-date';
  readonly text: string;
  /** ISO date, for the kinds of date. */
  readonly date?: string;
  readonly where: Where;
}

/** All that layout found. `finish()` gives it whole; each step before gives what is certain so far. */
export interface Laid {
  readonly fields: readonly Field[];
  readonly events: readonly EventRow[];
  readonly letter: readonly LetterLine[];
  readonly prose: readonly Prose[];
  readonly tables: readonly Table[];
  readonly warnings: readonly Warning[];
}
