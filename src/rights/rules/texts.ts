import type { Reading } from '../../decode/reading.ts';
import { foldPhrase, foldText } from '../../decode/holds-phrase.ts';

const foldedProse = new WeakMap<readonly string[], readonly string[]>();

/** Whether any of the phrases stands in a reply's running text. */
export function proseHolds(prose: readonly string[], phrases: readonly string[]): boolean {
  const folded = foldProse(prose);
  return phrases.map(foldPhrase).some((phrase) => folded.some((text) => text.includes(phrase)));
}

/** In which pieces of a reply's running text any of the phrases stands. */
export function findInProse(prose: readonly string[], phrases: readonly string[]): readonly number[] {
  const wanted = phrases.map(foldPhrase);
  return foldProse(prose).flatMap((text, at) => (wanted.some((phrase) => text.includes(phrase)) ? [at] : []));
}

/** The running text is folded once for all questions. */
function foldProse(prose: readonly string[]): readonly string[] {
  let folded = foldedProse.get(prose);
  if (!folded) foldedProse.set(prose, (folded = prose.map(foldText)));
  return folded;
}

/** The ids of readings. */
export function idsOf(readings: readonly Reading[]): readonly string[] {
  return readings.map(({ id }) => id);
}
