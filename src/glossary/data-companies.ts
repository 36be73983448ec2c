import type { CodeMeaning, Entry, Scheme } from './entry.ts';

/** The companies that sell data, as values: "Source: Experian". Made of their entries, so that each stands once. */
export function listDataCompanies(entries: readonly Entry[]): Scheme {
  return {
    id: 'data-companies',
    name: 'Companies that sell data about people',
    publisher: 'our reading',
    basis: 'bought',
    topic: 'data-source',
    level: 'list',
    complete: false,
    needsContext: true,
    fold: ['upper', 'no-space'],
    codes: entries.filter(({ broker }) => broker !== undefined).map(toCode),
    rivals: [],
    status: 'inferred',
    confidence: 'medium',
    sources: [],
  };
}

function toCode({ labels, aliases = [], plain, status, confidence, sources }: Entry): CodeMeaning {
  const [name = '', ...others] = labels;
  const also = [...others, ...aliases];
  return {
    code: name,
    ...(also.length > 0 && { also }),
    name,
    says: plain.says,
    ...(plain.ask !== undefined && { ask: plain.ask }),
    status,
    confidence,
    sources,
  };
}
