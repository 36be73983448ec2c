import type { Nation } from '../clock/working-day.ts';
import { findBroker, listParties, type PartyContact } from '../find-contact.ts';
import type { Answers } from './answers.ts';
import type { Letter } from './letter.ts';
import { TEMPLATES } from './template.ts';
import { writeLetter } from './write-letter.ts';

/** Who is to be asked for what. */
export interface RequestPlan {
  /** Ids of the contacts of parties. */
  readonly parties: readonly string[];
  /** Whether a local body, an MP or a councillor is asked as well. */
  readonly local: boolean;
  /** Ids of companies that sell data. */
  readonly brokers: readonly string[];
  /** Ids of the paragraphs that are not wanted. */
  readonly without: ReadonlySet<string>;
  readonly answers: Answers;
}

/** A request to one of them. */
export interface DraftRequest {
  readonly id: string;
  readonly name: string;
  readonly letter: Letter;
}

/** What everybody is asked for: without it there is no request. */
const ALWAYS = 'ask-copy';

/** What can be left out of a request, by its paragraphs, in their order. */
export const REQUEST_ITEMS: readonly string[] = TEMPLATES.ask.items.filter((id) => id !== ALWAYS);

/** A request to each of those who are to be asked, in the order in which they are offered. */
export function draftRequests(plan: RequestPlan, today: string): readonly DraftRequest[] {
  const { parties, local, brokers, without, answers } = plan;
  const leftOut = { paragraphs: without };
  const write = (kind: 'ask' | 'local' | 'broker', more: Answers): Letter =>
    writeLetter(kind, { answers: { ...answers, ...more }, today, leftOut });
  const [first] = parties;
  return [
    ...listParties()
      .filter(({ id }) => parties.includes(id))
      .map(({ id, name }) => ({ id, name, letter: write('ask', { party: id }) })),
    ...(local
      ? [
          {
            id: 'local',
            name: answers.local?.[0] ?? '',
            letter: write('local', first === undefined ? {} : { party: first, partyAsked: true }),
          },
        ]
      : []),
    ...brokers.map((id) => ({
      id,
      name: findBroker(id)?.name ?? id,
      letter: write('broker', { broker: id }),
    })),
  ];
}

/** The nation whose holidays count for a party: the one that it works in, where that is one. */
export function nationOfParty(id: string): Nation | undefined {
  const nations = listParties().find((contact: PartyContact) => contact.id === id)?.nations ?? [];
  if (nations.length === 0) return undefined;
  if (nations.every((nation) => nation === 'england' || nation === 'wales')) return 'england-wales';
  if (nations.length > 1) return undefined;
  return nations[0] === 'scotland' ? 'scotland' : 'northern-ireland';
}
