import type { LabelMatch } from '../../src/decode/match-label.ts';
import type { Entry } from '../../src/glossary/entry.ts';

/** The match of a label that an entry has letter for letter, and nothing else. */
export function matchOf(known: Entry, more: Partial<LabelMatch> = {}): LabelMatch {
  return {
    composed: known,
    entry: known,
    by: 'label',
    withSection: false,
    fills: {},
    elsewhere: false,
    status: 'documented',
    confidence: 'high',
    rivals: [],
    ...more,
  };
}
