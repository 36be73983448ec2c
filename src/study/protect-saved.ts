import type { Glossary } from '../glossary/entry.ts';
import { readReportJson } from '../report/read-report-json.ts';
import { protectReply } from './protect-reply.ts';
import type { StudyReply } from './study-reply.ts';

/** What is kept of a saved report, or the code that says why nothing is. */
export type SavedReply =
  { readonly kept: StudyReply } | { readonly notRead: 'newer-report' | 'several-reports' };

/** How a saved report begins. */
const BEGINNING = /^\uFEFF?\s{0,100}\{\s{0,100}"schema":\s{0,100}"sar-decoder\/\d/;
const LOOKED_AT = 400;

/**
 * Takes a report that a person saved, with what they answered, instead of the reply itself. Nothing where the bytes are
 * something else: then they are read like any other file.
 */
export function protectSaved(
  files: readonly { readonly bytes: Uint8Array }[],
  glossary: Glossary,
): SavedReply | undefined {
  const [file, another] = files;
  if (!file || another) return undefined;
  const decoder = new TextDecoder();
  if (!BEGINNING.test(decoder.decode(file.bytes.subarray(0, LOOKED_AT)))) return undefined;
  const read = readReportJson(decoder.decode(file.bytes));
  if ('warning' in read)
    return read.warning.code === 'newer-report' ? { notRead: 'newer-report' } : undefined;
  const [report, other] = read.reports;
  if (!report) return undefined;
  return other ? { notRead: 'several-reports' } : { kept: protectReply(report, glossary) };
}
