import { type Contact, findParty } from '../find-contact.ts';
import type { Answers } from './answers.ts';
import type { LeftOut } from './left-out.ts';
import { listTables } from './letter-tables.ts';
import type { LetterKind } from './letter.ts';
import { isMissingItem, MISSING } from './missing.ts';
import type { ReplyFacts } from './reply-facts.ts';
import type { LetterCase } from './tell-conditions.ts';
import { timeOf } from './time-of.ts';

/** What a letter is written from. `today` is an ISO date. */
export interface LetterInput {
  readonly reply?: ReplyFacts;
  readonly answers: Answers;
  readonly today: string;
  /** Ids of fields of the reply that the reader wants to ask about. */
  readonly asked?: ReadonlySet<string>;
  readonly leftOut?: LeftOut;
}

/** All that is known when a letter of this kind is written. */
export function caseOf(kind: LetterKind, input: LetterInput): LetterCase {
  const { answers: told, today, asked, leftOut = {} } = input;
  const reply = input.reply && withoutItems(input.reply, leftOut);
  const answers = withDayOf(reply, told);
  const time = timeOf(reply, answers, today);
  const registration = partyOf(input)?.registration;
  return {
    kind,
    ...(reply && { reply }),
    answers,
    today,
    time,
    leftOut,
    tables: listTables({
      kind,
      ...(reply && { reply }),
      answers,
      time,
      today,
      ...(asked && { asked }),
      leftOut,
    }),
    ...(registration !== undefined && { registration }),
  };
}

/** The party that the reader names, or else the one that wrote the reply. */
export function partyOf({ answers, reply }: LetterInput): Contact | undefined {
  const id = answers.party ?? reply?.party?.id;
  return id === undefined ? undefined : findParty(id);
}

/** What the reader has not found to be missing is not missed. */
function withoutItems(reply: ReplyFacts, { conditions }: LeftOut): ReplyFacts {
  if (conditions === undefined) return reply;
  const checklist = reply.checklist.filter(({ id }) => !isMissingItem(id) || !conditions.has(MISSING[id][0]));
  return { ...reply, checklist };
}

/** The day of a letter that asks something is the day on which it was asked. */
function withDayOf(reply: ReplyFacts | undefined, answers: Answers): Answers {
  const date = reply?.letter.date;
  if (date === undefined) return answers;
  switch (reply?.outcome) {
    case 'asks-identity':
      return { identityAsked: date, ...answers };
    case 'asks-clarification':
      return { clarificationAsked: date, ...answers };
    case 'extension':
      return { extension: date, ...answers };
    default:
      return answers;
  }
}
