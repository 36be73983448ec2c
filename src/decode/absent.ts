import type { Absent, Field } from '../layout/field.ts';
import words from './absent-words.json' with { type: 'json' };

const WORDS: ReadonlyMap<string, Absent> = new Map(
  (Object.entries(words) as [Absent, string[]][]).flatMap(([absent, list]) =>
    list.map((word): [string, Absent] => [word, absent]),
  ),
);

/** Letters of the longest word that says nothing, in UTF-16 units. */
export const LONGEST_ABSENT = Math.max(...[...WORDS.keys()].map((word) => word.length));

/** The letters with which they begin, large and small, and white space, as UTF-16 units. */
export const ABSENT_STARTS: ReadonlySet<number> = new Set(
  [...WORDS.keys(), ' ', '\t', '\n', '\u00a0'].flatMap((word) => [
    word.charCodeAt(0),
    word.toUpperCase().charCodeAt(0),
  ]),
);

/** How a field says nothing, if it does: as layout found it, or by the words themselves. Never 0. */
export function findAbsent(field: Pick<Field, 'value' | 'absent'>): Absent | undefined {
  if (field.absent) return field.absent;
  const value = field.value.trim().toLowerCase();
  return value === '' ? 'empty' : WORDS.get(value);
}
