import type { Prose } from '../layout/block.ts';
import type { Outcome, Reading } from './reading.ts';
import cues from './outcomes.json' with { type: 'json' };

/** Fields with a value that make a reply even where we know none of their labels. */
const ENOUGH_UNKNOWN_FIELDS = 5;

/** The order in which a letter without data is read: a refusal may also offer more time. */
const LETTERS = [
  'neither',
  'nothing-held',
  'refused',
  'asks-identity',
  'asks-clarification',
  'extension',
] as const;

/** What came back: data, or a letter that says why not. Phrases are hints, kept in `outcomes.json`. */
export function recogniseOutcome(readings: readonly Reading[], prose: readonly Prose[]): Outcome {
  const held = readings.filter(({ absent, hidden }) => !absent && !hidden);
  const known = held.filter(({ entry }) => entry !== undefined).length;
  if (known >= 3 || held.length >= ENOUGH_UNKNOWN_FIELDS) return 'data';
  const text = fold(prose.map((block) => block.text).join(' '));
  const said = LETTERS.find((outcome) => cues[outcome].some((phrase) => text.includes(phrase)));
  if (said) return said;
  return known > 0 ? 'data' : 'unrecognised';
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');
}
