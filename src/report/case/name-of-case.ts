import { findBroker, findParty } from '../../rights/find-contact.ts';
import type { Case } from './case.ts';

/** Whom the case is with, as it is called in a list; nothing where that is not told. */
export function nameOfCase({ answers, replies }: Case): string | undefined {
  const { broker, local, party } = answers;
  const id = party ?? replies.find((reply) => reply.party !== undefined)?.party;
  return (
    local?.[0] ?? (broker === undefined ? undefined : findBroker(broker)?.name) ?? findParty(id ?? '')?.name
  );
}
