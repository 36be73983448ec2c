import type { LetterInput } from './case-of.ts';
import { partsOf, unconfirmed } from './letter-parts.ts';
import type { Letter, LetterKind } from './letter.ts';
import type { Condition } from './tell-conditions.ts';
import { writeLetter } from './write-letter.ts';

/** A letter, and what it does not say because the reader has not said that it is so. */
export interface ConfirmedLetter {
  readonly letter: Letter;
  readonly unconfirmed: readonly Condition[];
}

/** Writes a letter that says of the reply only what the answers confirm. Without a reply all is the reader’s own. */
export function writeConfirmed(kind: LetterKind, input: LetterInput): ConfirmedLetter {
  if (!input.reply) return { letter: writeLetter(kind, input), unconfirmed: [] };
  const said = new Set(input.answers.confirmed);
  const parts = partsOf(kind, input);
  const conditions = unconfirmed(
    parts,
    new Map(parts.flatMap(({ condition }) => (said.has(condition) ? [[condition, true]] : []))),
  );
  return { letter: writeLetter(kind, { ...input, leftOut: { conditions } }), unconfirmed: [...conditions] };
}
