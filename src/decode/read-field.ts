import { isDoubtful } from './is-doubtful.ts';
import type { Basis, Composed, Entry, EntryKind, Scale, Scheme, Source, Topic } from '../glossary/entry.ts';
import type { Field } from '../layout/field.ts';
import { findAbsent } from './absent.ts';
import type { SchemeContext } from './choose-scheme.ts';
import { alternativesOf, claimsOf, rivalAlternatives, uniqueSources, weakest } from './claims.ts';
import { composePlain, type PlainSlots } from './compose-plain.ts';
import type { LabelMatch } from './match-label.ts';
import { parseValue } from './parse-value.ts';
import { type PartInWords, type PartWords, readPartInWords } from './part-in-words.ts';
import { placeBeyondBounds, placeBeyondLabel, placeOnScale, type ShareStyle } from './place-on-scale.ts';
import { isSpecial, type ValueReading } from './read-value.ts';
import type { SchemeShelf } from './scheme-shelf.ts';
import type { Placed, Reading } from './reading.ts';
import { foldName } from './scheme-index.ts';
import { isYear } from './normalise-label.ts';
import { isLevel, scoreWords } from './score-words.ts';
import { TWO_SCALES } from './two-scales.ts';
import { topicOfFills, valueOf } from './value-of.ts';
import templates from './templates.json' with { type: 'json' };

/** What reading a field needs besides the field and its label's match. */
export interface FieldContext extends SchemeContext {
  readonly shelf: SchemeShelf;
  readonly sources: ReadonlyMap<string, Source>;
  /** How the reply writes the bare numbers of one kind of score, by the id of its entry or pattern. */
  readonly styles: ReadonlyMap<string, ShareStyle>;
  /** Words for parts of a list, in which a score may be given: "3rd decile". */
  readonly parts: PartWords;
  /** Whether a value is taken for an answer to its label whatever it is: a slot that stands for those that are. */
  readonly fitsAny?: boolean;
  /** "Labour", "the Liberal Democrats": fills {party} where no score is about a party. */
  readonly partyShort?: string;
}

/** All that we add to a field: what does not depend on where it stands. */
export type Explanation = Omit<Reading, keyof Field> & Pick<Reading, 'parsed' | 'absent'>;

/** Says what a field means. What the party wrote goes through untouched. */
export function readField(field: Field, match: LabelMatch | undefined, context: FieldContext): Reading {
  return { ...field, ...explainField(field, match, context) };
}

/** What there is to say about a field, apart from the field. */
export function explainField(
  field: Field,
  match: LabelMatch | undefined,
  context: FieldContext,
): Explanation {
  const absent = findAbsent(field);
  const parsed = absent ? undefined : (field.parsed ?? parseValue(field.value));
  const own = { ...(absent && { absent }), ...(parsed && { parsed }) };
  const whole: Field = { ...field, ...own };
  // Where it is not sure which cells are headings, the label may be a value and the value a label.
  if (whole.unsure?.includes('heading-or-row')) return { ...own, ...UNKNOWN };
  if (!match || !canTell(whole, match, context) || (!match.entry && isGift(whole, match.composed)))
    return { ...own, ...UNKNOWN };
  if (match.entry && match.rivals.length > 0)
    return { ...own, ...explainRivals(match, match.entry, context) };
  return explainKnown(whole, own, match, context);
}

/** Whether a value is of a kind that what its label says can have. */
function canTell(field: Field, { composed, bare, fills }: LabelMatch, context: FieldContext): boolean {
  const { parsed } = field;
  if (parsed && composed.dated) return parsed.kind === 'date';
  // A place in a list, an index or a band is no share of anything.
  const form = fills['form'];
  if (parsed?.kind === 'percent' && form && form.scale === undefined) return false;
  // What tells of a way to reach somebody has words for its value.
  return !bare || composed.open === true || !isNote(field, context);
}

/** Words, a tick, a yes or a year, as a helper would note them: no sum gives such a value. */
function isNote(field: Field, { parts }: FieldContext): boolean {
  const { parsed, value } = field;
  if (parsed?.number !== undefined) return isYear(value.trim());
  return parsed !== undefined && !isLevel(field) && !readPartInWords(value, parts);
}

