import type { Contact } from '../find-contact.ts';
import { REGULATOR } from '../find-contact.ts';
import { joinAnd } from './citation.ts';
import { addDays } from '../clock/plain-date.ts';
import { sayDay } from '../say-day.ts';
import type { LetterCase } from './tell-conditions.ts';
import { acknowledgedBy, dueOfToday, past, type RequestTime } from './time-of.ts';

/** How long we suggest that an answer may take. The law sets no number for this. */
const DAYS_TO_ANSWER = 14;
/** A reasonable time to stop, as we suggest. */
const DAYS_TO_STOP = 28;

/** What a letter says where the reader has told nothing: a blank that is plain to see. */
const BLANKS: Readonly<Record<string, string>> = {
  name: '[your name]',
  address: '[your address]',
  party: '[the party]',
  held: '[what it says]',
  right: '[what is right]',
  eraseWhat: '[what to erase]',
  whatWrong: '[what is wrong]',
  whyNotFirst: '[your reason]',
  keeper: '[who keeps it]',
};

/** What stands where an address is not known. */
export const ADDRESS_BLANKS = {
  local: '[the local body and its address]',
  keeper: '[who keeps it]',
  broker: '[the company and its address]',
  controller: '[the party and its address]',
} as const;

export type Slots = ReadonlyMap<string, string>;

/** What fills the slots of a letter's paragraphs. */
export function fillSlots(known: LetterCase, party: Contact | undefined): Slots {
  const { answers, today, time, reply } = known;
  const day = (date: string | undefined): string | undefined => {
    const shown = past(date, today);
    return shown === undefined ? undefined : sayDay(shown);
  };
  // A new request has no reference yet, and another body has its own.
  const isNew = known.kind === 'ask' || known.kind === 'local';
  const reference = answers.reference ?? (isNew ? undefined : reply?.letter.reference);
  const wantedBy =
    answers.wantedBy !== undefined && answers.wantedBy > today
      ? answers.wantedBy
      : addDays(today, DAYS_TO_ANSWER);
  const slots: Readonly<Record<string, string | undefined>> = {
    name: answers.name,
    address: answers.address?.join(', '),
    formerNames: answers.formerNames && joinAnd(answers.formerNames),
    formerAddresses: answers.formerAddresses?.join('; '),
    party: party?.said ?? party?.name,
    reference: reference === undefined ? '' : ` (your reference ${reference})`,
    requested: day(time.requested),
    requestedOf: time.requested === undefined ? '' : ` of ${sayDay(time.requested)}`,
    replied: day(time.replied),
    repliedOf: time.replied === undefined ? '' : ` of ${sayDay(time.replied)}`,
    period: time.extension === 'in-time' ? 'three months' : 'one month',
    counted: sayCounted(time, 'your'),
    // A letter to somebody else speaks of the party.
    countedOfParty: sayCounted(time, 'its'),
    due: time.due === undefined ? undefined : sayDay(time.due),
    askDue: sayDay(dueOfToday(today)),
    wantedBy: sayDay(wantedBy),
    noticeBy: sayDay(addDays(today, DAYS_TO_STOP)),
    acknowledgeBy: sayDay(acknowledgedBy(today)),
    receipt: answers.receipt,
    extension: day(answers.extension),
    clarificationAsked: day(answers.clarificationAsked),
    clarificationAnswered: day(answers.clarificationAnswered),
    identityAsked: day(answers.identityAsked),
    identityGiven: day(answers.identityGiven),
    grounds: answers.grounds,
    objected: day(answers.objected),
    complained: day(answers.complained),
    complaintAnswered: day(answers.complaintAnswered),
    whyNotFirst: answers.whyNotFirst,
    keeper: answers.keeper,
    registration: known.registration,
    regulatorShort: REGULATOR.short,
  };
  return new Map(
    [...new Set([...Object.keys(slots), ...Object.keys(BLANKS)])].flatMap((slot) => {
      const text = slots[slot] ?? BLANKS[slot];
      return text === undefined ? [] : [[slot, text]];
    }),
  );
}

function sayCounted({ counted, paused, extension }: RequestTime, whose: 'your' | 'its'): string | undefined {
  if (counted === undefined) return undefined;
  return [
    sayDay(counted),
    ...(extension === 'in-time' ? [`with ${whose} longer time`] : []),
    ...(paused === true ? [`without the days from ${whose} question to my answer`] : []),
  ].join(', ');
}

/** Whether a text holds a blank that only the reader can fill. */
export function blanksIn(text: string): readonly string[] {
  return [...Object.values(BLANKS), ...Object.values(ADDRESS_BLANKS)].filter((blank) => text.includes(blank));
}
