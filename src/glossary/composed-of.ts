import type { Composed, Glossary } from './entry.ts';

/** All that says what a label means: entries, patterns and measures. */
export function composedOf({ entries, patterns, measures }: Glossary): readonly Composed[] {
  return [...entries, ...patterns, ...measures];
}
