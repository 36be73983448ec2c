import type { ChecklistItem, Clock } from '../rights/finding.ts';
import type { ProtectedEvent } from './protect-event.ts';
import type { StudyRow } from './study-row.ts';

/** A reading that may leave, but for what too few people have: that is known once all replies are in. */
export interface ProtectedReading extends Omit<
  StudyRow,
  'reply' | 'person' | 'party' | 'month' | 'outcome' | 'row'
> {
  /** The label is not one of the glossary's, so it leaves only where enough people have it. */
  readonly rareLabel?: true;
  /** The value is words, so it leaves only where enough people have it. */
  readonly rareValue?: true;
}

/** All that a study keeps of one reply. Nothing in it says whose it is. */
export interface StudyReply {
  readonly party?: string;
  /** YYYY-MM */
  readonly month?: string;
  readonly outcome: string;
  readonly readings: readonly ProtectedReading[];
  readonly clock: Pick<Clock, 'state' | 'daysLate'>;
  readonly checklist: readonly Pick<ChecklistItem, 'id' | 'state'>[];
  /** Ids of the entries of companies and other sources that the reply names. */
  readonly sources: readonly string[];
  /** Rows of its history. */
  readonly events: readonly ProtectedEvent[];
  /** Codes of what was wrong with it. */
  readonly warnings: readonly string[];
}
