import type { EntryStatus, PartyId } from './entry.ts';

/** Something that a company sold to parties, as sources tell it. None of it is our own reading. */
export interface BrokerSale {
  readonly party: readonly PartyId[];
  /** What it was and when, in plain words. */
  readonly says: string;
  readonly status: Exclude<EntryStatus, 'inferred'>;
  readonly sources: readonly string[];
}

/** How to tell a company to stop. */
export interface BrokerOptOut {
  readonly says: string;
  readonly source: string;
}

/** A company that sells data about people: what it sells under names of its own, and how to reach it. */
export interface Broker {
  /** Words in labels that name what only this company sells: "mosaic". */
  readonly products?: readonly string[];
  /** The source that is its own page on what it holds, where one is known. */
  readonly page?: string;
  readonly email?: string;
  readonly post?: string;
  /** The source of the addresses: they change, so its date is shown beside them. */
  readonly addressFrom?: string;
  /** What it sold to parties. Absent where no source that we know tells of a sale: then that is said. */
  readonly sold?: readonly BrokerSale[];
  /** How it says that one can say no. Absent where no source that we read tells it. */
  readonly optOut?: BrokerOptOut;
}
