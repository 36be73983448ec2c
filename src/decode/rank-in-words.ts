import rankWords from './rank-words.json' with { type: 'json' };

/** A place in a list, as words give it. */
export interface RankInWords {
  readonly place: number;
  readonly of?: number;
  /** Where the list is of: "ward". */
  readonly area?: string;
}

const BEFORE: ReadonlySet<string> = new Set(rankWords.before);
const WITHIN: ReadonlySet<string> = new Set(rankWords.within);
const AREAS: ReadonlyMap<string, string> = new Map(Object.entries(rankWords.areas));
const WHOSE: ReadonlySet<string> = new Set(['the', 'their', 'this', 'your']);
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{1,7})$/;
/** Scores go no higher than a hundred; a list is longer. */
const MOST_MARKS = 100;
const ORDINAL = /^([\d,]{1,9})(?:st|nd|rd|th)$/;

/** `rank 12 within ward`, `3rd of 7,954`, `12 of 340 in the ward`: every word must be one that we know. */
export function readRankInWords(value: string): RankInWords | undefined {
  const words = value.trim().toLowerCase().split(' ');
  const named = BEFORE.has(words[0] ?? '');
  let at = named ? 1 : 0;
  const place = readNumber(words[at]);
  if (place === undefined) return undefined;
  const counted = ORDINAL.test(words[at] ?? '');
  at++;
  if (words[at] === 'out' && words[at + 1] === 'of') at++;
  const of = words[at] === 'of' ? readNumber(words[at + 1]) : undefined;
  if (of !== undefined) at += 2;
  const area = readArea(words.slice(at));
  // "3rd" may be anything, and so may "12 in ward": a day, a count. "7 out of 10" is a mark as well as a place.
  const isList = of !== undefined && (counted || area !== undefined || of > MOST_MARKS);
  const enough = named || isList || (counted && area !== undefined);
  if (!enough || (at < words.length && area === undefined)) return undefined;
  return { place, ...(of !== undefined && { of }), ...(area !== undefined && { area }) };
}

function readNumber(word = ''): number | undefined {
  const figures = ORDINAL.exec(word)?.[1] ?? word;
  return NUMBER.test(figures) ? Number(figures.replaceAll(',', '')) : undefined;
}

function readArea([within = '', ...rest]: readonly string[]): string | undefined {
  if (!WITHIN.has(within)) return undefined;
  return AREAS.get((WHOSE.has(rest[0] ?? '') ? rest.slice(1) : rest).join(' '));
}
