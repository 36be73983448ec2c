import type { Chunk } from './chunk.ts';

/** Labels with a value beside them that a word opens, from which it is believed to open labels. */
const OFTEN = 3;

/**
 * Words that open labels of these lines and stand nowhere within one: "Estimated", "Ranking:". `opening`
 * are the lines that have a value beside them, `all` those and the ones that have none.
 */
export function findOpeners(opening: readonly Chunk[], all: readonly Chunk[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { inks } of opening) {
    const word = inks[0]?.text ?? '';
    if (/^\p{Lu}\p{Ll}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const { inks } of all) for (const { text } of inks.slice(1)) counts.delete(text);
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word));
}
