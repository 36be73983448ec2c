const ACCENTS = /\p{M}/gu;
const BLANKS = /\s+/g;
const QUOTES: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

/** Text as it is searched: small letters, no accents, straight quotation marks, and a run of blanks as one. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[‘’“”]/g, (quote) => QUOTES[quote] ?? quote)
    .replace(BLANKS, ' ')
    .toLowerCase();
}

/** The same, with where each of its letters stands in the text. */
export interface FoldedText {
  readonly text: string;
  readonly places: readonly number[];
}

/** Folds letter by letter, which takes longer: for what is on the screen. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const small = foldText(letter);
    if (small !== ' ' || !folded.endsWith(' ')) {
      folded += small;
      for (let index = 0; index < small.length; index++) places.push(at);
    }
    at += letter.length;
  }
  return { text: folded, places };
}

/** Where folded words begin in a folded text, none inside another. */
export function findAll(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}
