import type { Glossary } from '../entry.ts';
import type { Check, Problem } from './check.ts';
import { foldLabel } from './one-winner.ts';
import unexplained from './unexplained.json' with { type: 'json' };

/** Codes that were looked for and that nobody has explained: a meaning for them would be made up. */
export const unexplainedStaysSo: Check = {
  id: 'unexplained-stays-so',
  sentence: 'What nobody has explained in public must not be explained here.',
  run: findExplained,
};

function findExplained(glossary: Glossary): readonly Problem[] {
  const codes: ReadonlySet<string> = new Set(unexplained.map(foldLabel));
  return [
    ...glossary.entries.flatMap(({ id, labels, aliases }) =>
      [...labels, ...(aliases ?? [])].map((word) => ({ id, word })),
    ),
    ...glossary.schemes.flatMap(({ id, codes: all }) =>
      all.flatMap(({ code, also }) => [code, ...(also ?? [])].map((word) => ({ id, word }))),
    ),
  ]
    .filter(({ word }) => codes.has(foldLabel(word)))
    .map(({ id, word }) => ({ at: id, says: `${word} has no public explanation` }));
}
