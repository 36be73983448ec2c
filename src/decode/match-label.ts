import type { Composed, Confidence, Entry, Glossary, PartyId, Status } from '../glossary/entry.ts';
import { withoutEdition } from './edition-words.ts';
import { type Known, labelsOf, type LabelsKnown } from './labels-known.ts';
import { measureToMatch } from './measure-to-match.ts';
import type { MeasureGrammar } from './measure-grammar.ts';
import { LONGEST_LABEL, normaliseLabel, splitWords, type NormalLabel } from './normalise-label.ts';
import type { Fill, PatternMatch } from './pattern-trie.ts';
import { type NotedLabel, splitScaleNote } from './scale-note.ts';
import { spellOutOf } from './spell-out-of.ts';
import { spellProbability } from './spell-probability.ts';
import { undressLabel } from './undress-label.ts';
import { wasHeld } from './was-held.ts';
import templates from './templates.json' with { type: 'json' };
import units from './label-units.json' with { type: 'json' };

/** How a label was found: printed so in a source, expected by sense, or read word by word. */
export type MatchedBy = 'label' | 'alias' | 'pattern';

/** What a label means. `rivals`: other entries that fit as well, so that the label alone tells nothing. */
export interface LabelMatch {
  /** What the glossary says of it. */
  readonly composed: Composed;
  /** The same, where it has labels of its own and was not read word by word. */
  readonly entry?: Entry;
  readonly by: MatchedBy;
  /** The heading above was needed, or stood before the label. */
  readonly withSection: boolean;
  readonly fills: Readonly<Record<string, Fill>>;
  /** What a bracket at the end adds, in plain words. */
  readonly qualifier?: string;
  /** No party was recognised, and only these parties are known to use the label. */
  readonly elsewhere: boolean;
  readonly status: Status;
  readonly confidence: Confidence;
  readonly rivals: readonly Entry[];
  /** Its words do not say that it is a measure; then only a number is read as one. */
  readonly bare?: boolean;
}

export type LabelMatcher = (label: string, section?: string) => LabelMatch | undefined;

/** Reads a label that no list holds in its own words; see own-words.ts. */
export type OwnWordsReader = (
  grammar: MeasureGrammar,
  label: string,
  party: PartyId | undefined,
) => LabelMatch | undefined;

interface Finder {
  readonly known: LabelsKnown;
  readonly party: PartyId | undefined;
  readonly ownWords: OwnWordsReader | undefined;
}

const UNITS: ReadonlySet<string> = new Set(units.map((unit) => splitWords(unit).join('')));
const QUALIFIER_SLOT = 'qualifier';
const SOURCE = 'source';

/**
 * Makes the function that says what a label means. Exact labels come before aliases, aliases before
 * patterns; an entry of another party never matches. Every answer is kept, so a label that comes
 * a million times costs a look-up each time but the first. With `ownWords` a measure of something that no list
 * holds is read too: in replies, where a label is one for certain, and not on any page of the web.
 */
export function createLabelMatcher(
  glossary: Glossary,
  party?: PartyId,
  ownWords?: OwnWordsReader,
): LabelMatcher {
  const finder: Finder = { known: labelsOf(glossary), party, ownWords };
  const kept = new Map<string, LabelMatch | undefined>();
  return (label, section) => {
    const id = section === undefined ? label : `${section}\u0000${label}`;
    if (kept.has(id)) return kept.get(id);
    const match = find(finder, label, section);
    kept.set(id, match);
    return match;
  };
}

function find(finder: Finder, label: string, section: string | undefined): LabelMatch | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const own = normaliseLabel(label);
  if (own.words.length === 0) return undefined;
  const heading = section === undefined ? [] : splitWords(section);
  const joined = heading.length > 0 ? joinWords(heading, own) : undefined;
  const rest = startsWith(own.words, heading) ? own.words.slice(heading.length) : undefined;
  const found =
    (joined && exactly(finder, joined.key, true)) ??
    exactly(finder, own.key, false) ??
    (rest && exactly(finder, rest.join(''), true)) ??
    qualified(finder, own) ??
    otherEdition(finder, own);
  const exact = found && isBare(found, own, label) ? undefined : found;
  // What we only expect in one party's replies gives way to words that hold for all.
  if (exact && !(exact.elsewhere && exact.by === 'alias')) return exact;
  const outOf = spellOutOf(label.trim());
  if (outOf !== undefined) return find(finder, outOf, section);
  const inTurn = (
    read: (finder: Finder, words: readonly string[], withSection: boolean) => LabelMatch | undefined,
  ): LabelMatch | undefined =>
    read(finder, own.words, false) ??
    (rest && read(finder, rest, true)) ??
    (joined && read(finder, joined.words, true));
  return (
    inTurn(byPattern) ??
    exact ??
    undressed(finder, label) ??
    underGroup(finder, label) ??
    asProbability(finder, label, section) ??
    inTurn((_, words, withSection) => byMeasure(finder, label, words, withSection)) ??
    withNote(finder, label) ??
    withPercent(finder, label) ??
    finder.ownWords?.(finder.known.grammar, label, finder.party)
  );
}

