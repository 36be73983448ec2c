import { isHeld } from '../decode/is-held.ts';
import type { Reading } from '../decode/reading.ts';
import type { Also } from '../layout/field.ts';
import { createNamesOthers } from '../rights/rules/others-named.ts';
import type { Report } from './report.ts';

/** What a reply says about other people than its reader. */
export interface Others {
  /** Ids of readings and events that are somebody else's: in a file about several people, those of another. */
  readonly rows: ReadonlySet<string>;
  /** How many other people these are about. */
  readonly people: number;
  /** Ids of readings of the reader's own that name or describe somebody else. */
  readonly naming: ReadonlySet<string>;
  /** Cells of events, and columns beside a value, that name somebody else, such as whoever knocked. */
  readonly cells: ReadonlySet<Also>;
}

/**
 * Finds what concerns other people. `self`: which person of a file about several the reader is; as long as
 * that is not known, nobody's rows are taken for somebody else's.
 */
export function findOthers(report: Pick<Report, 'fields' | 'history'>, self?: string): Others {
  const names = createNamesOthers();
  const rows = new Set<string>();
  const subjects = new Set<string>();
  const naming = new Set<string>();
  const cells = new Set<Also>();
  for (const one of [...report.fields, ...report.history]) {
    if (!isAnothers(one, self)) continue;
    rows.add(one.id);
    if (one.subject !== undefined) subjects.add(one.subject);
  }
  for (const reading of report.fields) {
    if (rows.has(reading.id)) continue;
    if (isHeld(reading) && reading.findings?.includes('others-named')) naming.add(reading.id);
    for (const beside of reading.also ?? []) if (names(beside)) cells.add(beside);
  }
  for (const event of report.history) {
    if (rows.has(event.id)) continue;
    for (const cell of event.cells) if (names(cell)) cells.add(cell);
  }
  return { rows, people: subjects.size, naming, cells };
}

/** The people that a file holds rows about, in its order; none where all of it is about one. */
export function peopleOf({ fields, history }: Pick<Report, 'fields' | 'history'>): readonly string[] {
  const all = new Set<string>();
  for (const { subject } of [...fields, ...history]) if (subject !== undefined) all.add(subject);
  return all.size > 1 ? [...all] : [];
}

function isAnothers({ subject }: Pick<Reading, 'subject'>, self: string | undefined): boolean {
  return self !== undefined && subject !== undefined && subject !== self;
}
