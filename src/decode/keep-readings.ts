import type { Field } from '../layout/field.ts';
import { isDoubtful } from './is-doubtful.ts';
import type { LabelMatch } from './match-label.ts';
import type { Explanation } from './read-field.ts';
import type { Reading } from './reading.ts';

/** Long values are seldom written twice; keeping them would only fill the memory. In UTF-16 units. */
const LONGEST_KEPT = 40;
/** Values kept in all, so that a file of a million rows cannot fill the memory. */
const MOST_KEPT = 50_000;

/**
 * Reads each value under a label once. What a label and a value mean does not depend on where they
 * stand, so a file of many rows costs a look-up a field.
 */
export function keepReadings(
  explain: (field: Field, match: LabelMatch | undefined) => Explanation,
): (field: Field, match: LabelMatch | undefined) => Reading {
  const kept = new Map<LabelMatch | undefined, Map<string, Explanation>>();
  let count = 0;
  return (field, match) => {
    const doubt = isDoubtful(field) ? '\u0001' : '';
    const key = field.absent === undefined ? `${doubt}${field.value}` : `\u0000${field.absent}`;
    let values = kept.get(match);
    const known = values?.get(key);
    if (known) return { ...field, ...known };
    const explanation = explain(field, match);
    if (count < MOST_KEPT && key.length <= LONGEST_KEPT) {
      if (!values) kept.set(match, (values = new Map()));
      values.set(key, explanation);
      count++;
    }
    return { ...field, ...explanation };
  };
}