/** A sum of money under a label that speaks of a score: "Support in kind: £20" is a gift, and no measure. */
function isGift(field: Field, source: Composed): boolean {
  return source.kind === 'score' && field.parsed?.kind === 'money' && !source.plain.says.includes('{value}');
}

function explainKnown(
  field: Field,
  own: Pick<Explanation, 'parsed' | 'absent'>,
  match: LabelMatch,
  context: FieldContext,
): Explanation {
  const { composed: source } = match;
  const isRead = field.absent === undefined && !isDoubtful(field);
  const value = isRead ? valueOf(field, match, context) : undefined;
  const placed = value?.kind === 'plain' ? place(field, source, context) : undefined;
  const slots = slotsOf(field, match, value, placed, context);
  const claims = claimsOf(match, value, placed, context.sources);
  const basis =
    value?.kind === 'code' && source.basis === 'unknown' && source.kind !== 'recipient'
      ? (value.scheme?.basis ?? 'unknown')
      : source.basis;
  const scheme = value && 'scheme' in value ? value.scheme?.id : undefined;
  const fills = Object.values(match.fills);
  const about = aboutOf(match);
  return {
    ...own,
    category: source.category,
    topic: topicOfFills(match.fills) ?? topicOf(source, value),
    basis,
    guess: isGuess(basis, source.kind),
    special:
      source.special === true ||
      fills.some(({ special }) => special === true) ||
      (value !== undefined && isSpecialValue(value)),
    entry: source.id,
    kind: source.kind,
    status: weakest(claims),
    confidence: match.confidence,
    plain: joinPlain([
      composePlain(source.plain.says, slots),
      valueWords(field, value, slots, match, context),
      match.qualifier,
    ]),
    ...furtherWords(source, slots),
    ...(value?.kind === 'code' && value.ask !== undefined && { ask: value.ask }),
    claims,
    ...(value?.kind === 'ambiguous' && { alternatives: alternativesOf(value.matches, context.sources) }),
    ...(value?.kind === 'two-scales' && { alternatives: TWO_SCALES }),
    ...(value?.kind === 'parts' && { parts: value.parts }),
    ...(placed && { placed }),
    sources: uniqueSources(claims),
    ...(scheme !== undefined && { scheme }),
    ...(about && { about }),
  };
}

/** Any kind of list may give a segment: what a list of attitudes says is about those. */
function topicOf(source: Composed, value: ValueReading | undefined): Topic {
  if (source.topic !== 'segment') return source.topic;
  const lists = value?.kind === 'ambiguous' ? value.matches.map(({ scheme }) => scheme) : schemesOf(value);
  const [topic, ...others] = new Set(lists.map((scheme) => scheme.topic));
  return topic === undefined || others.length > 0 ? source.topic : topic;
}

function schemesOf(value: ValueReading | undefined): readonly Scheme[] {
  return value && 'scheme' in value && value.scheme ? [value.scheme] : [];
}

/** Of meanings that cannot be told apart, each must be special: none is taken for granted. */
function isSpecialValue(value: ValueReading): boolean {
  if (value.kind === 'code') return value.special;
  if (value.kind === 'parts') return value.scheme.special === true;
  return value.kind === 'ambiguous' && value.matches.every(isSpecial);
}

/** A field that nobody has explained. */
const UNKNOWN: Explanation = {
  category: 'record',
  basis: 'unknown',
  guess: false,
  special: false,
  status: 'unknown',
  confidence: 'low',
  plain: '',
  claims: [
    { about: 'label', status: 'unknown', plain: '', because: { id: 'because_label_unknown' }, sources: [] },
  ],
  sources: [],
};

/** A label that two entries explain, with nothing to tell which. */
function explainRivals(match: LabelMatch, entry: Entry, context: FieldContext): Explanation {
  const alternatives = rivalAlternatives([entry, ...match.rivals], context.sources);
  return {
    ...UNKNOWN,
    category: entry.category,
    status: 'ambiguous',
    claims: [
      {
        about: 'label',
        status: 'ambiguous',
        plain: '',
        because: { id: 'because_label_ambiguous', slots: { count: alternatives.length } },
        sources: [],
      },
    ],
    alternatives,
  };
}

