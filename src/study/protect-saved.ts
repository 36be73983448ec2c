import type { Glossary } from '../glossary/entry.ts';
import { readReportJson } from '../report/read-report-json.ts';
import { protectReply } from './protect-reply.ts';
import type { StudyReply } from './study-reply.ts';

/** What is kept of each saved report, or the code that says why nothing is. */
export type SavedReplies = { readonly kept: readonly StudyReply[] } | { readonly notRead: 'newer-report' };

/** How a saved report begins. */
const BEGINNING = /^\uFEFF?\s{0,100}\{\s{0,100}"schema":\s{0,100}"sar-decoder\/\d/;
const LOOKED_AT = 400;

/**
 * Takes reports that a person saved in one file, with what they answered, instead of the replies themselves. Nothing where the bytes are
 * something else: then they are read like any other file.
 */
export function protectSaved(
  files: readonly { readonly bytes: Uint8Array }[],
  glossary: Glossary,
): SavedReplies | undefined {
  const [file, another] = files;
  if (!file || another) return undefined;
  const decoder = new TextDecoder();
  if (!BEGINNING.test(decoder.decode(file.bytes.subarray(0, LOOKED_AT)))) return undefined;
  const read = readReportJson(decoder.decode(file.bytes));
  if ('warning' in read)
    return read.warning.code === 'newer-report' ? { notRead: 'newer-report' } : undefined;
  const { reports } = read;
  return reports.length === 0 ? undefined : { kept: reports.map((report) => protectReply(report, glossary)) };
}
