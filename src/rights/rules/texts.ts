import type { Reading } from '../../decode/reading.ts';
import { splitWords } from '../../decode/normalise-label.ts';

/** Our own phrases in the form in which they are looked for. No text of a reply is ever kept here. */
const foldedPhrases = new Map<string, string>();
const foldedProse = new WeakMap<readonly string[], readonly string[]>();
const keptSources = new WeakMap<Reading, readonly string[]>();

const SOURCE_LABELS = ['source', 'sources', 'origin of data', 'obtained from', 'provenance'];
const NOTHING: readonly string[] = [];

/** Whether any of the phrases stands in a text as whole words. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  const words = foldText(text);
  return phrases.some((phrase) => words.includes(foldPhrase(phrase)));
}

/** Whether any of the phrases stands in a reply's running text, which is folded once for all questions. */
export function proseHolds(prose: readonly string[], phrases: readonly string[]): boolean {
  let folded = foldedProse.get(prose);
  if (!folded) foldedProse.set(prose, (folded = prose.map(foldText)));
  return phrases.map(foldPhrase).some((phrase) => folded.some((text) => text.includes(phrase)));
}

/** The same test, asked once for each text: the labels of a reply come back in every row. */
export function askOnce<T>(test: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = test(text);
    answers.set(text, answer);
    return answer;
  };
}

function foldText(text: string): string {
  return ` ${splitWords(`${text} `.toLowerCase()).join(' ')} `;
}

function foldPhrase(phrase: string): string {
  const known = foldedPhrases.get(phrase);
  if (known !== undefined) return known;
  const folded = ` ${splitWords(`${phrase} `).join(' ')} `;
  foldedPhrases.set(phrase, folded);
  return folded;
}

/** What the reply says about where one field came from: a note, or a column of its own beside the value. */
export function sourceTexts(reading: Reading): readonly string[] {
  if (!reading.givenSource && !reading.also) return NOTHING;
  const known = keptSources.get(reading);
  if (known) return known;
  const given = reading.givenSource ? [reading.givenSource.text] : [];
  const beside = (reading.also ?? [])
    .filter(({ label }) => holdsPhrase(label, SOURCE_LABELS))
    .map(({ value }) => value);
  const texts = [...given, ...beside].filter((text) => text.trim() !== '');
  keptSources.set(reading, texts);
  return texts;
}

/** Whether a field has a value that a person can see. */
export function isHeld(reading: Reading): boolean {
  return reading.absent === undefined && reading.hidden === undefined;
}

/** The ids of readings. */
export function idsOf(readings: readonly Reading[]): readonly string[] {
  return readings.map(({ id }) => id);
}
