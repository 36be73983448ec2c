import type { FindingKind } from '../finding.ts';
import type { Answers } from './answers.ts';
import { past, type RequestTime } from './time-of.ts';
import type { LetterKind } from './letter.ts';
import type { LetterTables } from './letter-tables.ts';
import { MISSING, missingIn } from './missing.ts';
import type { ReplyFacts } from './reply-facts.ts';

/** What a paragraph can depend on. */
export const CONDITIONS = [
  'access-open',
  'address',
  'ambiguous',
  'any-missing',
  'any-recipient-gap',
  'any-source-gap',
  'borderline',
  'broker-named',
  'broker-told',
  'complained',
  'complaint-answered',
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
  'late',
  'neither',
  'new-points',
  'no-categories',
  'no-complaint',
  'no-copy',
  'no-extension-reasons',
  'no-how-long',
  'no-logic',
  'no-purposes',
  'no-rights',
  'no-transfers',
  'not-due-yet',
  'nothing-held',
  'objected',
  'off-scale',
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
}

/** The conditions that hold. */
export function tellConditions(known: LetterCase): ReadonlySet<Condition> {
  const all: readonly (readonly [Condition, boolean])[] = [
    ...ofAnswers(known),
    ...ofTime(known),
    ...ofReply(known),
  ];
  const holds = new Set(all.filter(([, is]) => is).map(([condition]) => condition));
  const any = (some: readonly Condition[]): boolean => some.some((one) => holds.has(one));
  if (any(['source-missing-all', 'source-missing-some', 'source-vague'])) holds.add('any-source-gap');
  if (any(['recipients-missing', 'recipients-vague'])) holds.add('any-recipient-gap');
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
    ['fee-asked', answers.feeAsked === true],
    ['extension', passed(answers.extension)],
    ['no-extension-reasons', answers.extensionReasons === false],
    ['grounds', answers.grounds !== undefined],
    ['objected', passed(answers.objected)],
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

function ofTime({ time, reply, answers, today }: LetterCase): readonly [Condition, boolean][] {
  const hasReply = reply !== undefined || time.replied !== undefined;
  const extension = past(answers.extension, today);
  // What came after the last day that any count of the month may give.
  const tooLate = extension !== undefined && time.due !== undefined && extension > time.due;
  return [
    ['requested', time.requested !== undefined],
    ['replied', time.replied !== undefined],
    ['reply', hasReply],
    ['open', !hasReply],
    ['due', time.due !== undefined],
    // With word of a longer time, the month alone no longer says whether an answer is late.
    ['late', time.state === 'late' && (extension === undefined || tooLate)],
    ['borderline', time.state === 'borderline'],
    ['not-due-yet', time.state === 'in-time' && !hasReply],
    ['extension-late', tooLate && time.state === 'late'],
    ['access-open', time.requested !== undefined && !hasReply],
  ];
}

function ofReply({ reply, tables, answers }: LetterCase): readonly [Condition, boolean][] {
  const found = (kind: FindingKind): boolean =>
    reply?.findings.some((finding) => finding.kind === kind) ?? false;
  return [
    ['unexplained', tables.unexplained !== undefined],
    ['ambiguous', tables.ambiguous !== undefined],
    ['scores', tables.scores !== undefined],
    ['source-missing-some', tables['without-source'] !== undefined],
    ['source-missing-all', found('source-missing') && tables['without-source'] === undefined],
    ['source-vague', tables['source-vague'] !== undefined],
    ['email-from-register', tables['email-from-register'] !== undefined],
    ['telephone-from-register', tables['telephone-from-register'] !== undefined],
    ['recipients-missing', found('recipients-missing')],
    ['recipients-vague', found('recipients-vague')],
    ['guessed', tables.guessed !== undefined],
    ['off-scale', tables['off-scale'] !== undefined],
    ['broker-named', found('broker-named')],
    ['protected', tables.protected !== undefined],
    ['broker-told', found('broker-named') && answers.broker !== undefined],
    ['neither', reply?.outcome === 'neither'],
    ['nothing-held', reply?.outcome === 'nothing-held'],
    ['refused', reply?.outcome === 'refused'],
    ['any-missing', tables.missing !== undefined],
    ...missingIn(reply).map((id): [Condition, boolean] => [MISSING[id][0], true]),
  ];
}
