import type { Entry, PartyId, Source } from '../../glossary/entry.ts';
import { loadGlossary } from '../../glossary/load-glossary.ts';
import { joinAnd } from '../../rights/letters/citation.ts';
import { LOCALE } from '../../rights/locale.ts';

const glossary = loadGlossary();

/** The firms that sell data: first those of which a sale to a party is known, then by name. */
export const BROKER_ENTRIES: readonly Entry[] = glossary.entries
  .filter(({ broker }) => broker !== undefined)
  .toSorted(
    (one, other) =>
      Number(other.broker?.sold !== undefined) - Number(one.broker?.sold !== undefined) ||
      (one.labels[0] ?? '').localeCompare(other.labels[0] ?? '', LOCALE),
  );

/** The source with this id. */
export function sourceOf(id: string | undefined): Source | undefined {
  return glossary.sources.find((source) => source.id === id);
}

/** The sources with these ids, in order. */
export function sourcesOf(ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => sourceOf(id) ?? []);
}

/** Parties as a sentence names them. */
export function partyNames(ids: readonly PartyId[]): string {
  return joinAnd(ids.map((id) => glossary.parties.find((party) => party.id === id)?.short ?? id));
}
