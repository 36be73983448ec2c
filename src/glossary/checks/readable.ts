import type { Glossary } from '../entry.ts';
import type { Check, Problem } from './check.ts';
import { ownWords } from './texts.ts';
import { readingEase, sentences, words } from './reading-ease.ts';

/** Flesch: 60 to 70 is plain English for a child of about 13; above is easier. */
const LEAST_EASE = 60;
/** In words; a longer sentence makes a worried reader go back. */
const LONGEST_SENTENCE = 24;

/** Plain words must be plain: easy by Flesch, in short sentences. */
export const readable: Check = {
  id: 'readable',
  sentence: `Reading ease must be ${LEAST_EASE} or more, and sentences ${LONGEST_SENTENCE} words or fewer.`,
  run: findHard,
};

function findHard(glossary: Glossary): readonly Problem[] {
  const names = glossary.parties.flatMap((party) => [...party.names, party.name]);
  names.sort((a, b) => b.length - a.length);
  return ownWords(glossary).flatMap(({ at, texts }) => {
    const whole = texts.map((text) => fill(text, names)).join(' ');
    const long = sentences(whole).filter((sentence) => words(sentence).length > LONGEST_SENTENCE);
    const ease = Math.round(readingEase(whole));
    return [
      ...long.map((sentence): Problem => ({ at, says: `too long: ${sentence}` })),
      ...(ease < LEAST_EASE ? [{ at, says: `reading ease is ${ease}` }] : []),
    ];
  });
}

/** Slots and names of parties read as one short word: nobody can make a name easier. */
function fill(text: string, names: readonly string[]): string {
  const plain = text.replace(/[[\]]/g, '').replace(/\{[a-z_0-9-]+\}/g, 'tax');
  return names.reduce((rest, name) => rest.replaceAll(name, 'Labour'), plain);
}
