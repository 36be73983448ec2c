import { composedOf } from '../composed-of.ts';
import type { EntryStatus, Glossary, SourceKind } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** Who can make a thing documented: the party, the maker, the regulator, or a copy of their own list. */
const FIRST_HAND: ReadonlySet<SourceKind> = new Set<SourceKind>(['party', 'maker', 'official', 'copy']);

/** A claim needs a source that can carry it; only our own reading of plain words needs none. */
export const sourcesCarryClaims: Check = {
  id: 'sources-carry-claims',
  sentence:
    'Documented needs the party, the maker, the regulator or a copy of their list; reported needs any source.',
  run: findUncarried,
};

interface Claim {
  readonly id: string;
  readonly status: EntryStatus;
  readonly sources: readonly string[];
}

function findUncarried(glossary: Glossary): readonly Problem[] {
  const kinds = new Map(glossary.sources.map(({ id, kind }) => [id, kind]));
  const claims: readonly Claim[] = [...composedOf(glossary), ...glossary.schemes];
  const codes: readonly Claim[] = glossary.schemes.flatMap((scheme) =>
    scheme.codes.map(({ code, status, sources }) => ({
      id: `${scheme.id} ${code}`,
      status: status ?? scheme.status,
      sources: sources ?? scheme.sources,
    })),
  );
  const sales: readonly Claim[] = glossary.entries.flatMap(({ id, broker }) =>
    (broker?.sold ?? []).map(({ status, sources }) => ({ id: `${id} as a seller`, status, sources })),
  );
  return [...claims, ...codes, ...sales].flatMap(({ id, status, sources }): Problem[] => {
    if (status === 'inferred') return [];
    if (sources.length === 0) return [{ at: id, says: `${status} without a source` }];
    const firstHand = sources.some((source) => FIRST_HAND.has(kinds.get(source) ?? 'person'));
    if (status === 'documented' && !firstHand)
      return [{ at: id, says: 'documented, but nobody in its sources speaks at first hand' }];
    return [];
  });
}
