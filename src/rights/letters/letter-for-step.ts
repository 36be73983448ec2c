import steps from './letter-for-step.json' with { type: 'json' };
import type { LetterKind } from './letter.ts';

/** JSON knows no closed lists of words; a test holds the file against the kinds of letters. */
const LETTERS = new Map(Object.entries(steps) as [string, LetterKind][]);

/** The letter that does what a next step of the report says, by the id of its message. */
export function letterForStep(id: string): LetterKind | undefined {
  return LETTERS.get(id);
}
