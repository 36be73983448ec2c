import type { Reading } from '../decode/reading.ts';
import { splitWords } from '../decode/normalise-label.ts';
import { nameWords } from '../decode/person-name.ts';
import type { Others } from './find-others.ts';
import { GuardedWords } from './guarded-words.ts';
import type { Leaving } from './leaving.ts';
import personal from './personal.json' with { type: 'json' };
import type { Report } from './report.ts';

const TOPICS: ReadonlySet<string> = new Set(personal.topics);
const NAMING: ReadonlySet<string> = new Set(personal.namingTopics);
const ENTRIES: ReadonlySet<string> = new Set(personal.entries);
const KEPT_KINDS: ReadonlySet<string> = new Set(personal.keptKinds);

/** Under a label that nobody explains, a number of so many figures may stand for the person. */
const LONG_NUMBER = /\d{6}/;
/** A name has at most so many words; what is longer is a note. */
const LONGEST_NAME = 4;

/** Whether a value names somebody, tells how to reach them, or may: what `personal` leaves out. */
export function isPersonal({ entry, kind, topic, value }: Reading): boolean {
  if (value === '') return false;
  if (entry === undefined) return LONG_NUMBER.test(value);
  if (ENTRIES.has(entry)) return true;
  return TOPICS.has(topic ?? '') && !KEPT_KINDS.has(kind ?? '');
}

/** All that must not come back anywhere, when these readings are left out. */
export function guardReport(report: Report, leaving: Leaving, others: Others): GuardedWords {
  const guarded = new GuardedWords(leaving.personal);
  const own = report.fields.filter(({ id }) => !others.rows.has(id) && !others.naming.has(id));
  if (leaving.personal) for (const reading of report.fields) if (isPersonal(reading)) guard(reading, guarded);
  if (leaving.others) {
    // A family shares names and an address: what is the reader's too is not taken from them.
    const ownNames = new Set(own.filter(isName).flatMap(({ value }) => nameWords(value)));
    const ownValues = new Set(own.map(({ value }) => folded(value)));
    for (const reading of report.fields) {
      const { id, subject, value } = reading;
      if (others.rows.has(id) && subject !== undefined) guarded.addName(subject, ownNames);
      if (!others.naming.has(id) && !(others.rows.has(id) && isPersonal(reading))) continue;
      if (!ownValues.has(folded(value))) guard(reading, guarded, ownNames);
    }
    for (const { value } of others.cells) guarded.addName(value, ownNames);
  }
  return guarded;
}

function guard(reading: Reading, guarded: GuardedWords, not?: ReadonlySet<string>): void {
  guarded.addValue(reading.value);
  const isShort = splitWords(reading.value).length <= LONGEST_NAME;
  if (isName(reading) || (isShort && reading.findings?.includes('others-named')))
    guarded.addName(reading.value, not);
}

function isName({ topic, value }: Reading): boolean {
  return NAMING.has(topic ?? '') && splitWords(value).length <= LONGEST_NAME + 2;
}

function folded(value: string): string {
  return splitWords(value).join(' ');
}
