import { splitWords } from './normalise-label.ts';

const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'sir',
  'dame',
  'lord',
  'lady',
  'rev',
]);

/** The words of a name without titles, each once: a first name, a last name and both together are often given. */
export function nameWords(name: string): readonly string[] {
  return [...new Set(splitWords(`${name} `))].filter((word) => !TITLES.has(word));
}

/** Whether two names may be one person's: all words of the shorter stand in the longer, or begin one of its words. */
export function isSamePersonsName(one: readonly string[], two: readonly string[]): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length === 0) return false;
  return short.every((word) =>
    long.some((other) => other === word || isInitial(word, other) || isInitial(other, word)),
  );
}

function isInitial(letter: string, word: string): boolean {
  return letter.length === 1 && word.startsWith(letter);
}
