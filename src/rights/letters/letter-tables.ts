import { isHeld } from '../../decode/is-held.ts';
import type { Answers, Dispute } from './answers.ts';
import { sayDay } from '../say-day.ts';
import type { LetterTable } from './letter.ts';
import { MISSING, missingIn } from './missing.ts';
import { placeOf } from './place-of.ts';
import type { LetterField, ReplyFacts } from './reply-facts.ts';
import { past, type RequestTime } from './time-of.ts';

/** The lists that paragraphs can carry. One with no rows is not there. */
export const TABLES = [
  'unexplained',
  'ambiguous',
  'scores',
  'without-source',
  'source-vague',
  'email-from-register',
  'telephone-from-register',
  'guessed',
  'off-scale',
  'brokers',
  'protected',
  'disputes',
  'erase',
  'missing',
  'timeline',
] as const;
export type TableId = (typeof TABLES)[number];

export type LetterTables = Partial<Record<TableId, LetterTable>> & {
  /** Whether a correction is of something that the law protects, or of how somebody votes. */
  readonly sensitive: boolean;
};

/** Beyond this a list is no help to whoever answers it. What is left out is counted. */
const MOST_ROWS = 200;
const PLACED = ['Where', 'Field, as printed', 'Value, as printed'];
const SPECIAL_FINDINGS = new Set([
  'ethnicity-guessed',
  'religion-guessed',
  'special-category-guess',
  'special-category-told',
  'special-category-held',
]);
const GUESSED = new Set(['age-guessed', 'ethnicity-guessed', 'religion-guessed', 'language-guessed']);
/** What tells of other people is no part of a letter about oneself. */
const OF_OTHERS = new Set(['other-people', 'others-named']);

/** The lists of a letter, of the reply's own words and of what the reader said. */
export function listTables(
  reply: ReplyFacts | undefined,
  answers: Answers,
  time: RequestTime,
  today: string,
): LetterTables {
  const own = (reply?.fields ?? []).filter((field) => isHeld(field) && !isOfOthers(field));
  const documents = reply?.documents ?? [];
  const row = (field: LetterField): readonly string[] => [
    placeOf(field.where, documents),
    field.label,
    field.value,
  ];
  const placed = (caption: string, fields: readonly LetterField[]): LetterTable | undefined =>
    table(caption, PLACED, fields.map(row));
  const named = (kind: string): readonly LetterField[] =>
    own.filter(({ findings }) => findings?.includes(kind));
  const ambiguous = own.filter(({ status }) => status === 'ambiguous');
  const protectedOnes = own.filter(
    ({ findings, topic }) =>
      // What a party noted in words is looked at by its words alone, and they may mean something else.
      topic !== 'notes' && topic !== 'party-support' && findings?.some((kind) => SPECIAL_FINDINGS.has(kind)),
  );
  const disputes = (answers.disputes ?? []).map((dispute) => ({ dispute, field: find(own, dispute) }));
  const erase = (answers.erase ?? []).map((dispute) => ({ dispute, field: find(own, dispute) }));
  return dropEmpty({
    unexplained: placed(
      'Fields with no explanation that I found',
      own.filter(({ status }) => status === 'unknown'),
    ),
    ambiguous: table(
      'Fields that could mean more than one thing',
      [...PLACED, 'It could be'],
      ambiguous.map((field) => [
        ...row(field),
        (field.alternatives ?? []).map(({ name }) => name).join(' or '),
      ]),
    ),
    scores: placed(
      'Scores and estimates',
      own.filter(({ kind, status }) => kind === 'score' && status !== 'unknown' && status !== 'ambiguous'),
    ),
    'without-source': placed('Items with no source beside them', named('source-missing')),
    'source-vague': placed('Items whose source names nobody', named('source-vague')),
    'email-from-register': placed('The e-mail address', named('email-from-register')),
    'telephone-from-register': placed('The telephone number', named('telephone-from-register')),
    guessed: placed(
      'Entries that look like guesses about me',
      own.filter(({ findings }) => findings?.some((kind) => GUESSED.has(kind))),
    ),
    'off-scale': placed('Values off the scale that I know of', named('off-scale')),
    brokers: placed('Where the firm is named', named('broker-named')),
    protected: placed('Entries that seem to need special care', protectedOnes),
    disputes: table(
      'Entries to correct',
      ['Where', 'Field, as printed', 'It says', 'What is right'],
      disputes.map(({ dispute, field }) => [
        field ? placeOf(field.where, documents) : '',
        dispute.label,
        field?.value ?? '',
        dispute.right ?? 'not this',
      ]),
    ),
    erase: table(
      'Entries to erase',
      PLACED,
      erase.map(({ dispute, field }) => (field ? row(field) : ['', dispute.label, ''])),
    ),
    missing: table(
      'What I could not find',
      ['What'],
      missingIn(reply).map((id) => [MISSING[id][1]]),
    ),
    timeline: table('What happened', ['Date', 'What'], timeline(answers, time, today)),
    sensitive: disputes.some(
      ({ dispute, field }) =>
        dispute.right !== undefined && (field?.special === true || field?.category === 'vote'),
    ),
  });
}

function isOfOthers({ findings }: LetterField): boolean {
  return findings?.some((kind) => OF_OTHERS.has(kind)) ?? false;
}

function find(fields: readonly LetterField[], { label }: Dispute): LetterField | undefined {
  return fields.find((field) => field.label === label);
}

/** The same row twice, as in a list of events, says no more than once. */
function table(
  caption: string,
  columns: readonly string[],
  all: readonly (readonly string[])[],
): LetterTable | undefined {
  const rows = [...new Map(all.map((row) => [JSON.stringify(row), row])).values()];
  if (rows.length === 0) return undefined;
  const more = rows.length - MOST_ROWS;
  const shown = more > 0 ? `${caption} (the first ${MOST_ROWS}; there are ${more} more like them)` : caption;
  return { caption: shown, columns, rows: rows.slice(0, MOST_ROWS) };
}

function timeline(answers: Answers, time: RequestTime, today: string): readonly (readonly string[])[] {
  const events: readonly (readonly [string | undefined, string])[] = [
    [time.requested, 'I made my request.'],
    [past(answers.identityAsked, today), 'I was asked to prove who I am.'],
    [past(answers.identityGiven, today), 'I proved who I am.'],
    [past(answers.extension, today), 'I was told that more time was needed.'],
    [time.replied, 'The date on the answer.'],
    [past(answers.followedUp, today), 'I wrote about what I could not find.'],
    [past(answers.objected, today), 'I objected to marketing and profiling.'],
    [past(answers.complained, today), 'I complained to the party.'],
    [past(answers.complaintAnswered, today), 'I had the outcome of my complaint.'],
  ];
  return events
    .flatMap(([date, what]) => (date === undefined ? [] : [{ date, what }]))
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ date, what }) => [sayDay(date), what]);
}

function dropEmpty(
  tables: Readonly<Record<TableId, LetterTable | undefined>> & { readonly sensitive: boolean },
): LetterTables {
  const { sensitive, ...rest } = tables;
  const kept: Partial<Record<TableId, LetterTable>> = {};
  for (const id of TABLES) {
    const one = rest[id];
    if (one) kept[id] = one;
  }
  return { ...kept, sensitive };
}
