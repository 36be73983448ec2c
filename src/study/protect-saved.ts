import type { Glossary } from '../glossary/entry.ts';
import { readReportJson } from '../report/read-report-json.ts';
import { protectReply } from './protect-reply.ts';
import type { StudyReply } from './study-reply.ts';

/** Why a file of ours is not taken. */
type NotTaken =
  | 'newer-report'
  /** It names files that could not be read, and has no report of any. */
  | 'no-report'
  /** It is not what this program saves: a part of it is missing, or it was changed. */
  | 'damaged-report'
  /** It lies among the files of one reply, and nobody can say what it is a report of. */
  | 'report-among-files';

/** What is kept of each saved report, or the code that says why nothing is. */
export type SavedReplies = { readonly kept: readonly StudyReply[] } | { readonly notRead: NotTaken };

const NAME = /"schema":\s{0,100}"sar-decoder\/\d/;
/** Its name is the first thing that a saved report says. A program that sorts names alike puts it near the end. In bytes. */
const LOOKED_AT = 400;

/**
 * Takes reports that a person saved in one file, with what they answered, instead of the replies themselves. What this
 * program wrote is never read like a party's file: where it holds no report, that is said. Nothing where the bytes are
 * something else.
 */
export function protectSaved(
  files: readonly { readonly bytes: Uint8Array }[],
  glossary: Glossary,
): SavedReplies | undefined {
  const saved = files.filter(({ bytes }) => isSaved(bytes));
  const [file, another] = files;
  if (!file || saved.length === 0) return undefined;
  if (another) return { notRead: 'report-among-files' };
  const read = readReportJson(new TextDecoder().decode(file.bytes));
  if ('warning' in read)
    return { notRead: read.warning.code === 'newer-report' ? 'newer-report' : 'damaged-report' };
  const { reports } = read;
  if (reports.length === 0) return { notRead: 'no-report' };
  return { kept: reports.map((report) => protectReply(report, glossary)) };
}

const decoder = new TextDecoder();

function isSaved(bytes: Uint8Array): boolean {
  const beginning = decoder.decode(bytes.subarray(0, LOOKED_AT));
  if (!/^\s{0,100}\{/.test(beginning)) return false;
  return NAME.test(beginning) || NAME.test(decoder.decode(bytes.subarray(-LOOKED_AT)));
}
