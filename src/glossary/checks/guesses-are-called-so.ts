import { composedOf } from '../composed-of.ts';
import type { Basis, Glossary } from '../entry.ts';
import type { Check, Problem } from './check.ts';
import { plainTexts } from './texts.ts';

const GUESSES: ReadonlySet<Basis> = new Set<Basis>(['area', 'modelled', 'name']);
/** Words by which a reader of ten knows that it is no fact. */
const CALLED_SO =
  /\bguess|\bon average\b|\bworks? it out\b|\bworked (?:it )?out\b|not about you|not you\b|about you alone/i;

/** A guess is called a guess; and nothing that rests on our own reading is called sure. */
export const guessesAreCalledSo: Check = {
  id: 'guesses-are-called-so',
  sentence:
    'What is modelled, from an area or from a name says that it is a guess; our own reading is never sure.',
  run: findSilent,
};

function findSilent(glossary: Glossary): readonly Problem[] {
  const all = composedOf(glossary);
  return [
    ...all
      .filter(
        ({ basis, plain }) => GUESSES.has(basis) && !plainTexts(plain).some((text) => CALLED_SO.test(text)),
      )
      .map(({ id }) => ({ at: id, says: 'a guess that is not called one' })),
    ...[...all, ...glossary.schemes]
      .filter(({ status, confidence }) => status === 'inferred' && confidence === 'high')
      .map(({ id }) => ({ at: id, says: 'our own reading, with high confidence' })),
  ];
}
