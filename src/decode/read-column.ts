import type { Field } from '../layout/field.ts';
import { ABSENT_STARTS, findAbsent, LONGEST_ABSENT } from './absent.ts';
import type { LabelMatch } from './match-label.ts';
import { explainField, type Explanation, type FieldContext } from './read-field.ts';
import { LONGEST_CODE, looksLikeCode } from './read-value.ts';

/** What a long column of values means, said once for all that mean the same. */
export interface ColumnReader {
  /** Values of one key mean the same. */
  keyOf(value: string): string;
  /**
   * What a value means, but for what it looks like (`parsed`), which is each value's own. `{value}` in its
   * words stands for the value of whichever cell they are said of.
   */
  explain(value: string): Omit<Explanation, 'parsed'>;
  /** Whether a value is one of the many that all mean the same, told at a glance. May say no of one that is. */
  readonly isPlain?: (value: string) => boolean;
}

/** Keys of values that are taken for words, and for codes. */
const WORDS = 'words';
/** Stands for the value of each cell in what is said of many alike. */
const SLOT = '{value}';
/** Some words that no glossary holds. */
const PROBE = 'some other words';

/** Whether all that is said of values under a label is the same, but for blanks and what looks like a code. */
function isFree(match: LabelMatch | undefined): boolean {
  const source = match?.entry ?? match?.pattern;
  if (!match || !source || match.rivals.length > 0) return true;
  const tabled = match.entry?.values !== undefined || (match.entry?.schemes ?? []).length > 0;
  return !tabled && !CLOSED.has(source.kind) && !source.scale;
}

const NUMBER = /^[\d.,/+-]+$/;
const ZERO = 0x30;
const NINE = 0x39;

/** Kinds whose values are read one by one. */
const CLOSED: ReadonlySet<string> = new Set(['score', 'flag']);

/** Whether a value is too long for a code and no word that says nothing, told by its length and first letter. */
function isPlain(value: string): boolean {
  return (
    value.length > LONGEST_CODE && (value.length > LONGEST_ABSENT || !ABSENT_STARTS.has(value.charCodeAt(0)))
  );
}

/** Makes a reader for the values under one label. */
export function readColumn(
  label: string,
  section: string | undefined,
  match: LabelMatch | undefined,
  context: FieldContext,
): ColumnReader {
  const explainOne = (value: string): Omit<Explanation, 'parsed'> => {
    const where: Field['where'] = { kind: 'paragraph', document: '', paragraph: 1 };
    const field = { id: '', label, value, where, ...(section !== undefined && { section }) };
    const { parsed: _, ...rest } = explainField(field, match, context);
    return rest;
  };
  // What is said of a slot is what is said of any value, with the value in its place.
  const ofSlot = explainOne(SLOT);
  const fits = (value: string): boolean =>
    JSON.stringify(explainOne(value)) === JSON.stringify(ofSlot).replaceAll(SLOT, value);
  const free = isFree(match) && fits(PROBE);
  const known = (match?.entry ?? match?.pattern) !== undefined;
  return {
    keyOf(value) {
      if (!free) return value;
      const first = value.charCodeAt(0);
      // No word that says nothing begins with a digit; most cells of a long file do, so that is asked first.
      const digit = first >= ZERO && first <= NINE;
      const absent = digit ? undefined : findAbsent({ value });
      if (absent !== undefined) return absent;
      if (!known || value.length > LONGEST_CODE || !looksLikeCode(value)) return WORDS;
      return NUMBER.test(value) ? 'number' : 'code';
    },
    explain: (value) => (free && fits(value) ? ofSlot : explainOne(value)),
    ...(free && { isPlain }),
  };
}
