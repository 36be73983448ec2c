import type { Reading } from '../../decode/reading.ts';
import { foldPhrase, foldText } from '../../decode/holds-phrase.ts';

const foldedProse = new WeakMap<readonly string[], readonly string[]>();

/** Whether any of the phrases stands in a reply's running text, which is folded once for all questions. */
export function proseHolds(prose: readonly string[], phrases: readonly string[]): boolean {
  let folded = foldedProse.get(prose);
  if (!folded) foldedProse.set(prose, (folded = prose.map(foldText)));
  return phrases.map(foldPhrase).some((phrase) => folded.some((text) => text.includes(phrase)));
}

/** The ids of readings. */
export function idsOf(readings: readonly Reading[]): readonly string[] {
  return readings.map(({ id }) => id);
}
