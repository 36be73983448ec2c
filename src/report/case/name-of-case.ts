import { findBroker, findParty } from '../../rights/find-contact.ts';
import type { Case } from './case.ts';

/**
 * Whom the case is with, as it is called in a list; nothing where that is not told. In a case with a party, a local
 * body or a firm is only whom one more letter went to.
 */
export function nameOfCase({ answers, replies }: Case): string | undefined {
  const { broker, local, party } = answers;
  const ofReplies = replies.find((reply) => reply.party !== undefined)?.party;
  return (
    findParty(party ?? '')?.name ??
    local?.[0] ??
    (broker === undefined ? undefined : findBroker(broker)?.name) ??
    findParty(ofReplies ?? '')?.name
  );
}
