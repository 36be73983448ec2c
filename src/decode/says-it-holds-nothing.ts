import words from './holds-nothing-words.json' with { type: 'json' };

const OPENINGS: ReadonlySet<string> = new Set(words.openings);

/**
 * Whether a sentence says of a name that it holds nothing about the reader: "The Liberal Democrats do not hold
 * any personal data about you". Only a party itself writes so; a name that stands elsewhere in the sentence
 * ("we hear that", "nor do") may be somebody else's. Both are words in small letters, between spaces.
 */
export function saysItHoldsNothing(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (at < 0 || !OPENINGS.has(sentence.slice(0, at).trim())) return false;
  const rest = sentence.slice(at + name.length);
  return words.verbs.some((verb) => words.things.some((thing) => rest.startsWith(`${verb} ${thing} `)));
}
