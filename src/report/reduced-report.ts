import type { Reading } from '../decode/reading.ts';
import type { Report } from './report.ts';
import type { LeftOut } from './saved-report.ts';

/** A reading whose value may have been left out. */
export interface ReducedReading extends Reading {
  readonly leftOut?: LeftOut;
}

/** A report of which something may have been left out. One of which nothing was is a `Report` as it is. */
export interface ReducedReport extends Report {
  readonly fields: readonly ReducedReading[];
  /** How many fields and cells were left out, whole or their value, by why. */
  readonly leftOut?: Readonly<Partial<Record<LeftOut, number>>>;
}
