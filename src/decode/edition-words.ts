import { isYear } from './normalise-label.ts';
import words from './edition-words.json' with { type: 'json' };

const AROUND: ReadonlySet<string> = new Set(words.around);

/** `2014`, `v3`, `7`: which edition of a list it is. */
function isEdition(word: string): boolean {
  return isYear(word) || /^v?\d$/.test(word);
}

/**
 * The words of a label without those that only say which edition of a list it is, who sells it and for whom:
 * `h_fss_v3_group` is an FSS group. Nothing where no such word stands in it. The words that are left out
 * still choose among the editions.
 */
export function withoutEdition(label: readonly string[]): readonly string[] | undefined {
  const left = label.filter((word) => !isEdition(word) && !AROUND.has(word));
  return left.length === 0 || left.length === label.length ? undefined : left;
}
