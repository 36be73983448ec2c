import { splitWords } from './normalise-label.ts';

/** Our own phrases in the form in which they are looked for. No text of a reply is ever kept here. */
const foldedPhrases = new Map<string, string>();

/** Whether any of the phrases stands in a text as whole words. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  const words = foldText(text);
  return phrases.some((phrase) => words.includes(foldPhrase(phrase)));
}

/** A text's words with a space on either side of each, as phrases are looked for in it. */
export function foldText(text: string): string {
  return ` ${splitWords(text.toLowerCase()).join(' ')} `;
}

/** One of our own phrases in the same form. */
export function foldPhrase(phrase: string): string {
  const known = foldedPhrases.get(phrase);
  if (known !== undefined) return known;
  const folded = ` ${splitWords(`${phrase} `).join(' ')} `;
  foldedPhrases.set(phrase, folded);
  return folded;
}
