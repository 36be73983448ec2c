import type { Field } from '../layout/field.ts';

/** `A-E`, `A highest - E lowest`: letters that a label says its scores are given in. */
const LETTERS =
  /(?<![\p{L}\p{N}])([A-C])(?: ?(?:-|\u2013|to) ?| [a-z]+ ?[-\u2013,;] ?)([A-Z])(?![\p{L}\p{N}])/u;
const LETTER = /^[A-Z]$/;

/** Whether a value is one of the letters that its label gives the ends of; another letter stays a code. */
export function isLetterOfRange({ label, value }: Pick<Field, 'label' | 'value'>): boolean {
  const [, first = '', last = ''] = LETTERS.exec(label) ?? [];
  const letter = value.trim();
  return LETTER.test(letter) && first !== '' && letter >= first && letter <= last;
}
