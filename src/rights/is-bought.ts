import { holdsPhrase } from '../decode/holds-phrase.ts';
import type { Reading } from '../decode/reading.ts';
import { BROKERS, type NamedBroker } from './brokers.ts';

/** What tells who made a guess: how it is made, what list a segment is from, and who has published its list. */
type Made = Pick<Reading, 'basis' | 'guess' | 'topic' | 'status' | 'plain' | 'made' | 'sources'>;

/** Whether a thing was bought, by what is known of its label: from a company, or as a list that one sells. */
export function isBought(reading: Made): boolean {
  return reading.basis === 'bought' || BROKERS.some((broker) => isMadeBy(reading, broker));
}

/** Whether a guess is one that a company makes and sells, though the reply may not name it. */
export function isMadeBy(reading: Made, { words, products }: NamedBroker): boolean {
  const { guess, topic, status, plain, made, sources } = reading;
  if (!guess) return false;
  if (
    status === 'documented' &&
    sources.length > 0 &&
    sources.every(({ title }) => holdsPhrase(title, words))
  )
    return true;
  if (made !== undefined && holdsPhrase(made, words)) return true;
  return topic === 'segment' && holdsPhrase(plain, products);
}
