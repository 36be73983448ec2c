import type { Entry, EntryStatus, PartyId, Scheme, Topic } from '../glossary/entry.ts';
import { splitCodeAndName } from './code-and-name.ts';
import { chooseScheme, type Choice, type SchemeContext } from './choose-scheme.ts';
import { isCompoundScheme, readCompoundCode, readSeveralCodes } from './compound-code.ts';
import { namesEdition } from './names-edition.ts';
import type { CodePart, Message } from './reading.ts';
import { foldName, SchemeIndex, type CodeMatch } from './scheme-index.ts';
import type { SchemeShelf } from './scheme-shelf.ts';
import yesNo from './yes-no.json' with { type: 'json' };

/** What a value means under a label that is known. */
export type ValueReading =
  /** It needs no key: a name, a date, a number on a scale, words that say what they mean. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'yes' | 'no' }
  | {
      readonly kind: 'code';
      readonly name: string;
      readonly says?: string;
      readonly ask?: string;
      /** What the law protects more than other data, or a stand-in for it. */
      readonly special: boolean;
      readonly scheme?: Scheme;
      readonly status: EntryStatus;
      readonly sources: readonly string[];
      readonly because: Message;
    }
  | { readonly kind: 'parts'; readonly parts: readonly CodePart[]; readonly scheme: Scheme }
  | { readonly kind: 'ambiguous'; readonly matches: readonly CodeMatch[] }
  /** A bare 1 under a chance, which may be one in a hundred or the whole. */
  | { readonly kind: 'two-scales' }
  | { readonly kind: 'unknown'; readonly because: Message };

const YES: ReadonlySet<string> = new Set(yesNo.yes);
const NO: ReadonlySet<string> = new Set(yesNo.no);

/** What reading a value needs of an entry; a pattern gives as much. */
export type ReadableEntry = Pick<
  Entry,
  'id' | 'kind' | 'topic' | 'values' | 'schemes' | 'scale' | 'open' | 'status' | 'sources'
>;

/** Reads a value by the tables of its entry. A code that no table holds is unknown, however near it comes. */
export function readValue(
  entry: ReadableEntry,
  label: string,
  value: string,
  shelf: SchemeShelf,
  context: SchemeContext,
): ValueReading {
  const listed = readListed(entry, value);
  if (listed) return listed;
  const schemes = entry.schemes ?? [];
  const found = shelf.matches(schemes, value);
  const matches = found.length > 0 ? found : shelf.namesOfOtherLevels(schemes, value);
  const choice = chooseScheme(matches, label, context);
  const doubt = editionMayHide(choice, schemes, label, value, shelf)
    ? 'because_value_incomplete'
    : isUnnamed(choice, entry, label)
      ? 'because_value_unnamed'
      : undefined;
  // A bare digit stands in any list: without the publisher's name it says nothing.
  if (doubt === 'because_value_unnamed' && isNumber(value))
    return { kind: 'unknown', because: { id: 'because_value_unknown' } };
  if (isOfOtherEdition(choice, schemes, label, shelf))
    return { kind: 'unknown', because: { id: 'because_value_off_list' } };
  const read = fromChoice(choice, doubt);
  if (read) return read;
  const compound = readParts(schemes, value, shelf, context.party);
  if (compound) return compound;
  const marked = entry.kind === 'flag' || (entry.kind === 'score' && !isNumber(value));
  if (marked && YES.has(value.trim().toLowerCase())) return { kind: 'yes' };
  if (marked && NO.has(value.trim().toLowerCase())) return { kind: 'no' };
  // The name of another party's program is no source that this party has.
  if (choice.kind === 'none' && matches.length > 0 && entry.kind === 'source')
    return { kind: 'unknown', because: { id: 'because_value_off_list' } };
  if (choice.kind === 'needs-party') return { kind: 'unknown', because: { id: 'because_value_needs_party' } };
  const tabled = schemes.length > 0 || entry.values !== undefined;
  const closed = entry.kind === 'code' || entry.topic === 'segment';
  const coded =
    closed || looksLikeCode(value) || isShare(value) || isCodeWithOtherName(value, schemes, shelf);
  if (tabled && !entry.open && coded) return { kind: 'unknown', because: { id: 'because_value_off_list' } };
  // What has a short list of its own answers and no other has no further ones, but for names of things.
  const isListed =
    entry.kind === 'source'
      ? tabled
      : entry.kind === 'category' &&
        entry.values !== undefined &&
        schemes.length === 0 &&
        !NAMED.has(entry.topic);
  if (isListed && !entry.open) return { kind: 'unknown', because: { id: 'because_value_off_list' } };
  // A number is no answer to a question that words answer, and nobody has said what it stands for.
  if (entry.kind === 'category' && !tabled && !entry.open && !entry.scale && isNumber(value))
    return { kind: 'unknown', because: { id: 'because_value_unknown' } };
  // "Con>Lab" under a score is a move from one to another, and no number.
  if (entry.kind === 'score' && MOVE.test(value.trim()))
    return { kind: 'unknown', because: { id: 'because_value_unknown' } };
  const bareNumber = isNumber(value) && !(entry.kind !== 'score' && NAMED.has(entry.topic));
  // A number is not the name of a source, whatever else may be.
  const namesSomebody = entry.kind === 'source' || entry.kind === 'recipient';
  if (entry.topic === 'electoral-area' && entry.kind !== 'score' && isShare(value))
    return { kind: 'unknown', because: { id: 'because_value_unknown' } };
  // "Agency B" names nobody.
  if (namesSomebody && / [A-Z\d]$/.test(value.trim()))
    return { kind: 'unknown', because: { id: 'because_value_unknown' } };
  if (looksLikeCode(value) && (namesSomebody || (!entry.open && !bareNumber)))
    return { kind: 'unknown', because: { id: 'because_value_unknown' } };
  return { kind: 'plain' };
}

