import type { Message } from '../../decode/reading.ts';
import type { Citation } from './citation.ts';

/** The letters, in the order in which a person may need them. */
export const LETTER_KINDS = [
  'ask',
  'local',
  'late',
  'follow-up',
  'explain',
  'sources',
  'recipients',
  'missing',
  'rectify',
  'erase',
  'object',
  'broker',
  'complaint-controller',
  'complaint-regulator',
  'research-consent',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Rows of the reply that a paragraph speaks of, as printed there. */
export interface LetterTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface LetterParagraph {
  readonly text: string;
  /** Its number, where it is one of several that an answer can refer to. */
  readonly number?: number;
  readonly table?: LetterTable;
}

/** A letter that a person may send. Nothing sends it but they. */
export interface Letter {
  readonly kind: LetterKind;
  /** ISO. */
  readonly date: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly email?: string;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly LetterParagraph[];
  readonly ending: readonly string[];
  readonly enclosures: readonly string[];
  /** What to look at before sending it. */
  readonly warnings: readonly Message[];
  /** The law that it names, with where that stands and how sure we are. */
  readonly laws: readonly Citation[];
}
