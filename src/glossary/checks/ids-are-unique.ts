import { composedOf } from '../composed-of.ts';
import type { Glossary } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** Ids are printed in reports and kept in saved marks: one id, one thing. */
export const idsAreUnique: Check = {
  id: 'ids-are-unique',
  sentence: 'No two things of a kind may share an id, and no scheme may hold a code twice.',
  run: findDoubles,
};

function findDoubles(glossary: Glossary): readonly Problem[] {
  const named = [glossary.entries, glossary.schemes, glossary.slots, glossary.parties, glossary.sources];
  const matched = composedOf(glossary);
  return [
    ...[...named, matched].flatMap((list) =>
      doubles(list.map(({ id }) => id)).map((id) => problem(id, 'its id')),
    ),
    ...glossary.schemes.flatMap(({ id, codes }) =>
      doubles(codes.flatMap(({ code, also }) => [code, ...(also ?? [])])).map((code) => problem(id, code)),
    ),
  ];
}

function problem(at: string, what: string): Problem {
  return { at, says: `${what} is there twice` };
}

function doubles(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter((word) => seen.size === seen.add(word).size);
}
