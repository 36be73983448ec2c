import { FATAL_CODES, type Warning, type WarningCode } from '../../../read/warning.ts';

/** Something of the reply is missing: the report is headed by it. All else is a note. */
const MISSING_CODES: ReadonlySet<WarningCode> = new Set<WarningCode>([
  ...FATAL_CODES,
  'page-no-text',
  'garbled-text',
  'truncated',
  'rows-cut',
  'content-cut',
  'page-unreadable',
  'cancelled',
  'too-many-files',
]);

/** Whether a warning says that a part of the reply is missing from the report. */
export function isMissing({ code }: Warning): boolean {
  return MISSING_CODES.has(code);
}
