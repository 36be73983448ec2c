import type { Entry, Glossary, Measure, Pattern, Scheme } from '../../src/glossary/entry.ts';

export const SOURCE = { id: 'notice', title: 'A notice', kind: 'party', date: '2024' } as const;

export const ENTRY: Entry = {
  id: 'one',
  kind: 'score',
  category: 'guess',
  topic: 'age',
  basis: 'told',
  labels: ['One label'],
  plain: { says: 'How old you are.' },
  status: 'documented',
  confidence: 'high',
  sources: ['notice'],
};

export const SCHEME: Scheme = {
  id: 'letters',
  name: 'Letters',
  publisher: 'Somebody',
  basis: 'told',
  topic: 'canvass',
  complete: true,
  needsContext: true,
  codes: [{ code: 'A', name: 'First', says: 'You are first.' }],
  status: 'reported',
  confidence: 'medium',
  sources: ['notice'],
};

export const SEGMENT: Scheme = { ...SCHEME, level: 'type', topic: 'segment' };

export const PATTERN: Pattern = {
  id: 'chance',
  kind: 'score',
  category: 'vote',
  topic: 'party-support',
  special: true,
  basis: 'told',
  forms: ['chance of {party} [in {year}]'],
  plain: { says: 'Your chance of {party}[ in {year}].' },
  status: 'inferred',
  confidence: 'medium',
  sources: [],
};

const MEASURE: Measure = {
  id: 'likely',
  kind: 'score',
  category: 'vote',
  topic: 'party-support',
  special: true,
  basis: 'told',
  needs: ['party', 'likelihood'],
  examples: ['Likelihood of Labour in 2024'],
  plain: { says: 'How likely {party} is[ in {year}].' },
  status: 'inferred',
  confidence: 'medium',
  sources: [],
};

/** A glossary of one of each, that keeps every rule, with some parts put in place of its own. */
export function oneOfEach(changes: Partial<Glossary>): Glossary {
  return {
    version: '2026.1.1',
    date: '2026-01-01',
    entries: [ENTRY],
    schemes: [SCHEME],
    patterns: [PATTERN],
    measures: [MEASURE],
    slots: [
      { id: 'filler', anywhere: true, words: [{ match: ['of', 'in'], say: 'nothing' }] },
      { id: 'likelihood', words: [{ match: ['likelihood'], say: 'how likely' }] },
      { id: 'party', words: [{ match: ['Labour'], say: 'Labour' }] },
    ],
    vocabulary: {},
    parties: [],
    sources: [SOURCE],
    ...changes,
  };
}
