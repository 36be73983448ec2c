import { findLaw, type Law } from '../find-law.ts';
import laws from './letter-law.json' with { type: 'json' };
import type { LetterKind } from './letter.ts';

const LAWS: ReadonlyMap<string, string> = new Map(Object.entries(laws));

/** The rule that a letter rests on above all, where there is one that can be said in a sentence. */
export function lawBehind(kind: LetterKind): Law | undefined {
  return findLaw(LAWS.get(kind) ?? '');
}
