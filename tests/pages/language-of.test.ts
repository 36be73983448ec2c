import { expect, it } from 'vitest';
import { languageOf } from '../../src/pages/shared/language-of.ts';

it.each([
  ['Diolch am eich cais. Mae eich data yn y tabl isod.', 'cy'],
  ['Enw cyntaf', 'cy'],
  ['DYDDIAD GENI', 'cy'],
  ['Rhif ffôn symudol', 'cy'],
  // English, or a mixture that a Welsh voice would garble.
  ['Thank you for your request.', undefined],
  ['Enw cyntaf (first name of the voter)', undefined],
  // One word may be a name, a code or a slip.
  ['Plaid Cymru', undefined],
  ['Mae Placeholder', undefined],
  ['Yn', undefined],
  ['Y', undefined],
  ['K46', undefined],
  ['', undefined],
])('%s: %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
