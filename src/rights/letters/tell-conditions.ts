import type { FindingKind } from '../finding.ts';
import type { Answers } from './answers.ts';
import { past, type RequestTime } from './time-of.ts';
import type { LetterKind } from './letter.ts';
import type { LetterTables } from './letter-tables.ts';
import { MISSING, missingIn } from './missing.ts';
import type { LeftOut } from './left-out.ts';
import { isAnswer } from '../is-answer.ts';
import type { ReplyFacts } from './reply-facts.ts';

/** What a paragraph can depend on. */
export const CONDITIONS = [
  'access-open',
  'address',
  'ambiguous',
  'any-erase',
  'any-missing',
  'asked',
  'any-recipient-gap',
  'any-source-gap',
  'asks-clarification',
  'asks-identity',
  'asks-time',
  'borderline',
  'broker-named',
  'broker-told',
  'clarification-answered',
  'clarification-asked',
  'complained',
  'complaint-answered',
  'counted-late',
  'disputes',
  'due',
  'email-from-register',
  'erase-list',
  'extension',
  'extension-late',
  'fee-asked',
  'followed-up',
  'former-addresses',
  'former-names',
  'grounds',
  'guessed',
  'identity-asked',
  'identity-given',
  'identity-wanted',
  'late',
  'longer-told',
  'may-complain',
  'neither',
  'new-points',
  'no-categories',
  'no-complaint',
  'no-copy',
  'no-data',
  'no-extension-reasons',
  'no-how-long',
  'no-logic',
  'no-purposes',
  'no-rights',
  'no-transfers',
  'not-due-yet',
  'nothing-held',
  'objected',
  'objection-ignored',
  'off-scale',
  'only-asked',
  'open',
  'party-asked',
  'protected',
  'receipt',
  'recipients-missing',
  'recipients-vague',
  'refused',
  'registration',
  'replied',
  'reply',
  'requested',
  'scores',
  'sensitive-dispute',
  'source-missing-all',
  'source-missing-some',
  'source-vague',
  'telephone-from-register',
  'timeline',
  'unexplained',
  'wants-codes',
  'wants-recipients',
  'wants-recipients-abroad',
  'wants-sources',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** All that is known when a letter is written. */
export interface LetterCase {
  readonly kind: LetterKind;
  readonly reply?: ReplyFacts;
  readonly answers: Answers;
  readonly today: string;
  readonly time: RequestTime;
  readonly tables: LetterTables;
  readonly registration?: string;
  readonly leftOut: LeftOut;
}

/** Conditions that hold where any of others does. */
export const MADE_OF: Partial<Readonly<Record<Condition, readonly Condition[]>>> = {
  'any-source-gap': ['source-missing-all', 'source-missing-some', 'source-vague'],
  'any-recipient-gap': ['recipients-missing', 'recipients-vague'],
  'any-missing': Object.values(MISSING).map(([condition]) => condition),
  'any-erase': ['erase-list', 'objected', 'protected'],
  'no-data': ['neither', 'nothing-held', 'refused'],
  'identity-wanted': ['asks-identity', 'identity-asked'],
  'longer-told': ['asks-time', 'extension'],
  'may-complain': ['late', 'neither', 'nothing-held', 'refused'],
};

/** The conditions that hold. */
export function tellConditions(known: LetterCase): ReadonlySet<Condition> {
  const all: readonly (readonly [Condition, boolean])[] = [
    ...ofAnswers(known),
    ...ofTime(known),
    ...ofReply(known),
  ];
  const { conditions } = known.leftOut;
  const holds = new Set(
    all
      .filter(([condition, is]) => is && conditions?.has(condition) !== true)
      .map(([condition]) => condition),
  );
  for (const [condition, some] of Object.entries(MADE_OF) as [Condition, readonly Condition[]][])
    if (some.some((one) => holds.has(one))) holds.add(condition);
  // The letter that asks for all at once leaves out what was answered; one on a single thing asks for that.
  const asksForGaps = known.kind === 'follow-up' && known.reply !== undefined;
  if (!asksForGaps) holds.add('wants-codes');
  if (!asksForGaps || holds.has('any-source-gap')) holds.add('wants-sources');
  if (!asksForGaps || holds.has('any-recipient-gap')) holds.add('wants-recipients');
  if (holds.has('wants-recipients') || holds.has('no-transfers')) holds.add('wants-recipients-abroad');
  return holds;
}

function ofAnswers({ answers, today, registration, tables }: LetterCase): readonly [Condition, boolean][] {
  const passed = (date: string | undefined): boolean => past(date, today) !== undefined;
  return [
    ['address', answers.address !== undefined],
    ['former-names', answers.formerNames !== undefined],
    ['former-addresses', answers.formerAddresses !== undefined],
    ['receipt', answers.receipt !== undefined],
    ['identity-asked', passed(answers.identityAsked)],
    ['identity-given', passed(answers.identityGiven)],
    ['clarification-asked', passed(answers.clarificationAsked)],
    ['clarification-answered', passed(answers.clarificationAnswered)],
    ['fee-asked', answers.feeAsked === true],
    ['extension', passed(answers.extension)],
    ['no-extension-reasons', answers.extensionReasons === false],
    ['grounds', answers.grounds !== undefined],
    ['objected', passed(answers.objected)],
    ['objection-ignored', passed(answers.objected) && answers.objectionIgnored === true],
    ['followed-up', passed(answers.followedUp)],
    ['new-points', answers.newPoints === true],
    ['complained', passed(answers.complained)],
    ['complaint-answered', passed(answers.complaintAnswered)],
    ['party-asked', answers.partyAsked === true],
    ['registration', registration !== undefined],
    ['disputes', tables.disputes !== undefined],
    ['erase-list', tables.erase !== undefined],
    ['sensitive-dispute', tables.sensitive],
    ['timeline', tables.timeline !== undefined],
  ];
}

function ofTime({ time, reply }: LetterCase): readonly [Condition, boolean][] {
  const hasReply = isAnswer(reply) || time.replied !== undefined;
  return [
    ['requested', time.requested !== undefined],
    ['replied', time.replied !== undefined],
    ['reply', hasReply],
    ['open', !hasReply],
    // Something came, and it is no answer.
    ['only-asked', reply !== undefined && !hasReply],
    ['due', time.due !== undefined],
    ['late', time.state === 'late'],
    // What the days say, whether or not the reader says it too.
    ['counted-late', time.state === 'late'],
    ['borderline', time.state === 'borderline'],
    ['not-due-yet', time.state === 'in-time' && !hasReply],
    ['extension-late', time.extension === 'too-late' && time.state === 'late'],
    ['access-open', time.requested !== undefined && !hasReply],
  ];
}

function ofReply({ reply, tables, answers }: LetterCase): readonly [Condition, boolean][] {
  const found = (kind: FindingKind): boolean =>
    reply?.findings.some((finding) => finding.kind === kind) ?? false;
  // A list of which the reader took every row out must not turn into a word on the whole reply.
  const names = (kind: FindingKind): boolean =>
    reply?.fields.some(({ findings }) => findings?.includes(kind)) ?? false;
  return [
    ['unexplained', tables.unexplained !== undefined],
    ['ambiguous', tables.ambiguous !== undefined],
    ['scores', tables.scores !== undefined],
    ['source-missing-some', tables['without-source'] !== undefined],
    ['source-missing-all', found('source-missing') && !names('source-missing')],
    ['source-vague', tables['source-vague'] !== undefined],
    ['email-from-register', tables['email-from-register'] !== undefined],
    ['telephone-from-register', tables['telephone-from-register'] !== undefined],
    ['recipients-missing', found('recipients-missing')],
    ['recipients-vague', found('recipients-vague')],
    ['asked', tables.asked !== undefined],
    ['guessed', tables.guessed !== undefined],
    ['off-scale', tables['off-scale'] !== undefined],
    ['broker-named', tables.brokers !== undefined || (found('broker-named') && !names('broker-named'))],
    ['protected', tables.protected !== undefined],
    ['broker-told', found('broker-named') && answers.broker !== undefined],
    ['asks-clarification', reply?.outcome === 'asks-clarification'],
    ['asks-identity', reply?.outcome === 'asks-identity'],
    ['asks-time', reply?.outcome === 'extension'],
    ['neither', reply?.outcome === 'neither'],
    ['nothing-held', reply?.outcome === 'nothing-held'],
    ['refused', reply?.outcome === 'refused'],
    ...missingIn(reply).map((id): [Condition, boolean] => [MISSING[id][0], true]),
  ];
}
