import type { WarningCode } from '../../../read/warning.ts';

/** A sentence about the files or places that it is true of. */
export interface Saying {
  readonly code: WarningCode;
  readonly words: string;
  readonly places: readonly string[];
}

/** Says each thing once, with every file that it is about, in the order in which they came. */
export function groupSayings(
  all: readonly { readonly code: WarningCode; readonly words: string; readonly place: string }[],
): readonly Saying[] {
  const groups = new Map<string, { code: WarningCode; words: string; places: string[] }>();
  for (const { code, words, place } of all) {
    const group = groups.get(words) ?? { code, words, places: [] };
    groups.set(words, group);
    if (place && !group.places.includes(place)) group.places.push(place);
  }
  return [...groups.values()];
}
