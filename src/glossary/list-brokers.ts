import type { Entry, Source } from './entry.ts';
import brokersEntries from './entries/brokers.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };

/** The companies that sell data, without the rest of the glossary: a page with letters needs no more of it. */
export const BROKER_ENTRIES: readonly Entry[] = (brokersEntries as readonly Entry[]).filter(
  ({ broker }) => broker !== undefined,
);

/** Where something is known from, by its id. */
export function findSource(id: string | undefined): Source | undefined {
  return (sources as readonly Source[]).find((source) => source.id === id);
}
