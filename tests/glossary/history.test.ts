import { expect, test } from 'vitest';
import { composedOf } from '../../src/glossary/composed-of.ts';
import history from '../../src/glossary/history.json' with { type: 'json' };
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

const glossary = loadGlossary();
const ids = new Set([...composedOf(glossary), ...glossary.schemes].map(({ id }) => id));
const added = history.flatMap((day) => day.added);
const renamed = Object.fromEntries(history.flatMap((day) => Object.entries(day.renamed)));

test('every id has a day on which it was added, and one only', () => {
  expect([...ids].filter((id) => !added.includes(id))).toEqual([]);
  expect(added.filter((id, at) => added.indexOf(id) !== at)).toEqual([]);
});

test('an id that was ever published is still there, or the history says what it is called now', () => {
  expect(added.filter((id) => !ids.has(id) && !(id in renamed))).toEqual([]);
});

test('an old id is not given to something else, and a new one exists', () => {
  expect(Object.keys(renamed).filter((id) => ids.has(id))).toEqual([]);
  expect(Object.values(renamed).filter((id) => !ids.has(id))).toEqual([]);
});

test('the days are in order, and the last is that of the glossary', () => {
  const days = history.map(({ date }) => date);
  expect(days).toEqual(days.toSorted());
  expect(days.at(-1)).toBe(glossary.date);
});
