import { asWritten } from './as-written.ts';
import { splitWords } from './normalise-label.ts';
import type { Fill } from './pattern-trie.ts';

/** UTF-16 units by which two words are taken for forms of one: "reading" and "read". */
const STEM = 4;

/**
 * What is said for a phrase of a label, with the phrase behind it where it says more: our word for “food banks”
 * is poverty, and a reader should see which of the two stands in the reply.
 */
export function quoteWords(fill: Fill, label: string): Fill {
  return fill.quote === undefined
    ? fill
    : { ...fill, say: `${fill.say} (\u201c${asWritten(fill.quote, label)}\u201d)` };
}

/** Whether some telling word of a phrase is not among the words that we say for it. */
export function saysMore(
  phrase: readonly string[],
  say: string,
  isEmpty: (word: string) => boolean,
): boolean {
  const said = new Set(splitWords(say).map(stemOf));
  return phrase.some((word) => !isEmpty(word) && !said.has(stemOf(word)));
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}
