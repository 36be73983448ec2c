import type { JobResult } from './decode-job.ts';

/**
 * A result as it goes from the process that read a reply to the file of what was read. What is kept is text already: it is written
 * as it comes, and the one process that writes need not take apart and put together what all the others read.
 */
export interface PackedResult extends Omit<JobResult, 'kept'> {
  readonly kept?: string;
  readonly hasReadings: boolean;
  readonly replies?: number;
}

/** What must be known of what is kept without looking into it again. */
export function contentsOf(kept: JobResult['kept']): Pick<PackedResult, 'hasReadings' | 'replies'> {
  return {
    hasReadings: kept?.some(({ readings }) => readings.length > 0) === true,
    ...(kept && { replies: kept.length }),
  };
}

/** Makes the text of what is kept. */
export function packResult({ kept, ...result }: JobResult): PackedResult {
  return { ...result, ...contentsOf(kept), ...(kept && { kept: JSON.stringify(kept) }) };
}
