import type { Message } from '../../decode/reading.ts';
import { findBroker, findParty, listBrokers, listParties } from '../find-contact.ts';
import type { Answers, Dispute } from './answers.ts';
import { findCitation, listUnchecked } from './citation.ts';
import { PARTS } from './letter-parts.ts';
import type { ReplyFacts } from './reply-facts.ts';

/** What is named in answers and known to nobody, said with what is known: a letter would silently do without it. */
export function unknownIn(
  { party, broker, checked = [], confirmed = [], disputes = [], erase = [] }: Answers,
  reply?: Pick<ReplyFacts, 'fields'>,
): Message | undefined {
  if (party !== undefined && !findParty(party)) {
    const ids = listParties().flatMap(({ id, party: of }) => [of, id]);
    return { id: 'cli_wrong_party', slots: { known: [...new Set(ids)].join(', ') } };
  }
  if (broker !== undefined && !findBroker(broker)) {
    const known = listBrokers().map(({ id }) => id);
    return { id: 'cli_letter_broker', slots: { known: known.join(', ') } };
  }
  if (checked.some((id) => !findCitation(id)))
    return { id: 'cli_letter_checked', slots: { known: listUnchecked().join(', ') } };
  const parts = PARTS.map(({ condition }): string => condition);
  if (confirmed.some((id) => !parts.includes(id)))
    return { id: 'cli_letter_confirmed', slots: { known: parts.join(', ') } };
  const stray = reply && [...disputes, ...erase].find((dispute) => !isIn(reply, dispute));
  return stray && { id: 'cli_letter_no_field', slots: { label: stray.label } };
}

function isIn({ fields }: Pick<ReplyFacts, 'fields'>, { label, field: id }: Dispute): boolean {
  return fields.some((field) => (id === undefined ? field.label === label : field.id === id));
}
