import {
  array,
  boolean,
  check,
  custom,
  exactOptional,
  type GenericSchema,
  integer,
  literal,
  maxLength,
  minValue,
  number,
  picklist,
  pipe,
  rawTransform,
  regex,
  strictObject,
  string,
  unknown,
} from 'valibot';
import type { Outcome } from '../../decode/reading.ts';
import type { PartyId } from '../../glossary/entry.ts';
import { LIMITS } from '../../read/limits.ts';
import { isPlainDate } from '../../rights/clock/plain-date.ts';
import { listParties } from '../../rights/find-contact.ts';
import { type Answers, readAnswers } from '../../rights/letters/answers.ts';
import { LETTER_KINDS } from '../../rights/letters/letter.ts';
import { ANSWERS } from '../answer.ts';
import type { Case, CaseReply } from './case.ts';

/** What the file of a case calls itself. A later form has a later number. */
export const CASE_SCHEMA = 'sar-decoder-case/1';

/** A file of a reply as the list of the case names it. */
interface ListedFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What `case.json` holds: a case, with each file named and not held. */
export interface ListedCase extends Omit<Case, 'replies'> {
  readonly schema: typeof CASE_SCHEMA;
  readonly replies: readonly (Omit<CaseReply, 'files'> & { readonly files: readonly ListedFile[] })[];
}

/** More than anybody has: who sends more wants to fill the memory. */
const MOST = { letters: 1000, replies: 200, said: 20_000, text: 1_000_000, line: 2000, list: 100 } as const;

const OUTCOMES = [
  'data',
  'nothing-held',
  'neither',
  'refused',
  'asks-identity',
  'asks-clarification',
  'extension',
  'unrecognised',
] as const satisfies readonly Outcome[];

const line = pipe(string(), maxLength(MOST.line));
const day = pipe(string(), check(isPlainDate));
// oxlint-disable-next-line no-control-regex -- a name with these would show as another than it is
const NAME = /^[^/\\\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]{1,255}$/;

const party = custom<PartyId>((id) => listParties().some((contact) => contact.party === id));

function isShort(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= MOST.line;
  if (Array.isArray(value)) return value.length <= MOST.list && value.every(isShort);
  return typeof value !== 'object' || value === null || Object.values(value).every(isShort);
}

const answers: GenericSchema<unknown, Answers> = pipe(
  unknown(),
  rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readAnswers(dataset.value);
    if ('answers' in read && isShort(read.answers)) return read.answers;
    addIssue({ message: 'answers' });
    return NEVER;
  }),
);

const listedFile = strictObject({
  name: pipe(string(), regex(NAME)),
  size: pipe(number(), integer(), minValue(0)),
  sha256: pipe(string(), regex(/^[0-9a-f]{64}$/)),
});

const saying = strictObject({
  id: line,
  label: line,
  answer: exactOptional(picklist(ANSWERS)),
  asked: boolean(),
});

/** A case from outside. Whatever is not exactly of this form is refused: nobody wrote it with this program. */
export const ListedCaseSchema: GenericSchema<unknown, ListedCase> = strictObject({
  schema: literal(CASE_SCHEMA),
  answers,
  acknowledged: exactOptional(day),
  replies: pipe(
    array(
      strictObject({
        files: pipe(array(listedFile), maxLength(LIMITS.nested.files)),
        said: pipe(array(saying), maxLength(MOST.said)),
        party: exactOptional(party),
        outcome: exactOptional(picklist(OUTCOMES)),
        day: exactOptional(day),
      }),
    ),
    maxLength(MOST.replies),
  ),
  letters: pipe(
    array(
      strictObject({
        kind: picklist(LETTER_KINDS),
        day,
        subject: line,
        text: pipe(string(), maxLength(MOST.text)),
      }),
    ),
    maxLength(MOST.letters),
  ),
});
