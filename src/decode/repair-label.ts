import type { Glossary } from '../glossary/entry.ts';
import misread from './misread-letters.json' with { type: 'json' };
import { splitWords } from './normalise-label.ts';

/** Letters from which a word that no list holds is one that was misread, if a listed one looks like it. */
const LONG_ENOUGH = 4;
/** A label of more words is prose. */
const MOST_WORDS = 12;

const WORDS_KNOWN = new WeakMap<Glossary, ReadonlySet<string>>();

/** The words of all labels that the glossary lists. */
function wordsOf(glossary: Glossary): ReadonlySet<string> {
  const kept = WORDS_KNOWN.get(glossary);
  if (kept) return kept;
  const labels = glossary.entries.flatMap(({ labels: own, aliases = [] }) => [...own, ...aliases]);
  const words = new Set(labels.flatMap((label) => splitWords(label)));
  WORDS_KNOWN.set(glossary, words);
  return words;
}

/** What a word may be if one of its letters was misread. */
function likeIt(word: string): string[] {
  const found: string[] = [];
  for (const { seen, meant } of misread.misread)
    for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1))
      found.push(word.slice(0, at) + meant + word.slice(at + seen.length));
  return found;
}

function onlyOne<T>(all: readonly T[]): T | undefined {
  const [one, ...others] = new Set(all);
  return others.length === 0 ? one : undefined;
}

/**
 * Makes the function that mends labels which were read from a picture: a word that no label has and that looks
 * like exactly one that labels do have (`Acom` like `Acorn`), or a short word with which alone the label is known
 * (`Da not contact`). What a label is known for as it stands is never touched, and values never are.
 */
export function createLabelRepair(
  glossary: Glossary,
  isKnown: (label: string) => boolean,
): (label: string) => string {
  const words = wordsOf(glossary);
  const isWord = (word: string): boolean => words.has(word.toLowerCase());
  const mendWord = (word: string): string => {
    if (word.length < LONG_ENOUGH || isWord(word)) return word;
    return onlyOne(likeIt(word).filter(isWord)) ?? word;
  };
  const mendShort = (parts: readonly string[]): string | undefined => {
    const labels = parts.flatMap((part, at) =>
      part.length < LONG_ENOUGH && !isWord(part)
        ? likeIt(part)
            .filter(isWord)
            .map((word) => parts.with(at, word).join(' '))
        : [],
    );
    return onlyOne(labels.filter(isKnown));
  };
  return (label) => {
    const parts = label.split(' ');
    if (parts.length > MOST_WORDS || isKnown(label)) return label;
    const mended = parts.map(mendWord);
    const whole = mended.join(' ');
    return isKnown(whole) ? whole : (mendShort(mended) ?? whole);
  };
}
