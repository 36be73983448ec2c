import words from './field-words.json' with { type: 'json' };
import { plainWords } from './names-field.ts';

const MEASURES: ReadonlySet<string> = new Set(words.measure);
/** Words that do not say what a measure is of. */
const SMALL: ReadonlySet<string> = new Set(['a', 'in', 'of', 'the', 'your']);

/**
 * Whether a text speaks of a measure. `named`: it says what is measured ("Likelihood of voting"). `bare`: it
 * does not ("Score", "Your rank").
 */
export function measureOf(text: string): 'named' | 'bare' | undefined {
  const all = plainWords(text).split(' ');
  if (!all.some((word) => MEASURES.has(word))) return undefined;
  return all.every((word) => MEASURES.has(word) || SMALL.has(word)) ? 'bare' : 'named';
}
