import type { Glossary } from '../glossary/entry.ts';

/** What tables call each entry of the glossary: the label that it is best known by. */
export function entryNames({
  entries,
  patterns,
  measures,
}: Pick<Glossary, 'entries' | 'patterns' | 'measures'>): Readonly<Record<string, string>> {
  const named = [
    ...entries.map(({ id, labels, aliases = [] }) => [id, labels[0] ?? aliases[0] ?? id] as const),
    ...patterns.map(({ id, forms }) => [id, forms[0]?.replace(/[[\]]/g, '') ?? id] as const),
    ...measures.map(({ id, examples }) => [id, examples[0] ?? id] as const),
  ];
  return Object.fromEntries(named);
}
