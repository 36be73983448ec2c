import type { Glossary } from '../entry.ts';

/** Something in the data that breaks a rule, and where. */
export interface Problem {
  /** Id of the entry, scheme, pattern, slot list or source. */
  readonly at: string;
  readonly says: string;
}

/** One rule that the data must keep. `sentence` is what a contributor reads when it is broken. */
export interface Check {
  readonly id: string;
  readonly sentence: string;
  readonly run: (glossary: Glossary) => readonly Problem[];
}
