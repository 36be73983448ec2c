import { isYear, splitWords } from './normalise-label.ts';
import editionWords from './edition-words.json' with { type: 'json' };

const AROUND: ReadonlySet<string> = new Set(editionWords.around);

/** What stands between a value and its edition. */
const BEFORE_EDITION = [' (', ' - ', ' \u2013 '];

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

/**
 * What stands behind a value and says of which edition of a list it is: `Country Living (Mosaic 7)`. Only words
 * of the list's own name, and a year or a number beside one: a bare 7 may be a code.
 */
export function splitEdition(
  value: string,
  list: string,
): { readonly rest: string; readonly said: string } | undefined {
  const text = value.trim();
  const at = Math.max(...BEFORE_EDITION.map((mark) => text.lastIndexOf(mark)));
  if (at < 1) return undefined;
  const said = text.slice(at);
  const words = splitWords(said);
  const names = new Set(splitWords(list));
  const fits = words.every((word) => isEdition(word) || AROUND.has(word) || names.has(word));
  const enough = words.some((word) => isYear(word)) || words.length > 1;
  return fits && enough && words.some(isEdition) ? { rest: text.slice(0, at), said } : undefined;
}
