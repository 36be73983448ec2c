import type { Glossary } from '../../glossary/entry.ts';
import { ReadingProcess } from '../processes/reading-process.ts';
import { decodeJob, type Job, type JobSetting } from './decode-job.ts';
import { packResult, type PackedResult } from './pack-result.ts';

const FAILED = packResult({ notRead: 'failed' });

/** Reads replies in so many processes; one is this one. Results are told as they come, in any order. */
export async function readReplies(
  jobs: readonly Job[],
  processes: number,
  setting: JobSetting,
  glossary: Glossary,
  tell: (job: Job, result: PackedResult) => void,
): Promise<void> {
  const waiting = jobs.values();
  if (processes === 1 || jobs.length === 1) {
    for (const job of waiting) tell(job, await readHere(job, setting, glossary));
    return;
  }
  const others = Array.from(
    { length: Math.min(processes, jobs.length) },
    () => new ReadingProcess('study', setting),
  );
  try {
    // Each takes the next reply that waits, so that one long reply holds up no other.
    await Promise.all(
      others.map(async (other) => {
        for (const job of waiting) tell(job, await readThere(job, other));
      }),
    );
  } finally {
    for (const other of others) other.close();
  }
}

async function readThere(job: Job, other: ReadingProcess<'study'>): Promise<PackedResult> {
  let result = FAILED;
  const isWhole = await other.read(job, (piece) => {
    result = piece;
  });
  return isWhole ? result : FAILED;
}

async function readHere(job: Job, setting: JobSetting, glossary: Glossary): Promise<PackedResult> {
  try {
    return packResult(await decodeJob(job, setting, glossary));
  } catch {
    // As in a process of its own: a reply that breaks the program is not read, and its words go nowhere.
    return FAILED;
  }
}
