import type { Field } from '../layout/field.ts';
import { ABSENT_STARTS, findAbsent, LONGEST_ABSENT } from './absent.ts';
import { fitsAtGlance, type Glimpse } from './fits-at-glance.ts';
import { fitsLabel, isPicky } from './fits-label.ts';
import type { LabelMatch } from './match-label.ts';
import { parseValue } from './parse-value.ts';
import { placeOnScale } from './place-on-scale.ts';
import { explainField, type Explanation, type FieldContext } from './read-field.ts';
import { LONGEST_CODE, looksLikeCode } from './read-value.ts';
import type { Placed } from './reading.ts';
import { topicOfFills } from './value-of.ts';

/**
 * What a value means, but for what it looks like (`parsed`), which is each value's own. Where it is said of
 * many numbers, `placed` has none.
 */
export type Meaning = Omit<Explanation, 'parsed' | 'placed'> & {
  readonly placed?: Omit<Placed, 'number'> & Partial<Placed>;
};

/** What a value is made of: digits and at most one point; words; neither for sure. */
export type Form = 'number' | 'words' | 'other';

/** What a long column of values means, said once for all that mean the same. */
export interface ColumnReader {
  /** Values of one key mean the same. */
  keyOf(value: string): string;
  /** Whether a key is one that any number of different values may have. */
  isOpen(key: string): boolean;
  /** The length, in UTF-16 units, from which that and its first letter may settle a value's key. */
  readonly longFrom: number;
  /**
   * The key of a value that is only glanced at: its length, its first UTF-16 unit, what it is made of, and the
   * number that it is, if it is one; and by its signs, if those are needed. Gives nothing where that does not settle it.
   */
  keyAtGlance(length: number, first: number, form: Form, number: number, signs: number): string | undefined;
  /** Whether that takes the signs that a value holds (`SIGNS`), too. */
  readonly needsSigns: boolean;
  /** What a value means. `{value}` in its words stands for the value of whichever cell they are said of. */
  explain(value: string): Meaning;
}

/** Keys of values that are taken for words, for codes and for numbers; they stand for no value of their own. */
const WORDS = 'words';
const CODE = 'code';
const NUMBERS = 'number';
/** Keys of numbers by where they stand. */
const ON_SCALE = 'on scale';
const OFF_SCALE = 'off scale';
const OPEN: ReadonlySet<string> = new Set([WORDS, CODE, NUMBERS, ON_SCALE, OFF_SCALE]);
/** Stands before a value that is its own key. */
const OWN = '=';
/** Stands for the value of each cell in what is said of many alike. */
const SLOT = '{value}';
/** Some words that no glossary holds. */
const PROBE = 'some other words';

const NUMBER = /^[\d.,/+-]+$/;
/** A number that is written as programs write it. */
const BARE_NUMBER = /^-?\d+(?:\.\d+)?$/;
const ZERO = 0x30;
const NINE = 0x39;

/** Kinds whose values are read one by one. */
const CLOSED: ReadonlySet<string> = new Set(['score', 'flag']);

/** Makes a reader for the values under one label. */
export function readColumn(
  label: string,
  section: string | undefined,
  match: LabelMatch | undefined,
  context: FieldContext,
): ColumnReader {
  const explainOne = (value: string, more: Pick<Field, 'parsed'> = {}, fitsAny = false): Meaning => {
    const where: Field['where'] = { kind: 'paragraph', document: '', paragraph: 1 };
    const field = { id: '', label, value, where, ...(section !== undefined && { section }), ...more };
    const { parsed: _, ...rest } = explainField(field, match, { ...context, fitsAny });
    return rest;
  };
  if (isFree(match)) return readFree(label, match, explainOne) ?? readEach(explainOne);
  return isScore(match) ? readScores(match, context, explainOne) : readEach(explainOne);
}

type ExplainOne = (value: string, more?: Pick<Field, 'parsed'>, fitsAny?: boolean) => Meaning;

function isTabled({ entry }: LabelMatch): boolean {
  return entry?.values !== undefined || (entry?.schemes ?? []).length > 0;
}

/** Whether all that is said of values under a label is the same, but for blanks and what looks like a code. */
function isFree(match: LabelMatch | undefined): boolean {
  if (!match || match.rivals.length > 0) return true;
  const { kind, scale } = match.composed;
  return !isTabled(match) && !CLOSED.has(kind) && !scale;
}

/** Whether values under a label are numbers that no table lists. */
function isScore(match: LabelMatch | undefined): match is LabelMatch {
  return match !== undefined && !isTabled(match) && match.composed.kind === 'score';
}

/** What is said of a value, as it would be from what is said of many with the value in its place. */
function fits(one: Meaning, many: Meaning, value: string): boolean {
  return JSON.stringify(one) === JSON.stringify(many).replaceAll(SLOT, value);
}

/** Values that are each read on their own. */
function readEach(explainOne: ExplainOne): ColumnReader {
  return {
    keyOf: (value) => OWN + value,
    isOpen: () => false,
    longFrom: Infinity,
    needsSigns: false,
    keyAtGlance: () => undefined,
    explain: explainOne,
  };
}

