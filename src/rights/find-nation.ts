import { holdsPhrase } from '../decode/holds-phrase.ts';
import type { Decoded } from '../decode/reading.ts';
import nations from './nations.json' with { type: 'json' };

/** The nation whose law on registers holds, where the party or the head of the letter tells it. */
export function findNation({ party, letter }: Pick<Decoded, 'party' | 'letter'>): string | undefined {
  const { sender } = letter;
  const bySender = nations.filter(({ senders }) => sender !== undefined && holdsPhrase(sender, senders));
  if (bySender.length > 0) return bySender.length === 1 ? bySender[0]?.nation : undefined;
  return nations.find(({ parties }) => party !== undefined && parties.includes(party.id))?.nation;
}
