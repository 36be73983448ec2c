import { composedOf } from '../composed-of.ts';
import type { Glossary } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** A source that nothing rests on is a leftover of a deleted claim. */
export const sourcesAreUsed: Check = {
  id: 'sources-are-used',
  sentence: 'Every source must carry at least one claim.',
  run: findUnused,
};

function findUnused(glossary: Glossary): readonly Problem[] {
  const used = new Set([
    ...composedOf(glossary).flatMap(({ sources, values }) => [
      ...sources,
      ...(values ?? []).flatMap((value) => value.sources ?? []),
    ]),
    ...glossary.entries.flatMap(({ broker }) => (broker?.sold ?? []).flatMap((sale) => sale.sources)),
    // A firm's own page is where readers are sent, also where we rest no claim on it.
    ...glossary.entries.flatMap(({ broker }) => broker?.page ?? []),
    ...glossary.schemes.flatMap(({ sources, codes }) => [
      ...sources,
      ...codes.flatMap((code) => code.sources ?? []),
    ]),
  ]);
  return glossary.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ at: id, says: 'no claim rests on it' }));
}
