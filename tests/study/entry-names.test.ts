import { expect, it } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { entryNames } from '../../src/study/entry-names.ts';

const glossary = loadGlossary();
const names = entryNames(glossary);

it('names every entry, pattern and measure', () => {
  const all = [...glossary.entries, ...glossary.patterns, ...glossary.measures];
  expect(all.filter(({ id }) => !names[id])).toEqual([]);
});

it('takes the label that is printed most often, but of a pattern', () => {
  const [pattern] = glossary.patterns;
  const printed = new Map([
    ['gender', 'Sex'],
    [pattern?.id ?? '', 'Likelihood of voting Labour'],
  ]);
  const found = entryNames(glossary, printed);
  const words = pattern?.id.replaceAll('-', ' ') ?? '';
  expect(found['gender']).toBe('Sex');
  expect(found[pattern?.id ?? '']).toBe(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}`);
});

it('begins with a capital where it says the words of an id', () => {
  const small = [...glossary.patterns, ...glossary.measures].filter(({ id }) =>
    /^[a-z]/.test(names[id] ?? ''),
  );
  expect(small).toEqual([]);
  expect(names['likelihood-of-voting']).toBe('Likelihood of voting');
});

it('would rather say words than the name of a column', () => {
  const asked = Object.fromEntries(['turnout-score', 'gender', 'estimated-age'].map((id) => [id, names[id]]));
  expect(asked['turnout-score']).not.toContain('_');
  expect(asked['gender']).toMatch(/^gender$/i);
  expect(asked['estimated-age']).toMatch(/^estimated age$/i);
});
