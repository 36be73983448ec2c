import type { PatternMatch } from './pattern-trie.ts';

/** Whether a vote is told of an election that was held: in 2016 none was European, and “EU 2016” is something else. */
export function wasHeld({ pattern, fills }: PatternMatch): boolean {
  const year = fills['year']?.say;
  if (pattern.kind !== 'history' || year === undefined) return true;
  return Object.values(fills).every(({ years }) => years === undefined || years.includes(year));
}