function readListed(
  entry: Pick<Entry, 'id' | 'values' | 'status' | 'sources'>,
  value: string,
): ValueReading | undefined {
  if (!entry.values) return undefined;
  const match = listOf(entry.id, entry.values, entry.status).find(value);
  if (!match) return undefined;
  const { meaning } = match;
  return {
    kind: 'code',
    name: meaning.name,
    ...(meaning.says === undefined ? {} : { says: meaning.says }),
    special: meaning.special === true,
    status: meaning.status ?? entry.status,
    sources: meaning.sources ?? entry.sources,
    because: { id: 'because_value_entry' },
  };
}

const LISTS = new WeakMap<readonly object[], SchemeIndex>();

/** A small closed list looked up like a scheme: without regard to case or spaces. */
function listOf(id: string, codes: NonNullable<Entry['values']>, status: EntryStatus): SchemeIndex {
  const kept = LISTS.get(codes);
  if (kept) return kept;
  const index = new SchemeIndex({
    id,
    name: id,
    publisher: '',
    basis: 'unknown',
    topic: 'notes',
    complete: false,
    needsContext: true,
    fold: ['upper', 'no-space'],
    codes,
    status,
    confidence: 'medium',
    sources: [],
  });
  LISTS.set(codes, index);
  return index;
}

/** Whether another edition of the product, not known in full, may give the code another name. */
function editionMayHide(
  choice: Choice,
  schemes: readonly string[],
  label: string,
  value: string,
  shelf: SchemeShelf,
): boolean {
  if (choice.kind !== 'one' || (choice.why !== 'only' && choice.why !== 'same-name')) return false;
  const chosen = choice.match.scheme;
  if (chosen.version === undefined || choice.match.proof !== 'code' || namesEdition(label, chosen))
    return false;
  return schemes.some((id) => {
    const index = shelf.index(id);
    const rival = index?.scheme.version !== undefined && index.scheme.id !== chosen.id;
    return rival && index.find(value) === undefined && index.mayHold(value);
  });
}

/** Whether a bare code was found in one edition of a list only, and the label names another: `7D` under "OAC group 2021". */
function isOfOtherEdition(
  choice: Choice,
  schemes: readonly string[],
  label: string,
  shelf: SchemeShelf,
): boolean {
  if (choice.kind !== 'one' || choice.match.proof !== 'code') return false;
  const chosen = choice.match.scheme;
  if (chosen.version === undefined || namesEdition(label, chosen)) return false;
  return schemes.some((id) => {
    const rival = shelf.index(id)?.scheme;
    return rival?.version !== undefined && namesEdition(label, rival);
  });
}

/**
 * Whether a bare code was found in a list that bears its publisher's name, under a label that does not:
 * "Marital status 1" is Experian's "married" only if the list is Experian's.
 */
