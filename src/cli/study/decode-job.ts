import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Glossary, PartyId } from '../../glossary/entry.ts';
import type { InputFile } from '../../read/document.ts';
import { hashFiles } from '../../read/hash-files.ts';
import { readHeadings } from '../../read/read-list.ts';
import { whyNotRead, type Warning } from '../../read/warning.ts';
import { decodeReply } from '../../report/decode-reply.ts';
import { protectReply } from '../../study/protect-reply.ts';
import { protectSaved } from '../../study/protect-saved.ts';
import { listKind } from '../../study/researchers-list.ts';
import type { StudyReply } from '../../study/study-reply.ts';
import { readingTools } from '../reading-tools.ts';

/** What is the same for all replies of a study. */
export interface JobSetting {
  readonly passwords: readonly string[];
  readonly party?: PartyId;
  readonly tool: string;
}

/** One reply to read. */
export interface Job {
  /** Its pseudonym. */
  readonly reply: string;
  readonly person?: string;
  readonly stamp: string;
  readonly files: readonly string[];
}

/** What became of a reply: what may be kept of it (of each of several reports that were saved in one file), or the code that says why nothing was. */
export interface JobResult {
  /** Of the bytes of its files, whatever their names. Absent where the machine would not open one. */
  readonly sha256?: string;
  readonly kept?: readonly StudyReply[];
  readonly notRead?: string;
  /** What to tell of a reply that was not read. It may hold names, so it is told and not kept. */
  readonly warning?: Warning;
}

/** Reads one reply and protects it. What is removed goes no further than this function. */
export async function decodeJob(job: Job, setting: JobSetting, glossary: Glossary): Promise<JobResult> {
  const files: InputFile[] = [];
  for (const file of job.files) {
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return { notRead: 'cannot-open' };
    files.push({ name: path.basename(file), bytes: new Uint8Array(bytes) });
  }
  const sha256 = await hashFiles(files);
  const [file, another] = files;
  const list = file && !another ? listKind(readHeadings(file.bytes)) : undefined;
  if (list) return { sha256, notRead: list };
  const saved = protectSaved(files, glossary);
  if (saved) return { sha256, ...saved };
  const { party, tool } = setting;
  const { report, warnings } = await decodeReply(files, {
    read: readingTools(setting.passwords),
    glossary,
    ...(party !== undefined && { party }),
    tool,
  });
  if (report) return { sha256, kept: [protectReply(report, glossary)] };
  const first = whyNotRead(warnings);
  return { sha256, notRead: first?.code ?? 'empty', ...(first && { warning: first }) };
}
