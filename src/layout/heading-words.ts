import words from './heading-words.json' with { type: 'json' };

export type HeadingKind = keyof typeof words;

const KINDS = new Map<HeadingKind, ReadonlySet<string>>([
  ['label', new Set(words.label)],
  ['value', new Set(words.value)],
  ['section', new Set(words.section)],
  ['source', new Set(words.source)],
  ['rank', new Set(words.rank)],
  ['date', new Set(words.date)],
  ['note', new Set(words.note)],
  ['measure', new Set(words.measure)],
  ['figure', new Set(words.figure)],
]);

/** Letters of the longest of these words: most texts are longer, and need no closer look. */
const LONGEST = Math.max(...[...KINDS.values()].flatMap((set) => [...set].map((word) => word.length)));
/** What a heading may have besides: a colon, stars, white space in it. */
const MARKS = 8;

/** Whether a column heading is one of the plain words that head such a column in any table. */
export function isHeading(kind: HeadingKind, text: string): boolean {
  if (text.length > LONGEST + MARKS) return false;
  // A program writes the same words as `field_name` or `fieldName`.
  const plain = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[:*]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim();
  return KINDS.get(kind)?.has(plain) ?? false;
}
