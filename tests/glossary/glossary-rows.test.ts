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
  expect(count('nameless')).toBe(glossary.schemes.flatMap(({ nameless = [] }) => nameless).length);
  expect(rows.find(({ name }) => name === 'Asian Heritage')).toMatchObject({ special: 'yes' });
  expect(rows.filter(({ what, status }) => (what === 'nameless') !== (status === 'unknown'))).toEqual([]);
  expect(rows.filter(({ status, since }) => status === '' || since === '')).toEqual([]);
});

test('a code has its group and what to ask about it', () => {
  const told = glossary.schemes.flatMap(({ id, codes }) => codes.map((code) => ({ id, ...code })));
  for (const key of ['group', 'ask'] as const) {
    const kept = told.filter((code) => code[key] !== undefined);
    expect(kept.length).toBeGreaterThan(0);
    const inTable = rows.filter((row) => row.what === 'code' && row[key] !== '');
    expect(inTable.map((row) => [row.id, row.name, row[key]])).toEqual(
      kept.map((code) => [code.id, code.name, code[key]]),
    );
  }
});
