import { expect, test } from 'vitest';
import columns from '../../src/glossary/glossary-columns.json' with { type: 'json' };
import { GLOSSARY_COLUMNS, glossaryRows } from '../../src/glossary/glossary-rows.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

const glossary = loadGlossary();
const rows = glossaryRows(glossary);

test('each column of the table says what it holds', () => {
  expect(columns.map(({ column }) => column)).toEqual([...GLOSSARY_COLUMNS]);
});

test('the table holds every label, form, measure, list and code, each with its standing', () => {
  const codes = [
    ...glossary.schemes.flatMap((scheme) => scheme.codes),
    ...glossary.entries.flatMap(({ values = [] }) => values),
  ];
  const count = (what: string): number => rows.filter((row) => row.what === what).length;
  expect(count('label')).toBe(glossary.entries.length);
  expect(count('form')).toBe(glossary.patterns.length);
  expect(count('measure')).toBe(glossary.measures.length);
  expect(count('list')).toBe(glossary.schemes.length);
  expect(count('code')).toBe(codes.length);
  expect(rows.find(({ name }) => name === 'Asian Heritage')).toMatchObject({ special: 'yes' });
  expect(rows.filter(({ status, since }) => status === '' || since === '')).toEqual([]);
});
