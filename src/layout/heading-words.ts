import words from './heading-words.json' with { type: 'json' };

export type HeadingKind = keyof typeof words;

const KINDS = new Map<HeadingKind, ReadonlySet<string>>([
  ['label', new Set(words.label)],
  ['value', new Set(words.value)],
  ['section', new Set(words.section)],
  ['source', new Set(words.source)],
]);

/** Whether a column heading is one of the plain words that head such a column in any table. */
export function isHeading(kind: HeadingKind, text: string): boolean {
  const plain = text.toLowerCase().replace(/[:*]/g, '').replace(/\s+/g, ' ').trim();
  return KINDS.get(kind)?.has(plain) ?? false;
}
