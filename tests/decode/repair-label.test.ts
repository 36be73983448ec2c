import { describe, expect, test } from 'vitest';
import { createLabelMatcher } from '../../src/decode/match-label.ts';
import { createLabelRepair } from '../../src/decode/repair-label.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

const glossary = loadGlossary();
const match = createLabelMatcher(glossary);
const repair = createLabelRepair(glossary, (label) => match(label) !== undefined);

describe('a label that was read from a picture', () => {
  test.each([
    ['Acom Type', 'Acorn Type'],
    ['Masaic Type', 'Mosaic Type'],
    ['Estimated tumout', 'Estimated turnout'],
    ['Da not contact', 'Do not contact'],
    ['Pastal vote', 'Postal vote'],
  ])('%s is mended', (seen, meant) => {
    expect(repair(seen)).toBe(meant);
  });

  test.each([
    ['Mosaic Type'],
    ['Home telephone'],
    ['Zqw'],
    ['Da'],
    ['Favourite colour'],
    ['a sentence of so many words that it is prose and says Masaic at the end'],
    [''],
  ])('%s stays as it is', (seen) => {
    expect(repair(seen)).toBe(seen);
  });
});