/** Tells the values that are an answer to a label, where not all are. */
interface Picker {
  fits(value: string): boolean;
  /** Whether that is sure at a glance. */
  fitsAtGlance(glimpse: Glimpse): boolean;
}

function pickerOf(label: string, match: LabelMatch | undefined): Picker | undefined {
  if (!match) return undefined;
  const { composed, fills } = match;
  const topic = topicOfFills(fills) ?? composed.topic;
  if (!isPicky(composed, topic)) return undefined;
  // Names and addresses go by their letters alone.
  const isParsed = composed.kind === 'category' || composed.kind === 'text';
  return {
    fits: (value) =>
      fitsLabel({ label, value, ...(isParsed && { parsed: parseValue(value) }) }, composed, topic),
    fitsAtGlance: (glimpse) => fitsAtGlance(composed, topic, glimpse),
  };
}

/** Values that all mean the same, but for blanks, what looks like a code, and what is no answer to the label. */
function readFree(
  label: string,
  match: LabelMatch | undefined,
  explainOne: ExplainOne,
): ColumnReader | undefined {
  // What is said of a slot is what is said of any value that fits, with the value in its place.
  const ofSlot = explainOne(SLOT, {}, true);
  if (!fits(explainOne(PROBE, {}, true), ofSlot, PROBE)) return undefined;
  const known = match !== undefined;
  const picker = pickerOf(label, match);
  return {
    keyOf(value) {
      const first = value.charCodeAt(0);
      // No word that says nothing begins with a digit; most cells of a long file do, so that is asked first.
      const digit = first >= ZERO && first <= NINE;
      const absent = digit ? undefined : findAbsent({ value });
      if (absent !== undefined) return OWN + absent;
      if (picker?.fits(value) === false) return OWN + value;
      if (!known || value.length > LONGEST_CODE || !looksLikeCode(value)) return WORDS;
      return NUMBER.test(value) ? NUMBERS : CODE;
    },
    isOpen: (key) => OPEN.has(key),
    longFrom: LONGEST_CODE + 1,
    needsSigns: picker !== undefined,
    keyAtGlance(length, first, form, number, signs) {
      const glimpse = { length, signs, ...(form === 'number' && { number }) };
      if (picker && !picker.fitsAtGlance(glimpse)) return undefined;
      if (form === 'number') return known && length <= LONGEST_CODE ? NUMBERS : WORDS;
      if (form === 'other' && length <= LONGEST_CODE) return undefined;
      return length > LONGEST_ABSENT || !ABSENT_STARTS.has(first) ? WORDS : undefined;
    },
    explain(value) {
      const one = explainOne(value);
      return fits(one, ofSlot, value) ? ofSlot : one;
    },
  };
}

/** Numbers that no table lists: of those on one scale the same is said, but for where they stand on it. */
function readScores(match: LabelMatch, context: FieldContext, explainOne: ExplainOne): ColumnReader {
  const { id, scale } = match.composed;
  const style = context.styles.get(id) ?? 'unclear';
  const place = (number: number): Placed | undefined =>
    scale && placeOnScale({ kind: 'number', number }, scale, style);
  const placedKey = (number: number): string => {
    const placed = place(number);
    return placed === undefined ? NUMBERS : placed.offScale ? OFF_SCALE : ON_SCALE;
  };
  /** What is said of any number that is placed as this one. */
  const ofMany = (number: number): Meaning =>
    withoutNumber(explainOne(SLOT, { parsed: { kind: 'number', number } }));
  /** By key, whether what was said of its first number could be said of many. */
  const shared = new Map<string, boolean>();
  const keyOf = (value: string): string => {
    if (!BARE_NUMBER.test(value) || parseValue(value).kind !== 'number') return OWN + value;
    const number = Number(value);
    const key = placedKey(number);
    let same = shared.get(key);
    if (same === undefined) {
      same = fits(withoutNumber(explainOne(value)), ofMany(number), value);
      shared.set(key, same);
    }
    return same ? key : OWN + value;
  };
  // On most scales any number between two that stand on it does, too.
  const axis = place(0)?.scale ?? place(1)?.scale;
  const steady = axis !== undefined && [axis.min, axis.max].every((end) => placedKey(end) === ON_SCALE);
  return {
    keyOf,
    isOpen: (key) => OPEN.has(key),
    longFrom: Infinity,
    needsSigns: false,
    keyAtGlance: (_, __, form, number) =>
      steady && form === 'number' && number >= axis.min && number <= axis.max && shared.get(ON_SCALE)
        ? ON_SCALE
        : undefined,
    explain: (value) => (OPEN.has(keyOf(value)) ? ofMany(Number(value)) : explainOne(value)),
  };
}

function withoutNumber({ placed, ...rest }: Meaning): Meaning {
  if (!placed) return rest;
  const { number: _, position: __, ...left } = placed;
  return { ...rest, placed: left };
}
