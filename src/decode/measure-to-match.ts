import type { LabelMatch } from './match-label.ts';
import type { MeasureMatch } from './measure-grammar.ts';
import { quoteWords } from './quote-words.ts';

/** What the words of a label say together, as a match of the label. */
export function measureToMatch(
  found: MeasureMatch | undefined,
  withSection: boolean,
  label: string,
): LabelMatch | undefined {
  if (!found) return undefined;
  const { measure, added, bare } = found;
  const fills = Object.fromEntries(
    Object.entries(found.fills).map(([list, fill]) => [list, quoteWords(fill, label)]),
  );
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
