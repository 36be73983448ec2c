import type { Scheme } from '../glossary/entry.ts';
import words from './data-date-words.json' with { type: 'json' };
import { splitWords } from './normalise-label.ts';

/** The year of what was bought, by the word that its labels name it by ("mosaic"), or `data` for all of it. */
export type DataYears = ReadonlyMap<string, number>;

const DATES: ReadonlySet<string> = new Set(words.dates);
const AROUND: ReadonlySet<string> = new Set([...words.dates, ...words.around]);
const NAMED: ReadonlySet<string> = new Set([...words.any, ...words.products]);
const ALL = words.any[0] ?? '';
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** `Mosaic date: March 2012` says of which year the Mosaic codes are. Nothing where it names no one year. */
export function findDataYear(label: string, value: string): readonly [string, number] | undefined {
  const said = splitWords(label);
  if (!said.some((word) => DATES.has(word))) return undefined;
  const [what, ...others] = said.filter((word) => !AROUND.has(word));
  if (what === undefined || others.length > 0 || !NAMED.has(what)) return undefined;
  const [year, ...more] = value.match(YEAR) ?? [];
  return year === undefined || more.length > 0 ? undefined : [what, Number(year)];
}

/** Whether an edition can be the one that was in use in the year that the reply gives for its data. */
export function fitsDataYear(scheme: Scheme, rivals: readonly Scheme[], years: DataYears): boolean {
  const own = years.get(splitWords(scheme.id)[0] ?? '');
  const year = own ?? years.get(ALL);
  if (year === undefined || scheme.version === undefined || scheme.since === undefined) return true;
  if (Number(scheme.since) > year) return false;
  // Old codes may stand in a file that is newer, but not beside a newer date of their own.
  if (own === undefined || scheme.until === undefined || Number(scheme.until) >= own) return true;
  return !rivals.some((rival) => cameAfter(rival, scheme) && isInUse(rival, own));
}

function cameAfter(one: Scheme, other: Scheme): boolean {
  return Number(one.since ?? 0) > Number(other.since ?? 0);
}

function isInUse({ version, since, until }: Scheme, year: number): boolean {
  if (version === undefined || since === undefined) return false;
  return Number(since) <= year && (until === undefined || Number(until) >= year);
}
