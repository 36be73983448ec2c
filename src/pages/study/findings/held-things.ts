import type { LabelPrevalence, Prevalence } from '../../../study/study.ts';
import type { Share } from '../../../study/wilson.ts';
import { entryName } from '../words.ts';

/** How many replies hold a thing: an entry of the glossary, or what stands under a label that it does not know. */
export interface HeldThing extends Share {
  /** The same for one thing everywhere: two may have one name. */
  readonly thing: string;
  readonly name: string;
  readonly party?: string;
  readonly month?: string;
}

/** Entries and labels together, those that most replies hold first. */
export function heldThings(
  entries: readonly Prevalence[],
  labels: readonly LabelPrevalence[],
): readonly HeldThing[] {
  return [
    ...entries.map(({ entry, ...held }) => ({ thing: entry, name: entryName(entry), ...held })),
    ...labels.map(({ label, ...held }) => ({ thing: `label ${label}`, name: label, ...held })),
  ].toSorted((a, b) => b.count - a.count);
}

/** Each thing once, with its name: those that most replies hold first, of all parties together. */
export function thingsByHeld(held: readonly HeldThing[]): ReadonlyMap<string, string> {
  const sums = new Map<string, { readonly name: string; readonly count: number }>();
  for (const { thing, name, count } of held)
    sums.set(thing, { name, count: count + (sums.get(thing)?.count ?? 0) });
  return new Map(
    [...sums].toSorted(([, a], [, b]) => b.count - a.count).map(([thing, { name }]) => [thing, name]),
  );
}
