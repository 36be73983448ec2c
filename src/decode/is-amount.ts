import type { Field } from '../layout/field.ts';
import amountWords from './amount-words.json' with { type: 'json' };
import { splitWords } from './normalise-label.ts';

const WORDS: ReadonlySet<string> = new Set(amountWords);
const FIGURES = /^\d+$/;

/** Whether a value is a number, as one is written or with words that go with one: `43`, `61-80%`, `3 in 10`, `over 50`. */
export function isAmount({ value, parsed }: Pick<Field, 'value' | 'parsed'>): boolean {
  if (parsed?.number !== undefined) return true;
  if (parsed?.kind === 'date' || isTelephone(value)) return false;
  const words = splitWords(`${value} `);
  return (
    words.some((word) => FIGURES.test(word)) && words.every((word) => FIGURES.test(word) || WORDS.has(word))
  );
}

/** Figures and the signs between them, as telephone numbers are written. */
const TELEPHONE = /^[+(0][\d ()+-]+$/;
/** No telephone number is shorter. */
const FEWEST_FIGURES = 9;

/** Whether a value is written as telephone numbers are: `07700 900123`. */
export function isTelephone(value: string): boolean {
  const text = value.trim();
  return TELEPHONE.test(text) && text.replaceAll(/\D/g, '').length >= FEWEST_FIGURES;
}
