import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import type { Reading } from '../../src/decode/reading.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { field, laid } from './fields.ts';

const glossary = loadGlossary();
const decoder = createDecoder(glossary);
const COMPANIES = glossary.entries.filter(({ broker }) => broker !== undefined);

function readOne(label: string, value: string): Reading | undefined {
  return decoder.finish(laid([field(label, value)])).readings[0];
}

describe('a company that sells data, named as a source', () => {
  test('there are some', () => {
    expect(COMPANIES.map(({ id }) => id)).toEqual(expect.arrayContaining(['caci', 'experian', 'transunion']));
  });

  test.each(
    COMPANIES.flatMap(({ id, labels, aliases = [] }) => [...labels, ...aliases].map((name) => [name, id])),
  )('%s is told from the entry %s', (name, id) => {
    const entry = COMPANIES.find((one) => one.id === id);
    const reading = readOne('Source', name);
    expect(reading?.plain).toContain(entry?.plain.says);
    expect(reading).toMatchObject({ basis: 'bought', ask: entry?.plain.ask });
  });

  test('is read under other labels of a source too', () => {
    expect(readOne('Data supplier', 'CACI')).toMatchObject({ scheme: 'data-companies', basis: 'bought' });
  });

  test('has bought nothing where it received your data', () => {
    expect(readOne('Shared with', 'Experian Ltd')).toMatchObject({
      scheme: 'data-companies',
      basis: 'unknown',
    });
  });
});