function place({ label, parsed, value }: Field, source: Composed, context: FieldContext): Placed | undefined {
  const { kind, scale, id } = source;
  if (!parsed) return undefined;
  const beyond = kind === 'score' ? placeBeyondLabel(parsed, label) : undefined;
  if (beyond) return beyond;
  const part = kind === 'score' ? readPartInWords(value, context.parts) : undefined;
  if (part) return placePart(part, scale);
  // A place in a list is on no scale but the list's own.
  if (kind === 'score' && (parsed.kind === 'rank' || !scale)) return placeBeyondBounds(parsed);
  return scale && placeOnScale(parsed, scale, context.styles.get(id) ?? 'unclear');
}

/** Tenths stand on the scale of tenths, which the label may know more of than the value. */
function placePart({ number, scale: told }: PartInWords, scale: Scale | undefined): Placed | undefined {
  const same = told.unit !== undefined && scale?.unit === told.unit;
  return placeOnScale({ kind: 'number', number }, same ? scale : told, 'unclear');
}

function slotsOf(
  field: Field,
  match: LabelMatch,
  value: ValueReading | undefined,
  placed: Placed | undefined,
  context: FieldContext,
): PlainSlots {
  const { composed: source } = match;
  const fills = Object.fromEntries(Object.entries(match.fills).map(([slot, { say }]) => [slot, say]));
  // "They put you at {value}" is a sentence about a number; other words under a score are not told so.
  const fits = source.scale
    ? placed !== undefined && !placed.offScale
    : source.kind !== 'score' || field.parsed?.number !== undefined;
  const readable = value?.kind === 'plain' && fits;
  const shown = value?.kind === 'code' ? value.name : readable ? field.value : undefined;
  return { party: context.partyShort ?? 'the party', ...fills, value: shown };
}

/** What the value adds to what the label says. */
function valueWords(
  field: Field,
  value: ValueReading | undefined,
  slots: PlainSlots,
  { composed: source, fills }: LabelMatch,
  context: FieldContext,
): string {
  if (value?.kind === 'yes' || value?.kind === 'no') return templates[value.kind];
  if (value?.kind === 'plain' && source.kind === 'score')
    return scoreWords(field, 'form' in fills ? undefined : context.parts);
  if (value?.kind !== 'code') return '';
  const { name, says } = value;
  const named = composePlain(templates.named, { name });
  if (says === undefined) return source.plain.says.includes('{value}') ? '' : named;
  const words = composePlain(says, slots);
  // A segment's name is what people look up; other names only repeat what was said.
  const told = [words, field.value].some((text) => foldName(text).includes(foldName(name)));
  return value.scheme !== undefined && SEGMENTS.has(value.scheme.level ?? 'list') && !told
    ? `${words} ${named}`
    : words;
}

/** Levels of schemes whose codes stand for named kinds of people. */
const SEGMENTS: ReadonlySet<string> = new Set(['group', 'type', 'subgroup', 'supergroup']);

function furtherWords(source: Composed, slots: PlainSlots): Pick<Reading, 'made' | 'used' | 'wrong' | 'ask'> {
  const { made, used, wrong, ask } = source.plain;
  return {
    ...(made !== undefined && { made: composePlain(made, slots) }),
    ...(used !== undefined && { used: composePlain(used, slots) }),
    ...(wrong !== undefined && { wrong: composePlain(wrong, slots) }),
    ...(ask !== undefined && { ask: composePlain(ask, slots) }),
  };
}

function joinPlain(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function aboutOf({ fills, composed }: LabelMatch): Reading['about'] | undefined {
  const party = fills['party']?.party ?? composed.about;
  const year = fills['year']?.say;
  if (party === undefined && year === undefined) return undefined;
  return { ...(party !== undefined && { party }), ...(year !== undefined && { year }) };
}

const BOUGHT_GUESSES: ReadonlySet<EntryKind> = new Set<EntryKind>(['score', 'category', 'code']);

/** A guess is worked out by a model, from an area or a name, or bought and of a kind that is modelled. */
function isGuess(basis: Basis, kind: EntryKind): boolean {
  return (
    basis === 'area' ||
    basis === 'modelled' ||
    basis === 'name' ||
    (basis === 'bought' && BOUGHT_GUESSES.has(kind))
  );
}
