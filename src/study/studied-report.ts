import type { Claim, HistoryEvent, Placed, Reading } from '../decode/reading.ts';
import type { Answers } from '../report/answer.ts';
import type { Report } from '../report/report.ts';
import type { ChecklistItem, Clock, Finding } from '../rights/finding.ts';

/** A reading as far as a study looks at it: just decoded, or out of a report that somebody saved. */
export interface StudiedReading extends Omit<Reading, 'claims' | 'alternatives'> {
  readonly claims: readonly Pick<Claim, 'about' | 'status'>[];
  /** What a saved report calls `placed`. */
  readonly scale?: Placed | undefined;
  /** Why its value was left out when the report was saved. */
  readonly leftOut?: string;
}

/** A report as far as a study looks at it. */
export interface StudiedReport extends Pick<Report, 'outcome' | 'letter'> {
  readonly party?: Pick<NonNullable<Report['party']>, 'id'>;
  readonly fields: readonly StudiedReading[];
  readonly history: readonly HistoryEvent[];
  readonly clock: Pick<Clock, 'state' | 'daysLate'>;
  readonly checklist: readonly Pick<ChecklistItem, 'id' | 'state'>[];
  readonly findings: readonly Pick<Finding, 'companies'>[];
  readonly warnings: readonly { readonly code: string }[];
  /** What the person says of the guesses, where they chose to save it. */
  readonly answers?: Answers;
}
