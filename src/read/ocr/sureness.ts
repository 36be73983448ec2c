import type { Word } from '../document.ts';
import type { Warning } from '../warning.ts';

/** How sure the engine is of the words of one page. */
export interface Sureness {
  readonly words: number;
  /** The sum over its words, each 0–1. */
  readonly sum: number;
}

export function surenessOf(words: readonly Word[]): Sureness {
  return { words: words.length, sum: words.reduce((sum, { ocr = 0 }) => sum + ocr, 0) };
}

/** Says that words were read from pictures: of how many pages, and how sure the engine is, in percent. */
export function sayReadFromPictures(pages: readonly Sureness[]): Warning | undefined {
  const read = pages.filter(({ words }) => words > 0);
  if (read.length === 0) return undefined;
  const words = read.reduce((all, page) => all + page.words, 0);
  const sum = read.reduce((all, page) => all + page.sum, 0);
  const sure = Math.round((100 * sum) / words);
  return { code: 'read-from-picture', slots: { count: read.length, sure } };
}
