import type { LetterKind } from '../rights/letters/letter.ts';

/** The forms in which a letter can be written. */
export const LETTER_FORMATS = ['text', 'eml', 'docx', 'pdf', 'json'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** What a person asked of the command `letter`. */
export interface LetterCommand {
  readonly kind: 'letter';
  readonly letter: LetterKind;
  /** A file that `decode --format json` wrote. */
  readonly from?: string;
  /** A file of what the person tells us. */
  readonly answers?: string;
  readonly party?: string;
  readonly format: LetterFormat;
  readonly out?: string;
}
