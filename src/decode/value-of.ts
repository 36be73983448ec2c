import type { Topic } from '../glossary/entry.ts';
import type { Field } from '../layout/field.ts';
import { fitsLabel } from './fits-label.ts';
import { isLetterOfRange } from './letter-of-range.ts';
import type { LabelMatch } from './match-label.ts';
import { readPartInWords } from './part-in-words.ts';
import type { FieldContext } from './read-field.ts';
import { readValue, type ValueReading } from './read-value.ts';
import { isLevel } from './score-words.ts';
import { isOneOfTwoScales } from './two-scales.ts';

/** One letter, which other parties' lists hold as well. */
const BARE_LETTER = /^\p{L}$/u;

/** What a value means under its label: by a list, in its own words, or not at all. */
export function valueOf(
  field: Field,
  { composed: source, elsewhere, fills }: LabelMatch,
  context: FieldContext,
): ValueReading {
  const told =
    source.kind === 'score' &&
    (isLevel(field) || isLetterOfRange(field) || readPartInWords(field.value, context.parts));
  if (told) return { kind: 'plain' };
  const label = field.section === undefined ? field.label : `${field.section} ${field.label}`;
  const value = readValue(source, label, field.value, context.shelf, context);
  if (elsewhere && value.kind === 'code' && BARE_LETTER.test(field.value.trim()))
    return { kind: 'unknown', because: { id: 'because_value_needs_party' } };
  if (value.kind !== 'plain') return value;
  if (isOneOfTwoScales(field, source, fills, context.styles.get(source.id) ?? 'unclear'))
    return { kind: 'two-scales' };
  return context.fitsAny === true || fitsLabel(field, source, topicOfFills(fills) ?? source.topic)
    ? value
    : { kind: 'unknown', because: { id: 'because_value_other_kind' } };
}

/** What the words in the slots of a label are about, where they say so. */
export function topicOfFills(fills: LabelMatch['fills']): Topic | undefined {
  return Object.values(fills).find(({ topic }) => topic !== undefined)?.topic;
}
