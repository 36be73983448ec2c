import type { LabelMatch } from './match-label.ts';
import type { MeasureGrammar, MeasureMatch, ReadingOf } from './measure-grammar.ts';

/** A label that no form fits, read by what its words say together. */
export function matchMeasure(
  grammar: MeasureGrammar,
  words: readonly string[],
  known: Omit<ReadingOf, 'vocabulary'>,
  withSection: boolean,
): LabelMatch | undefined {
  return measureToMatch(grammar.read(words, known), withSection);
}

/** What the words of a label say together, as a match of the label. */
export function measureToMatch(
  found: MeasureMatch | undefined,
  withSection: boolean,
): LabelMatch | undefined {
  if (!found) return undefined;
  const { measure, fills, added, bare } = found;
  return {
    pattern: measure,
    by: 'pattern',
    withSection,
    fills,
    ...(added !== '' && { qualifier: added }),
    elsewhere: false,
    status: measure.status,
    confidence: measure.confidence,
    rivals: [],
    ...(bare && { bare }),
  };
}