/** What stands between the name of a group of columns and a column's own, as layout joins two headings. */
const GROUP_END = ' – ';
/** A label and the groups that it may stand in; more is no heading of a table. */
const MOST_GROUPS = 4;

/** `Person – Postcode`: a label that nobody knows whole is read without its group, as under a heading. */
function underGroup(finder: Finder, label: string): LabelMatch | undefined {
  const at = label.indexOf(GROUP_END);
  if (at < 1 || label.split(GROUP_END).length > MOST_GROUPS) return undefined;
  return find(finder, label.slice(at + GROUP_END.length), label.slice(0, at));
}

/** Letters from which a label all in capitals is a name of its own, such as PTV. */
const ACRONYM = 3;

/** `P(votes Labour)` and `Owns a dog (p)`, in words. */
function asProbability(finder: Finder, label: string, section: string | undefined): LabelMatch | undefined {
  const spelled = spellProbability(label);
  return spelled === undefined ? undefined : find(finder, spelled, section);
}

/**
 * Whether one everyday word is all that points to one party's list: "Selection", "Board" and "Priority"
 * stand in other people's files too, so they are read only where the party is known.
 */
function isBare(match: LabelMatch, own: NormalLabel, label: string): boolean {
  if (!match.elsewhere || match.withSection || own.words.length > 1) return false;
  const text = label.trim();
  return text.length < ACRONYM || text !== text.toUpperCase();
}

function joinWords(
  heading: readonly string[],
  label: NormalLabel,
): { words: readonly string[]; key: string } {
  const words = [...heading, ...label.words];
  return { words, key: words.join('') };
}

function startsWith(words: readonly string[], heading: readonly string[]): boolean {
  return (
    heading.length > 0 && words.length > heading.length && heading.every((word, at) => words[at] === word)
  );
}

/** A name, an address or a telephone says itself what it is, however it is put. */
const CONTACT = 'contact';

function exactly(finder: Finder, key: string, withSection: boolean): LabelMatch | undefined {
  const known = finder.known.index.get(key);
  if (!known) return undefined;
  const fitting = known.filter(({ entry }) => fitsParty(entry.party, finder.party));
  const best = nearest(fitting, finder.party);
  const first = best[0];
  if (!first) return undefined;
  const elsewhere = first.entry.party !== undefined && finder.party === undefined;
  return {
    composed: first.entry,
    entry: first.entry,
    by: first.by,
    withSection,
    fills: {},
    elsewhere,
    status: first.entry.unsaid
      ? 'unknown'
      : elsewhere || (first.by === 'alias' && first.entry.kind !== CONTACT)
        ? 'inferred'
        : first.entry.status,
    confidence: first.entry.confidence,
    rivals: best.slice(1).map(({ entry }) => entry),
  };
}

/** An entry of this party before one for all; a printed label before an expected one. */
function nearest(known: readonly Known[], party: PartyId | undefined): readonly Known[] {
  const own = known.filter(({ entry }) => entry.party !== undefined && party !== undefined);
  const general = known.filter(({ entry }) => entry.party === undefined);
  for (const level of [own, general, known]) {
    const printed = level.filter(({ by }) => by === 'label');
    if (printed.length > 0) return printed;
    if (level.length > 0) return level;
  }
  return [];
}

function fitsParty(only: readonly PartyId[] | undefined, party: PartyId | undefined): boolean {
  return only === undefined || party === undefined || only.includes(party);
}

/** The label of a list of codes with an edition that no source prints so: `Acorn 2013 group`, `FSS v2 group`. */
function otherEdition(finder: Finder, label: NormalLabel): LabelMatch | undefined {
  const left = withoutEdition(label.words);
  const match = left && exactly(finder, left.join(''), false);
  return match?.entry?.schemes?.length && match.entry.topic === 'segment'
    ? { ...match, status: 'inferred' }
    : undefined;
}

