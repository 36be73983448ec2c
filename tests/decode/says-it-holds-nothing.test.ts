import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { laid, prose } from './fields.ts';

describe('the party of a letter that says nothing is held', () => {
  const decoder = createDecoder(loadGlossary());
  const partyOf = (text: string) => decoder.finish(laid([], { prose: [prose(text)] })).party;
  test.each([
    ['The Liberal Democrats do not hold any personal data about you.', 'liberal-democrats'],
    ['Thank you for your letter. The Liberal Democrats hold no information about you.', 'liberal-democrats'],
    ['Plaid Cymru does not hold personal data on you.', 'plaid-cymru'],
    ['We can confirm that Labour has no records of you.', 'labour'],
    ['The SNP doesn’t hold any data relating to you.', 'snp'],
    // What another party may do is not the letter's own word.
    [
      'The Liberal Democrats do not hold any personal data about you. Ask the Labour Party.',
      'liberal-democrats',
    ],
  ])('%s', (text, id) => {
    expect(partyOf(text)).toMatchObject({ id, confidence: 'medium', because: { id: 'because_party_prose' } });
  });
  test.each([
    'We do not hold any personal data about you.',
    'We hear that the Liberal Democrats do not hold any personal data about you.',
    'The Liberal Democrats do not hold any seats here.',
    'Nor do the Greens hold any personal data about you.',
    'Our records of Labour do not hold any personal data about you.',
    'Labour does not hold any personal data about you. The Greens hold no personal data about you.',
    'Local Labour does not hold any personal data about you.',
  ])('is not known from: %s', (text) => {
    expect(partyOf(text)).toBeUndefined();
  });
});
