import type { Glossary } from '../glossary/entry.ts';

/** A label in words, and no name of a column: it has letters and a space, and neither figures nor other signs. */
const WORDS = /^\p{L}[\p{L} ’'()-]*$/u;

/** What tables call each list of codes. */
export function listNames({ schemes }: Pick<Glossary, 'schemes'>): Readonly<Record<string, string>> {
  return Object.fromEntries(schemes.map(({ id, name }) => [id, name]));
}

/**
 * What tables call each entry of the glossary: the label that is `printed` most often, or else one in words. A pattern or a measure stands for
 * many labels, so it goes by the words of its id, which begin with a capital as a label does.
 */
export function entryNames(
  { entries, patterns, measures }: Pick<Glossary, 'entries' | 'patterns' | 'measures'>,
  printed: ReadonlyMap<string, string> = new Map(),
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...entries.map(({ id, labels, aliases = [] }) => {
      const known = [...labels, ...aliases];
      const plain = id.replaceAll('-', ' ');
      const name =
        known.find((label) => label.toLowerCase() === plain) ??
        known.find((label) => label.includes(' ') && WORDS.test(label));
      return [id, printed.get(id) ?? name ?? known[0] ?? id] as const;
    }),
    ...[...patterns, ...measures].map(({ id }) => [id, withCapital(id.replaceAll('-', ' '))] as const),
  ]);
}

function withCapital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
