import type { PartyId, Scheme } from '../glossary/entry.ts';
import { fitsDataYear, type DataYears } from './data-years.ts';
import { namesEdition } from './names-edition.ts';
import { splitWords } from './normalise-label.ts';
import { foldName, type CodeMatch } from './scheme-index.ts';

/** What can tell rival editions apart: who wrote the reply, when, and what else stands in it. */
export interface SchemeContext {
  readonly party?: PartyId;
  /** Year of the reply. An edition that came later cannot have been used. */
  readonly year?: number;
  /** Years that the reply gives for the data in it. */
  readonly dataYears?: DataYears;
  /** Editions that other codes of the same reply rule out, by `editionOf`. */
  readonly ruledOut: ReadonlySet<string>;
}

/** Why one meaning was chosen, or that none could be. */
export type Choice =
  | { readonly kind: 'none' }
  | { readonly kind: 'needs-party'; readonly matches: readonly CodeMatch[] }
  | { readonly kind: 'one'; readonly match: CodeMatch; readonly why: ChoiceReason; readonly same: number }
  | { readonly kind: 'several'; readonly matches: readonly CodeMatch[] };

export type ChoiceReason = 'only' | 'label' | 'name' | 'data-date' | 'date' | 'column' | 'same-name';

const NO_YEARS: DataYears = new Map();

/** What the editions of one product share: Mosaic UK 7's groups and types go together. */
export function editionOf(scheme: Scheme): string {
  const end = `-${scheme.level ?? ''}`;
  return scheme.id.endsWith(end) ? scheme.id.slice(0, -end.length) : scheme.id;
}

/** Chooses among the schemes that hold a value. Where nothing tells them apart, it does not choose. */
export function chooseScheme(matches: readonly CodeMatch[], label: string, context: SchemeContext): Choice {
  const { party, year, ruledOut } = context;
  const possible = matches.filter(
    ({ scheme }) => !scheme.party || party === undefined || scheme.party.includes(party),
  );
  if (possible.length === 0) return { kind: 'none' };
  // A party's own letters mean other things in another party's file.
  const open = possible.filter(({ scheme }) => !scheme.party || party !== undefined);
  if (open.length === 0)
    return possible.length > 1 && differ(possible)
      ? { kind: 'several', matches: possible }
      : { kind: 'needs-party', matches: possible };
  if (open.length < possible.length) return { kind: 'several', matches: possible };

  const schemes = open.map(({ scheme }) => scheme);
  const steps: readonly [ChoiceReason, (match: CodeMatch) => boolean][] = [
    ['label', ({ scheme }) => namesEdition(label, scheme)],
    ['label', ({ scheme }) => namesList(label, scheme, open)],
    ['name', ({ proof }) => proof === 'code-and-name'],
    // "Labour" as it is printed in one list comes before a letter that stands for it in another.
    ['only', ({ proof }) => proof !== 'name'],
    ['data-date', ({ scheme }) => fitsDataYear(scheme, schemes, context.dataYears ?? NO_YEARS)],
    // A day may be misread, so it only tells apart what nothing surer does.
    ['date', ({ scheme }) => !startsAfter(scheme, year)],
    ['column', ({ scheme }) => !ruledOut.has(editionOf(scheme))],
  ];
  let left = open;
  let why: ChoiceReason = 'only';
  for (const [reason, keeps] of steps) {
    if (left.length < 2) break;
    const kept = left.filter(keeps);
    if (kept.length === 0 || kept.length === left.length) continue;
    left = kept;
    why = reason;
  }
  const [first] = left;
  if (!first) return { kind: 'none' };
  if (left.length === 1) return { kind: 'one', match: first, why, same: 1 };
  if (!differ(left)) return { kind: 'one', match: first, why: 'same-name', same: left.length };
  return { kind: 'several', matches: left };
}

function differ(matches: readonly CodeMatch[]): boolean {
  return new Set(matches.map(({ meaning }) => foldName(meaning.name))).size > 1;
}

/** Shorter words of a list's name say too little to tell lists apart: "of", "type". In letters. */
const SHORTEST_TELLING_WORD = 5;

/**
 * Whether a label holds a word that stands in this list's name and not in the name of every rival:
 * "household" tells household income from personal income.
 */
function namesList(label: string, scheme: Scheme, rivals: readonly CodeMatch[]): boolean {
  const words = splitWords(label);
  return splitWords(scheme.name)
    .filter((word) => word.length >= SHORTEST_TELLING_WORD && words.includes(word))
    .some((word) => rivals.some((rival) => !splitWords(rival.scheme.name).includes(word)));
}

/** Only editions have a first day that is known; for other lists `since` is when they were first seen. */
function startsAfter(scheme: Scheme, year: number | undefined): boolean {
  if (year === undefined || scheme.version === undefined || scheme.since === undefined) return false;
  return Number(scheme.since.slice(0, 4)) > year;
}
