/**
 * A fact that a reply holds and what we may say of it, by hand and from the evidence, never from what
 * the program printed. `means` is the id of the entry or pattern that explains it, `unknown` or `ambiguous`.
 */
export interface Truth {
  readonly label: string;
  readonly value: string;
  readonly means: string;
  /** The entry where `means` says that its value is unknown or ambiguous but its label is not. */
  readonly entry?: string;
  readonly status?: 'documented' | 'reported' | 'inferred';
  readonly absent?: 'empty' | 'na' | 'dash' | 'unknown' | 'null' | 'redacted';
  readonly offScale?: true;
  /** Further cells of the row, with their headings. */
  readonly also?: readonly (readonly [string, string])[];
  /** The person, where one file holds several. */
  readonly subject?: string;
}

export interface Expected {
  /** Absent where nothing could be read: then the file gives no report. */
  readonly outcome?: string;
  /** Absent where nothing in the reply says who sent it. */
  readonly party?: string;
  readonly fields: readonly Truth[];
  /** Kinds of findings that must be there. */
  readonly findings?: readonly string[];
  /** Codes of all the warnings there must be, and no others. */
  readonly warnings?: readonly string[];
  /** Rows of the history. */
  readonly events?: number;
  /** Days late, where both days stand in the reply. */
  readonly daysLate?: number;
}

/** A field of the reply as drawn: the page is known only then. */
export type Pages = ReadonlyMap<Truth, number>;

export interface Made {
  readonly bytes: Uint8Array;
  /** The page on which each fact stands, for paged formats. */
  readonly pages?: Pages;
}

/** An invented reply: what it imitates, what it guards, how its file is made and what stands in it. */
export interface ReplyCase {
  /** sender-format-behaviour */
  readonly slug: string;
  /** The name of the file in the case's folder: `input.<extension>`. */
  readonly file: string;
  readonly imitates: string;
  readonly guards: string;
  readonly passwords?: readonly string[];
  readonly make: () => Made | Promise<Made>;
  readonly expected: Expected;
}

/** A fact in one line: label, value, and what explains it. */
export function fact(label: string, value: string, means: string, more: Partial<Truth> = {}): Truth {
  return { label, value, means, ...more };
}
