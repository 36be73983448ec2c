import type { Entry, Glossary, PartyId } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** A label must lead to one entry: an entry of the party before one for all, a printed label before an expected one. */
export const oneWinner: Check = {
  id: 'one-winner',
  sentence: 'No two entries may both win on one label in one party’s reply.',
  run: findTies,
};

interface Claim {
  readonly entry: Entry;
  readonly printed: boolean;
}

/** How labels are compared here: letters and figures only. At least as blunt as the decoder's own folding. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function findTies(glossary: Glossary): readonly Problem[] {
  const claims = new Map<string, Claim[]>();
  for (const entry of glossary.entries) {
    for (const label of entry.labels) add(label, { entry, printed: true });
    for (const alias of entry.aliases ?? []) add(alias, { entry, printed: false });
  }
  return [...claims].flatMap(([label, all]) =>
    [...new Set(all.flatMap(({ entry }) => entry.party ?? [])), undefined].flatMap((party) =>
      tie(label, all, party),
    ),
  );

  function add(label: string, claim: Claim): void {
    const key = foldLabel(label);
    const there = claims.get(key) ?? [];
    claims.set(key, [...there, claim]);
  }
}

function tie(label: string, all: readonly Claim[], party: PartyId | undefined): readonly Problem[] {
  const level = all.filter(({ entry }) => (party ? entry.party?.includes(party) : entry.party === undefined));
  const printed = level.filter((claim) => claim.printed);
  const best = [...new Set((printed.length > 0 ? printed : level).map(({ entry }) => entry.id))];
  if (best.length < 2) return [];
  return [{ at: best.join(', '), says: `all win on ${label}${party ? ` for ${party}` : ''}` }];
}
