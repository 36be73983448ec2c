import type { Reading } from '../../decode/reading.ts';
import { splitWords } from '../../decode/normalise-label.ts';

/** Whether any of the phrases stands in a text as whole words. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  const words = ` ${splitWords(`${text} `.toLowerCase()).join(' ')} `;
  return phrases.some((phrase) => words.includes(` ${splitWords(`${phrase} `).join(' ')} `));
}

/** What the reply says about where one field came from: a note, or a column of its own beside the value. */
export function sourceTexts(reading: Reading): readonly string[] {
  const given = reading.givenSource ? [reading.givenSource.text] : [];
  const beside = (reading.also ?? [])
    .filter(({ label }) =>
      holdsPhrase(label, ['source', 'sources', 'origin of data', 'obtained from', 'provenance']),
    )
    .map(({ value }) => value);
  return [...given, ...beside].filter((text) => text.trim() !== '');
}

/** Whether a field has a value that a person can see. */
export function isHeld(reading: Reading): boolean {
  return reading.absent === undefined && reading.hidden === undefined;
}

/** The ids of readings. */
export function idsOf(readings: readonly Reading[]): readonly string[] {
  return readings.map(({ id }) => id);
}