function isUnnamed(choice: Choice, entry: ReadableEntry, label: string): boolean {
  if (choice.kind !== 'one' || choice.match.proof !== 'code') return false;
  const { scheme } = choice.match;
  if (scheme.party || !looksLikeCode(choice.match.meaning.code)) return false;
  // Where one source shows both the label and the list, they belong together.
  if (entry.sources.some((source) => scheme.sources.includes(source))) return false;
  const owner = foldName(scheme.publisher);
  return owner !== '' && foldName(scheme.name).includes(owner) && !foldName(label).includes(owner);
}

function fromChoice(choice: Choice, doubt: string | undefined): ValueReading | undefined {
  if (choice.kind === 'several') return { kind: 'ambiguous', matches: choice.matches };
  if (choice.kind !== 'one') return undefined;
  const { scheme, meaning } = choice.match;
  if (choice.match.nameless) return { kind: 'unknown', because: { id: 'because_value_unknown' } };
  return {
    kind: 'code',
    name: meaning.name,
    ...(meaning.says === undefined ? {} : { says: meaning.says }),
    ...(meaning.ask === undefined ? {} : { ask: meaning.ask }),
    special: isSpecial(choice.match),
    scheme,
    status: doubt !== undefined ? 'inferred' : (meaning.status ?? scheme.status),
    sources: meaning.sources ?? scheme.sources,
    because:
      doubt !== undefined
        ? { id: doubt, slots: { scheme: scheme.name } }
        : choice.why === 'same-name'
          ? { id: 'because_value_same_name', slots: { count: choice.same } }
          : { id: `because_value_${choice.why.replace('-', '_')}`, slots: { scheme: scheme.name } },
  };
}

/** Whether a value of a list is special category data, or stands in for it. */
export function isSpecial({ scheme, meaning }: Pick<CodeMatch, 'scheme' | 'meaning'>): boolean {
  return scheme.special === true || meaning.special === true;
}

function readParts(
  schemes: readonly string[],
  value: string,
  shelf: SchemeShelf,
  party: PartyId | undefined,
): ValueReading | undefined {
  for (const id of schemes) {
    const index = shelf.index(id);
    if (!index) continue;
    const { scheme } = index;
    const isOurs = scheme.party === undefined || (party !== undefined && scheme.party.includes(party));
    const parts = isCompoundScheme(scheme, party)
      ? readCompoundCode(value, scheme)
      : isOurs
        ? readSeveralCodes(value, index)
        : undefined;
    if (parts) return { kind: 'parts', parts, scheme };
  }
  return undefined;
}

/** `K46 Some Other Name`: a known code beside a name that no edition gives it. */
function isCodeWithOtherName(value: string, schemes: readonly string[], shelf: SchemeShelf): boolean {
  if (schemes.length === 0) return false;
  return splitCodeAndName(value).some(
    ({ code }) => looksLikeCode(code) && shelf.matches(schemes, code).length > 0,
  );
}

/** Topics whose answers are names: a bare number there is a code, not an amount. */
const NAMED: ReadonlySet<Topic> = new Set<Topic>([
  'ethnicity',
  'religion',
  'language',
  'nationality',
  'gender',
  'newspaper',
  'education',
  'work',
]);

/** Words for two sides with an arrow between them. */
const MOVE = /^\p{L}+ ?(?:>|->|\u2192) ?\p{L}+$/u;

/** The longest thing that we take for a code; in UTF-16 units. */
export const LONGEST_CODE = 8;

/** Whether a value is a code rather than words: short, of one piece, and without three small letters in a row. */
export function looksLikeCode(value: string): boolean {
  const text = value.trim();
  if (text === '' || text.length > LONGEST_CODE || /\s/.test(text)) return false;
  if (!/^[\p{L}\p{N}/.+*#_-]+$/u.test(text)) return false;
  return !/[a-z]{3}/.test(text);
}

/** Whether a value is a share: no area is called so, and `p_con` beside 0.44 is no constituency. */
function isShare(value: string): boolean {
  return /^(?:[01]?\.\d+|\d{1,3}(?:\.\d+)? ?%)$/.test(value.trim());
}

/** Whether a value is a number, or the place of one in a row: `88th`. */
function isNumber(value: string): boolean {
  return /^(?:[\d.,/+-]+|\d{1,3}(?:st|nd|rd|th))$/i.test(value.trim());
}
