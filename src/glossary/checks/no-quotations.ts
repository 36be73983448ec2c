import type { Glossary } from '../entry.ts';
import type { Check, Problem } from './check.ts';
import { ownWords } from './texts.ts';

/** A name of a segment or a slot may stand in quotation marks; a sentence of somebody else may not. */
const MOST_WORDS_IN_QUOTES = 4;
const QUOTED = /[“"]([^”"]*)[”"]?/g;

/** Facts carry over from sources; their sentences do not. */
export const noQuotations: Check = {
  id: 'no-quotations',
  sentence: 'Our words are our own: no quotations.',
  run: findQuotations,
};

function findQuotations(glossary: Glossary): readonly Problem[] {
  return ownWords(glossary).flatMap(({ at, texts }) =>
    texts.flatMap((text) =>
      [...text.matchAll(QUOTED)]
        .filter((match) => (match[1] ?? '').split(' ').length > MOST_WORDS_IN_QUOTES)
        .map((match) => ({ at, says: `a quotation: ${match[0]}` })),
    ),
  );
}
