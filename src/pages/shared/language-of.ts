import words from './language-of-words.json' with { type: 'json' };

const WELSH: ReadonlySet<string> = new Set(words.welsh);
const ENGLISH: ReadonlySet<string> = new Set(words.english);

/** Fewer could be a name, or a slip. */
const FEWEST_WORDS = 2;
/** Of all words, at least one in so many is of those that Welsh has all the time. */
const ONE_IN = 4;

/**
 * The language of some of the party's words for `lang`, so that a voice reads Welsh as Welsh. Only where it is
 * beyond doubt; all else is in the language of the page.
 */
export function languageOf(text: string): 'cy' | undefined {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (all.some((word) => ENGLISH.has(word))) return undefined;
  const welsh = all.filter((word) => WELSH.has(word));
  return new Set(welsh).size >= FEWEST_WORDS && welsh.length * ONE_IN >= all.length ? 'cy' : undefined;
}
