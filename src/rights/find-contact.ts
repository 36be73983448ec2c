import { BROKER_ENTRIES, findSource } from '../glossary/list-brokers.ts';
import contacts from './contacts.json' with { type: 'json' };
import { LOCALE } from './locale.ts';

/** How somebody can be written to, as it stood where we saw it. It may have changed since. */
export interface Contact {
  readonly name: string;
  /** Its name within a sentence, where that is another: with “the”. */
  readonly said?: string;
  readonly post?: readonly string[];
  readonly email?: string;
  /** The page of theirs to look at before writing. */
  readonly page?: string;
  /** When the page was seen: a day, a month or a year, as far as that is known. */
  readonly seen?: string;
  /** Their number in the regulator's register of fee payers. */
  readonly registration?: string;
}

/** Somebody who can be asked for their data, by the id that letters name them with. */
export interface PartyContact extends Contact {
  readonly id: string;
  readonly party: string;
  readonly nations: readonly string[];
  readonly emailConfidence?: string;
}

const PARTIES: readonly PartyContact[] = contacts.parties;

/** The nations that parties work in, as contacts name them. */
export const CONTACT_NATIONS = ['england', 'scotland', 'wales', 'northern-ireland'] as const;
export type ContactNation = (typeof CONTACT_NATIONS)[number];

/** The parties that can be asked, all of them or those of one nation, in their order. */
export function listParties(nation?: ContactNation): readonly PartyContact[] {
  return nation === undefined ? PARTIES : PARTIES.filter(({ nations }) => nations.includes(nation));
}

/** The companies that sell data, by name. */
export function listBrokers(): readonly { readonly id: string; readonly name: string }[] {
  return BROKER_ENTRIES.map(({ id, labels }) => ({ id, name: labels[0] ?? id })).toSorted((a, b) =>
    a.name.localeCompare(b.name, LOCALE),
  );
}

/** The regulator. Its name stands in `contacts.json` and nowhere else in letters. */
export const REGULATOR: Contact & { readonly short: string } = contacts.regulator;

/** The contact of a party: by its own id, or the first of the party's. An address that may well be old is left out. */
export function findParty(id: string): Contact | undefined {
  const found = PARTIES.find((contact) => contact.id === id) ?? PARTIES.find(({ party }) => party === id);
  if (found?.emailConfidence !== 'low') return found;
  const rest: { email?: string } = { ...found };
  delete rest.email;
  return { name: found.name, ...rest };
}

/** The contact of a company that sells data, from its entry in the glossary. */
export function findBroker(id: string): Contact | undefined {
  const entry = BROKER_ENTRIES.find((one) => one.id === id);
  if (!entry) return undefined;
  const { broker = {}, labels } = entry;
  const page = findSource(broker.page);
  const from = findSource(broker.addressFrom) ?? page;
  const [firm, ...post] = broker.post?.split(', ') ?? [];
  return {
    name: firm ?? labels[0] ?? id,
    ...(post.length > 0 && { post }),
    ...(broker.email !== undefined && { email: broker.email }),
    ...(page?.address !== undefined && { page: page.address }),
    ...(from !== undefined && { seen: from.date }),
  };
}
