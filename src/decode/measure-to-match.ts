import type { LabelMatch } from './match-label.ts';
import type { MeasureMatch } from './measure-grammar.ts';

/** What the words of a label say together, as a match of the label. */
export function measureToMatch(
  found: MeasureMatch | undefined,
  withSection: boolean,
): LabelMatch | undefined {
  if (!found) return undefined;
  const { measure, fills, added, bare } = found;
  return {
    composed: measure,
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
