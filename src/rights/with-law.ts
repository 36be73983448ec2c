import type { Message } from '../decode/reading.ts';
import { REGULATOR } from './find-contact.ts';
import { findLaw } from './find-law.ts';
import laws from './law-of-message.json' with { type: 'json' };

const LAWS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(laws));

/**
 * A message that says what the law asks, with where the law stands and what the regulator is called. No sentence
 * names either of its own: both are data, and change in one place.
 */
export function withLaw(message: Message): Message {
  const articles = (LAWS.get(message.id) ?? []).flatMap((id) => findLaw(id)?.article ?? []);
  if (articles.length === 0) return message;
  return {
    ...message,
    slots: { ...message.slots, law: articles.join('; '), regulator: REGULATOR.short },
  };
}
