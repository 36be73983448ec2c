import type { Warning } from './warning.ts';
import type { Box } from './where.ts';

/** The formats that are recognised by content. Not all of them can be read: see `read.ts`. */
export type Format =
  | 'pdf'
  | 'csv'
  | 'tsv'
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'mhtml'
  | 'eml'
  | 'msg'
  | 'zip'
  | '7z'
  | 'rar'
  | 'tnef'
  | 'ics'
  | 'vcf'
  | 'json'
  | 'png'
  | 'jpeg'
  | 'tiff'
  | 'heic'
  | 'text'
  | 'unknown';

/** One file read. `id` is the first 16 hex digits of `sha256`; `within` is the id of the one that held it. */
export interface DocumentInfo {
  readonly id: string;
  readonly name: string;
  readonly format: Format;
  readonly sha256: string;
  /** Pages, sheets or paragraphs, as the format counts them. */
  readonly pages: number;
  readonly within?: string;
}

/** Why a word cannot be seen on the page. Such words are kept apart and never become a field's value. */
export type HiddenBecause = 'white' | 'tiny' | 'outside' | 'covered' | 'invisible';

/** Quarter turns, clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** A run of letters without white space as it stands on a page. */
export interface Word {
  readonly text: string;
  readonly box: Box;
  /** Type size in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Words of one typeface, size and colour on a page share a number. */
  readonly style?: number;
  /** Words that one drawing command printed share a number. */
  readonly run?: number;
  /** Clockwise degrees by which the word is turned against the page: 0 where absent. */
  readonly turn?: Turn;
  /** Id of the marked content (a tagged cell or paragraph) that holds the word. */
  readonly tag?: string;
  readonly hidden?: HiddenBecause;
  /** How sure the engine is of a word that it read from a picture, 0–1. */
  readonly ocr?: number;
}

/** A drawn line, horizontal or vertical, in points. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A form box with what was typed or ticked in it. `label` is the name that the form gives it, if any. */
export interface FormValue {
  readonly box: Box;
  readonly name: string;
  readonly label?: string;
  readonly value: string;
  readonly kind: 'text' | 'tick' | 'radio' | 'choice';
}

/** A page of positioned words. Words come in no promised order. */
export interface Page {
  readonly kind: 'page';
  readonly document: string;
  /** From 1. */
  readonly number: number;
  /** Points, of the page as it lies before the file's own `/Rotate` turns it. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  /** Filled dark rectangles that may be redactions. */
  readonly fills: readonly Box[];
  readonly forms: readonly FormValue[];
  /** Light fills behind text: shaded headings and striped rows. */
  readonly shades?: readonly Box[];
}

/** A cell that covers several rows or columns. Its text stands in its first cell; the others are ''. */
export interface CellSpan {
  /** From 1, as in `Where`. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * A run of rows of a sheet, or of a table in a letter, a mail or a web page. Rows stream: a long sheet
 * comes in several parts, `firstRow` counts from 1.
 */
export interface SheetRows {
  readonly kind: 'rows';
  readonly document: string;
  /** The sheet's name. Tables in running text have a name each, so that no two are taken for one. */
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: readonly (readonly string[])[];
  /** Merged cells among these rows. */
  readonly spans?: readonly CellSpan[];
  /** The heading under which a table stands in running text. */
  readonly section?: string;
  /** How many of the sheet's first rows the file itself marks as headings. Absent where it does not say. */
  readonly headings?: number;
  /** Each further row is one record, whose values the headings name: the file writes every name beside its value. */
  readonly records?: true;
  /** Why none of these rows can be seen where the file is opened. */
  readonly hidden?: HiddenBecause;
  /** Columns, from 1, that cannot be seen. */
  readonly hiddenColumns?: readonly number[];
}

/** A paragraph of a letter, a mail or a text file, in reading order, from 1. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly document: string;
  readonly number: number;
  readonly text: string;
  readonly heading: boolean;
  /** Words of an earlier message that a mail repeats: shown, but nothing that this one says. */
  readonly quoted?: true;
  /** The heading under which it stands, where the format tells headings from text. */
  readonly section?: string;
  readonly hidden?: HiddenBecause;
}

/** What reading gives, piece by piece. */
export type Part = Page | SheetRows | Paragraph;

/** How far a document is read. `done` and `of` count one thing: pages, bytes, or the files of an archive. */
export interface ReadProgress {
  readonly kind: 'progress';
  readonly document: string;
  readonly done: number;
  readonly of: number;
  /** `picture`: words are being read from a picture of the page, which takes seconds and not milliseconds. */
  readonly how?: 'picture';
}

/**
 * One step of a reading. `document` comes first for each file and `end` last; what a file holds (the
 * files of an archive, what is attached to a mail) comes between the two, each with its own `document`
 * and `end`. A warning is about the file that `document` names.
 */
export type ReadStep =
  /** Without `file` where nothing of it came out: a locked member of an archive. */
  | { readonly kind: 'document'; readonly document: DocumentInfo; readonly file?: InputFile }
  | { readonly kind: 'part'; readonly part: Part }
  | ReadProgress
  | { readonly kind: 'warning'; readonly warning: Warning; readonly document?: string }
  | { readonly kind: 'end'; readonly document: DocumentInfo };

/** A file as a person hands it over. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
