import type { Alternative, Claim, Reading } from '../decode/reading.ts';
import type { Warning } from '../read/warning.ts';
import type { Finding } from '../rights/finding.ts';
import type { Answers } from './answer.ts';
import type { tableJson } from './report-json.ts';
import type { Report } from './report.ts';

/** Something whose reason is text by now. */
type Told<Thing> = Omit<Thing, 'because'> & { readonly because: string };

/** Why something is not in what is saved: it names the person or tells how to reach them, or it is about others. */
export type LeftOut = 'personal' | 'others';

/** A reading as it is saved. */
export interface SavedReading extends Omit<Reading, 'claims' | 'alternatives' | 'placed'> {
  readonly claims: readonly Told<Claim>[];
  readonly alternatives?: readonly Told<Alternative>[];
  readonly scale?: Reading['placed'];
  readonly leftOut?: LeftOut;
}

/** A report as it is saved: what is said in it is text. Its shape is `report.schema.json`. */
export interface SavedReport extends Omit<
  Report,
  'party' | 'headline' | 'story' | 'nextSteps' | 'fields' | 'findings' | 'clock' | 'warnings' | 'tables'
> {
  readonly party?: Told<NonNullable<Report['party']>>;
  readonly headline: string;
  readonly story: readonly { readonly text: string; readonly readings: readonly string[] }[];
  readonly nextSteps: readonly string[];
  readonly fields: readonly SavedReading[];
  readonly findings: readonly Told<Finding>[];
  readonly clock: Omit<Report['clock'], 'steps'> & { readonly steps: readonly string[] };
  readonly warnings: readonly (Pick<Warning, 'code' | 'where'> & {
    readonly message: string;
    readonly file?: string;
    readonly within?: string;
  })[];
  readonly tables?: readonly ReturnType<typeof tableJson>[];
  /** What the person says of the guesses, where they chose to save it. */
  readonly answers?: Answers;
  /** Ids of the fields that they want to ask the party about, where they chose to save it. */
  readonly asked?: readonly string[];
  readonly leftOut?: Readonly<Partial<Record<LeftOut, number>>>;
}
