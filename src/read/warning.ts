import type { Where } from './where.ts';

/**
 * Everything that can go wrong with a file. The union is closed: the compiler makes every page and the
 * command line handle each. `warning_<code>` (hyphens as underscores) in `public/_locales` says what happened and what to do next.
 */
export const WARNING_CODES = [
  'needs-password',
  'wrong-password',
  'no-text',
  'page-no-text',
  'garbled-text',
  'truncated',
  'page-unreadable',
  'not-what-its-name-says',
  'empty',
  'not-opened',
  'too-many-files',
  'no-rows',
  'too-large',
  'holds-too-much',
  'holds-nothing',
  'unsupported-format',
  'other-program',
  'other-picture',
  'no-picture-library',
  'unsupported-packing',
  'encrypted-mail',
  'locked-office',
  'binary-content',
  'damaged',
  'hidden-text',
  'hidden-cells',
  'redacted',
  'unsure-table',
  'read-from-picture',
  'uneven-rows',
  'rows-cut',
  'content-cut',
  'rows-streamed',
  'repeated-names',
  'encoding-guessed',
  'cancelled',
  'nothing-recognised',
  'not-a-report',
  'newer-report',
] as const;

export type WarningCode = (typeof WARNING_CODES)[number];

/** The codes that leave nothing to report on: a file with one of these gives no report. */
export const FATAL_CODES: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'needs-password',
  'wrong-password',
  'no-text',
  'not-what-its-name-says',
  'empty',
  'not-opened',
  'no-rows',
  'too-large',
  'holds-too-much',
  'holds-nothing',
  'unsupported-format',
  'other-program',
  'other-picture',
  'no-picture-library',
  'unsupported-packing',
  'encrypted-mail',
  'locked-office',
  'binary-content',
  'damaged',
  'not-a-report',
  'newer-report',
]);

/** The warning that says why nothing was read: a fatal one, or else the first. */
export function whyNotRead(warnings: readonly Warning[]): Warning | undefined {
  return warnings.find(({ code }) => FATAL_CODES.has(code)) ?? warnings[0];
}

/** A word from the reader may open what these are about. */
export const LOCKED_CODES: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'needs-password',
  'wrong-password',
]);

/**
 * Something that a stage could not do. It travels with the data. `slots` fill the message and hold
 * kinds, counts and names of formats; never a value from somebody's document.
 */
export interface Warning {
  readonly code: WarningCode;
  readonly slots?: Readonly<Record<string, string | number>>;
  readonly where?: Where;
}
