import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import type { ColumnReader } from '../../src/decode/read-column.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Field } from '../../src/layout/field.ts';
import { Glance, signsIn } from '../../src/report/glance.ts';
import { field, laid } from './fields.ts';

const LABELS = [
  'Email',
  'Surname',
  'Mobile telephone',
  'Home address',
  'Date of birth',
  'Religion',
  'Disability',
  'Estimated age',
  'Notes',
  'Nobody has heard of this',
  'Mosaic type',
  'Gender',
  'Do not call',
  'Voting intention',
  'Likelihood of being a Labour voter in 2019',
  'Labour score',
  'Turnout decile',
  'Support rank',
  'Interest in politics',
];
const VALUES = [
  '',
  ' ',
  'N/A',
  '-',
  '0',
  '1',
  '7',
  '0.43',
  '43',
  '99.9',
  '100',
  '101',
  '-3',
  '43%',
  '1,234',
  '06',
  'K46',
  'A01',
  'Y',
  'no',
  'High',
  '12 of 340',
  '3rd decile',
  'q@example.org',
  'Some words of their own',
  '12345678',
  '123456789',
  'ABCDEFGH',
  '07700 900123',
  '2 May 1961',
  'K',
];
const decoder = createDecoder(loadGlossary());
/** What other rows of the reply say under a label: chances are written as 43, not as 0.43. */
function othersOf(label: string): readonly Field[] {
  return ['43', '57'].map((value) => field(label, value));
}

function columnOf(label: string): ColumnReader {
  return decoder.columns(laid(othersOf(label)))(label, undefined);
}

const encoder = new TextEncoder();

function glanceAt(column: ColumnReader, value: string): string | undefined {
  const bytes = encoder.encode(value);
  const glance = new Glance();
  if (bytes.length > 0) glance.at(bytes, 0, bytes.length);
  return column.keyAtGlance(
    bytes.length,
    bytes[0] ?? 0,
    glance.form,
    glance.number,
    signsIn(bytes, 0, bytes.length),
  );
}

describe('a long column', () => {
  test.each(LABELS)('says of each value under “%s” what the reply would say of it alone', (label) => {
    const column = columnOf(label);
    for (const value of VALUES) {
      const [alone] = decoder.finish(laid([field(label, value), ...othersOf(label)])).readings;
      const { id: _, label: __, value: ___, where: ____, parsed: _____, placed, ...rest } = alone ?? {};
      const { placed: place, ...said } = column.explain(value);
      expect(JSON.parse(JSON.stringify(said).replaceAll('{value}', value)), value).toEqual(rest);
      expect([place?.scale, place?.offScale], value).toEqual([placed?.scale, placed?.offScale]);
    }
  });
  test.each(LABELS)('says the same of values of one key under “%s”', (label) => {
    const column = columnOf(label);
    const said = new Map<string, string>();
    for (const value of VALUES) {
      const key = column.keyOf(value);
      const known = JSON.stringify(column.explain(value));
      expect(said.get(key) ?? known, value).toBe(known);
      if (column.isOpen(key)) said.set(key, known);
    }
  });
  test.each(LABELS)('sees no other key at a glance under “%s”', (label) => {
    const column = columnOf(label);
    for (const value of VALUES) column.keyOf(value);
    for (const value of VALUES) {
      const glance = glanceAt(column, value);
      if (glance !== undefined)
        expect([column.keyOf(value), column.isOpen(glance)], value).toEqual([glance, true]);
    }
  });
  test('what a glance settles, a look at the whole value settles alike', () => {
    const columns = LABELS.map(columnOf);
    for (const column of columns) for (const value of VALUES) column.keyOf(value);
    const signs = fc.constantFrom(...'aZye17 0.@-*(/%');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 14 }), (letters) => {
        const value = letters.join('').trim();
        for (const column of columns) {
          const glance = value === '' ? undefined : glanceAt(column, value);
          if (glance !== undefined) expect(column.keyOf(value)).toBe(glance);
        }
      }),
    );
  });
  test.each([
    ['Notes', '12', true],
    ['Notes', '123456789', true],
    ['Notes', 'quillon@example.org', true],
    ['Notes', 'A1', false],
    ['Notes', 'not known', false],
    ['Notes', 'ABCDEFGH', false],
    ['Email', 'quillon@example.org', true],
    ['Email', '07700 900123', false],
    ['Email', 'not known', false],
    ['Surname', 'Placeholder', true],
    ['Surname', 'Placeholder (z)', false],
    ['Postcode', 'ZZ1 1ZZ', true],
    ['Postcode', '1ZZ', false],
    ['Postcode', 'Somewhere by the mill', false],
    ['Home address', '1 Sample Lane, Dummy Green', true],
    ['Age', '43', true],
    ['Age', '2', false],
    ['Nobody has heard of this', '7', true],
    ['Nobody has heard of this', 'words', true],
    ['Nobody has heard of this', 'not known', false],
    ['Mosaic type', 'words', false],
    ['Do not call', 'words', false],
    ['Likelihood of being a Labour voter in 2019', '44', true],
    ['Likelihood of being a Labour voter in 2019', '101', false],
    ['Likelihood of being a Labour voter in 2019', 'words', false],
  ])('under “%s”, a glance at “%s” is enough: %s', (label, value, enough) => {
    const column = columnOf(label);
    column.keyOf('43');
    expect(glanceAt(column, value) !== undefined).toBe(enough);
  });
});
