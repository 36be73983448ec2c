import { splitWords } from './normalise-label.ts';

/** Our own phrases in the form in which they are looked for. No text of a reply is ever kept here. */
const foldedPhrases = new Map<string, string>();
/** Our own lists of phrases, each phrase under its first word: of some hundred, a text asks for a few. */
const shelves = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Whether any of the phrases stands in a text as whole words. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  return holdsFolded(foldText(text), phrases);
}

/** The same of a text that is folded already. */
export function holdsFolded(folded: string, phrases: readonly string[]): boolean {
  const shelf = shelves.get(phrases) ?? shelve(phrases);
  for (let at = 0, end = folded.indexOf(' ', 1); end > 0; at = end, end = folded.indexOf(' ', at + 1)) {
    const begun = shelf.get(folded.slice(at + 1, end));
    if (begun?.some((phrase) => folded.startsWith(phrase, at))) return true;
  }
  return false;
}

function shelve(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const shelf = new Map<string, string[]>();
  for (const phrase of phrases) {
    const folded = foldPhrase(phrase);
    const first = folded.slice(1, folded.indexOf(' ', 1));
    const begun = shelf.get(first);
    if (begun) begun.push(folded);
    else shelf.set(first, [folded]);
  }
  shelves.set(phrases, shelf);
  return shelf;
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