/** Kinds of entries whose labels may bear a day: a score of another year is another score. */
const CODED: ReadonlySet<string> = new Set(['code', 'category', 'flag', 'register', 'history']);

/** A label of codes with a day or an election in it, or "last": `Voter ID 22/06/2024`. What it adds is repeated. */
function undressed(finder: Finder, label: string): LabelMatch | undefined {
  const left = undressLabel(label);
  const match = left && exactly(finder, left.words.join(''), false);
  const entry = match?.entry;
  if (!left || !entry || !CODED.has(entry.kind)) return undefined;
  // "Modelled second choice" is no answer that somebody gave, and modelled income no code of a list.
  if (left.guessed && (entry.basis !== 'modelled' || entry.schemes?.length !== 1)) return undefined;
  const said = templates.labelAdds.replace('{added}', () => left.added);
  const when = finder.known.trie.fillAt('election-year', splitWords(left.added), 0)?.fill.say;
  return {
    ...match,
    qualifier: when === undefined ? said : `${said} ${templates.standsFor.replace('{when}', when)}`,
    status: 'inferred',
  };
}

/** A label with a unit or a known qualifier in brackets: `Age (years)`, `Housing tenure (household level)`. */
function qualified(finder: Finder, label: NormalLabel): LabelMatch | undefined {
  if (!label.outside || !label.inside || label.outside.length === 0) return undefined;
  const match = exactly(finder, label.outside.join(''), false);
  if (!match) return undefined;
  if (label.inside.length === 0 || UNITS.has(label.inside.join(''))) return match;
  // "Voting intention (VI)": a short name of the same thing.
  if (exactly(finder, label.inside.join(''), false)?.entry === match.entry)
    return { ...match, status: 'inferred' };
  // "E-mail (source: local register)" is an e-mail address all the same.
  if (label.inside[0] === SOURCE && label.inside.length > 1)
    return {
      ...match,
      qualifier: templates.labelAdds.replace('{added}', () => label.inside?.join(' ') ?? ''),
      status: 'inferred',
    };
  const said = finder.known.trie.fillAt(QUALIFIER_SLOT, label.inside, 0);
  if (!said || said.to !== label.inside.length) return undefined;
  return { ...match, qualifier: said.fill.say, status: 'inferred' };
}

function byPattern(finder: Finder, words: readonly string[], withSection: boolean): LabelMatch | undefined {
  const fitting = finder.known.trie
    .match(words)
    .filter((match) => fitsParty(match.pattern.party, finder.party) && wasHeld(match));
  const isElsewhere = ({ pattern }: PatternMatch): boolean =>
    pattern.party !== undefined && finder.party === undefined;
  // Of two that fit as well, what holds for all parties comes before what one of them is known to print.
  const best = fitting.reduce<PatternMatch | undefined>(
    (top, match) =>
      !top ||
      match.literals > top.literals ||
      (match.literals === top.literals && isElsewhere(top) && !isElsewhere(match))
        ? match
        : top,
    undefined,
  );
  if (!best) return undefined;
  const { pattern, fills } = best;
  const qualifier = fills[QUALIFIER_SLOT]?.say;
  const elsewhere = isElsewhere(best);
  return {
    composed: pattern,
    by: 'pattern',
    withSection,
    fills,
    ...(qualifier === undefined ? {} : { qualifier }),
    elsewhere,
    status: elsewhere ? 'inferred' : pattern.status,
    confidence: pattern.confidence,
    rivals: [],
  };
}

/** `% aged 65+ in LSOA`: the marks are words, where the others alone are no measure. */
function withPercent(finder: Finder, label: string): LabelMatch | undefined {
  if (!label.includes('%')) return undefined;
  const spelled = label.replaceAll('%', ' percent ').replace(/(?<=\d)\+/, ' plus ');
  return byMeasure(finder, label, splitWords(spelled), false);
}

/** `Turnout decile (1 = top)`: a label with what it says of its own scale. */
function withNote(finder: Finder, label: string): LabelMatch | undefined {
  const noted = splitScaleNote(label);
  if (!noted) return undefined;
  const words = splitWords(noted.rest);
  return byPattern(finder, words, false) ?? byMeasure(finder, noted.rest, words, false, noted);
}

/** A label that no form fits, read by what its words say together. */
function byMeasure(
  finder: Finder,
  label: string,
  words: readonly string[],
  withSection: boolean,
  note?: NotedLabel,
): LabelMatch | undefined {
  const found = finder.known.grammar.read(words, { note, party: finder.party });
  return measureToMatch(found, withSection, label);
}
