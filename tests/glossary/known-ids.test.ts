import { expect, test } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import renames from '../../src/glossary/renames.json' with { type: 'json' };
import known from './known-ids.json' with { type: 'json' };

const glossary = loadGlossary();
const ids = new Set(
  [...glossary.entries, ...glossary.patterns, ...glossary.measures, ...glossary.schemes].map(({ id }) => id),
);
const renamed: Readonly<Record<string, string>> = renames;

test('an id that was ever published is still there, or renames.json says what it is called now', () => {
  expect(known.filter((id) => !ids.has(id) && !(id in renamed))).toEqual([]);
});

test('every id is written down in known-ids.json', () => {
  const written = new Set(known);
  expect([...ids].filter((id) => !written.has(id))).toEqual([]);
});

test('an old id is not given to something else, and a new one exists', () => {
  expect(Object.keys(renamed).filter((id) => ids.has(id))).toEqual([]);
  expect(Object.values(renamed).filter((id) => !ids.has(id))).toEqual([]);
});
