import { askOnce } from '../decode/ask-once.ts';
import { holdsPhrase } from '../decode/holds-phrase.ts';
import type { Reading } from '../decode/reading.ts';
import { sourceTexts } from '../decode/source-texts.ts';
import { BROKERS, type NamedBroker } from './brokers.ts';

/** What tells who made a guess: how it is made, whose list explains it, and what the reply says. */
type Made = Pick<
  Reading,
  'basis' | 'guess' | 'topic' | 'status' | 'plain' | 'made' | 'sources' | 'givenSource' | 'also'
>;

/** Tells whether a thing was bought, as far as is known: from a company, or as a list that one sells. */
export function createIsBought(): (reading: Made) => boolean {
  const tests = BROKERS.map(createIsMadeBy);
  return (reading) => reading.basis === 'bought' || (reading.guess && tests.some((test) => test(reading)));
}

/** Tells whether a guess is one that a company makes and sells, though the reply may not name it. */
export function createIsMadeBy({ words, products }: NamedBroker): (reading: Made) => boolean {
  const names = askOnce((text) => holdsPhrase(text, words));
  const sells = askOnce((text) => holdsPhrase(text, products));
  return (reading) => {
    const { guess, topic, status, plain, made, sources } = reading;
    if (!guess) return false;
    if (sourceTexts(reading).some(names) || (made !== undefined && names(made))) return true;
    if (topic === 'segment' && sells(plain)) return true;
    return status === 'documented' && sources.length > 0 && sources.every(({ title }) => names(title));
  };
}
