import { isHeld } from '../../decode/is-held.ts';
import type { Answers, Dispute } from './answers.ts';
import { type LeftOut, rowKey } from './left-out.ts';
import type { LetterKind, LetterTable } from './letter.ts';
import { MISSING, missingIn } from './missing.ts';
import { placeOf } from './place-of.ts';
import type { LetterField, ReplyFacts } from './reply-facts.ts';
import type { RequestTime } from './time-of.ts';
import { timelineOf } from './timeline-of.ts';

/** The lists that paragraphs can carry. One with no rows is not there. */
export const TABLES = [
  'unexplained',
  'ambiguous',
  'scores',
  'asked',
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
/** What lists are made from. */
export interface ToList {
  readonly kind: LetterKind;
  readonly reply?: ReplyFacts;
  readonly answers: Answers;
  readonly time: RequestTime;
  readonly today: string;
  /** Ids of fields that the reader wants to ask about. */
  readonly asked?: ReadonlySet<string>;
  readonly leftOut: LeftOut;
}

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
export function listTables({
  kind: letter,
  reply,
  answers,
  time,
  today,
  asked,
  leftOut,
}: ToList): LetterTables {
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
  const unexplained = own.filter(({ status }) => status === 'unknown');
  const scores = own.filter(
    ({ kind, status }) => kind === 'score' && status !== 'unknown' && status !== 'ambiguous',
  );
  const elsewhere = new Set([
    ...(leftOut.conditions?.has('unexplained') === true ? [] : unexplained),
    ...(leftOut.conditions?.has('ambiguous') === true ? [] : ambiguous),
    ...(leftOut.conditions?.has('scores') === true ? [] : scores),
  ]);
  const all = {
    unexplained: placed('Fields with no explanation that I found', unexplained),
    ambiguous: table(
      'Fields that could mean more than one thing',
      [...PLACED, 'It could be'],
      ambiguous.map((field) => [
        ...row(field),
        (field.alternatives ?? []).map(({ name }) => name).join(' or '),
      ]),
    ),
    scores: placed('Scores and estimates', scores),
    asked: placed(
      'Fields that I ask about',
      own.filter((field) => asked?.has(field.id) === true && !elsewhere.has(field)),
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
        dispute.right ?? (dispute.partly === true ? 'not all of this' : 'not this'),
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
    timeline: table('What happened', ['Date', 'What'], timelineOf(letter, answers, time, today)),
  };
  const sensitive = disputes.some(({ dispute, field }) => dispute.right !== undefined && isSensitive(field));
  return { ...withoutRows(all, leftOut), sensitive };
}

function isOfOthers({ findings }: LetterField): boolean {
  return findings?.some((kind) => OF_OTHERS.has(kind)) ?? false;
}

/** Whether what is right about a field would tell of politics, or of something else that the law protects. */
export function isSensitive(field: Pick<LetterField, 'special' | 'category'> | undefined): boolean {
  return field?.special === true || field?.category === 'vote';
}

function find(fields: readonly LetterField[], { label, field: id }: Dispute): LetterField | undefined {
  return fields.find((field) => (id === undefined ? field.label === label : field.id === id));
}

/** The same row twice, as in a list of events, says no more than once. */
function table(
  caption: string,
  every: readonly string[],
  all: readonly (readonly string[])[],
): LetterTable | undefined {
  const distinct = [...new Map(all.map((row) => [rowKey(row), row])).values()];
  if (distinct.length === 0) return undefined;
  // Without a reply nobody knows where an entry stands, nor what it says.
  const isUsed = (_cell: string, at: number): boolean => distinct.some((row) => row[at] !== '');
  const columns = every.filter(isUsed);
  const rows = distinct.map((row) => row.filter(isUsed));
  const more = rows.length - MOST_ROWS;
  const shown = more > 0 ? `${caption} (the first ${MOST_ROWS}; there are ${more} more like them)` : caption;
  return { caption: shown, columns, rows: rows.slice(0, MOST_ROWS) };
}

function withoutRows(
  all: Readonly<Record<TableId, LetterTable | undefined>>,
  { rows: leftOut }: LeftOut,
): Partial<Record<TableId, LetterTable>> {
  const kept: Partial<Record<TableId, LetterTable>> = {};
  for (const id of TABLES) {
    const one = all[id];
    const rows = one?.rows.filter((row) => leftOut?.[id]?.has(rowKey(row)) !== true) ?? [];
    if (one && rows.length > 0) kept[id] = { ...one, rows };
  }
  return kept;
}
