import type { Field } from '../layout/field.ts';
import { holdsPhrase } from './holds-phrase.ts';
import words from './source-words.json' with { type: 'json' };

type WithSource = Pick<Field, 'givenSource' | 'also'>;

const keptSources = new WeakMap<WithSource, readonly string[]>();
const NOTHING: readonly string[] = [];

/** What the reply says about where one field came from: a note, or a column of its own beside the value. */
export function sourceTexts(field: WithSource): readonly string[] {
  if (!field.givenSource && !field.also) return NOTHING;
  const known = keptSources.get(field);
  if (known) return known;
  const given = field.givenSource ? [field.givenSource.text] : [];
  const beside = (field.also ?? [])
    .filter(({ label }) => holdsPhrase(label, words.labels))
    .map(({ value }) => value);
  const texts = [...given, ...beside].filter((text) => text.trim() !== '');
  keptSources.set(field, texts);
  return texts;
}

/** Who told a thing, by the source that the reply gives for it: you, or somebody who noted it at your door. */
export function whoTold(field: WithSource): 'told' | 'observed' | undefined {
  const texts = sourceTexts(field).filter((text) => !holdsPhrase(text, words.modelled));
  if (texts.some((text) => holdsPhrase(text, words.told))) return 'told';
  return texts.some((text) => holdsPhrase(text, words.noted)) ? 'observed' : undefined;
}

/** Whether the source that the reply gives says of itself that a thing was worked out, and nobody told it. */
export function saysGuessed(field: WithSource): boolean {
  return whoTold(field) === undefined && sourceTexts(field).some((text) => holdsPhrase(text, words.guessed));
}

/** Whether a label is that of a score by its own words, so that no answer of a person can stand under it. */
export function namesScore(label: string): boolean {
  return holdsPhrase(label, words.scored) || holdsPhrase(label, words.modelled);
}
