import type { Glossary } from '../../glossary/entry.ts';
import { decodeJob, type Job, type JobSetting } from './decode-job.ts';
import { packResult, type PackedResult } from './pack-result.ts';

/** Reads one reply and protects it, as another process does it and hands it on. */
export async function* packedJob(
  job: Job,
  setting: JobSetting,
  glossary: Glossary,
): AsyncGenerator<PackedResult> {
  yield packResult(await decodeJob(job, setting, glossary));
}
