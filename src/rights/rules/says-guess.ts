import { holdsPhrase } from '../../decode/holds-phrase.ts';
import { isHeld } from '../../decode/is-held.ts';
import type { Reading } from '../../decode/reading.ts';
import { sourceTexts } from '../../decode/source-texts.ts';
import words from '../words.json' with { type: 'json' };

/** A guess by what the glossary knows of its label, unless the reply itself says that somebody told it. */
export function mayBeGuess(reading: Reading): boolean {
  return isHeld(reading) && reading.guess;
}

/** Whether the reply itself, or a source that documents the label, says that a thing is a guess. */
export function saysGuess(reading: Reading): boolean {
  if (!mayBeGuess(reading)) return false;
  if (reading.kind === 'score' || reading.status === 'documented') return true;
  // A segment says what people in such a street are like, whoever documents its label.
  if (reading.topic === 'segment') return true;
  const texts = [reading.label, reading.section ?? '', ...sourceTexts(reading)];
  return texts.some((text) => holdsPhrase(text, words.guess)) || sourceTexts(reading).some(namesName);
}

/** Whether a source says that a thing was made from a name. */
export function namesName(text: string): boolean {
  return holdsPhrase(text, words.fromName);
}
