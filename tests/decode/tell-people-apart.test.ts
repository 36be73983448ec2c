import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import { isSamePersonsName, nameWords } from '../../src/decode/person-name.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Field } from '../../src/layout/field.ts';
import { field, laid } from './fields.ts';

type Row = readonly [document: string, sheet: string, row: number, cells: Readonly<Record<string, string>>];

/** Rows of sheets as layout gives them: the subject is the number of the row. */
function fieldsOf(rows: readonly Row[]): readonly Field[] {
  return rows.flatMap(([document, sheet, row, cells]) =>
    Object.entries(cells).map(([label, value], at) =>
      field(label, value, {
        id: `${document}${sheet}${row}${at}`,
        subject: String(row),
        where: { kind: 'cell', document, sheet, row, column: at + 1 },
      }),
    ),
  );
}

function decode(rows: readonly Row[]) {
  const { people, readings } = createDecoder(loadGlossary()).finish(laid(fieldsOf(rows)));
  return { people, subjects: [...new Set(readings.map(({ subject }) => subject))] };
}

const ANN = { 'First name': 'Ann', 'Last name': 'Bee' };
const ZED = { 'First name': 'Zed', 'Last name': 'Zee' };

describe('people are told apart', () => {
  test.each<[string, readonly Row[], number, readonly (string | undefined)[]]>([
    [
      'two sheets about one person, in rows of different numbers',
      [
        ['d', '1', 2, ANN],
        ['d', '2', 4, { Email: 'a@example.org', Postcode: 'ZZ1 1ZZ' }],
      ],
      0,
      [undefined],
    ],
    [
      'two tables in one sheet',
      [
        ['d', '1', 2, ANN],
        ['d', '1', 6, { 'Mosaic type': 'K46', Postcode: 'ZZ1 1ZZ' }],
      ],
      0,
      [undefined],
    ],
    [
      'the same row of two files, and names that differ',
      [
        ['d', '1', 2, ANN],
        ['e', '1', 2, ZED],
      ],
      2,
      ['Ann Bee', 'Zed Zee'],
    ],
    [
      'a short name and a long one',
      [
        ['d', '1', 2, ANN],
        ['e', '1', 2, { 'Full name': 'Mrs A Bee', Email: 'a@example.org' }],
      ],
      0,
      [undefined],
    ],
    [
      'rows of one table, whatever they hold',
      [
        ['d', '1', 2, { Postcode: 'ZZ1 1ZZ' }],
        ['d', '1', 3, { Postcode: 'ZZ1 1ZZ' }],
      ],
      2,
      ['2', '3'],
    ],
    [
      'two people, and one of them again in another file and another row',
      [
        ['d', '1', 2, ANN],
        ['d', '1', 3, ZED],
        ['e', '1', 9, { 'Full name': 'Zed Zee', 'Mosaic type': 'K46' }],
      ],
      2,
      ['2', '3'],
    ],
    [
      'two people, and a lone row that may be anybody’s',
      [
        ['d', '1', 2, ANN],
        ['d', '1', 3, ZED],
        ['e', '1', 2, { 'Mosaic type': 'K46' }],
      ],
      2,
      ['2', '3', undefined],
    ],
    [
      'two sheets of the same rows',
      [
        ['d', '1', 2, { Email: 'a@example.org' }],
        ['d', '1', 3, { Email: 'b@example.org' }],
        ['d', '2', 2, { Postcode: 'ZZ1 1ZZ' }],
        ['d', '2', 3, { Postcode: 'ZZ9 9ZZ' }],
      ],
      2,
      ['2', '3'],
    ],
  ])('%s', (_, rows, people, subjects) => {
    expect(decode(rows)).toEqual({ people, subjects });
  });
});

test.each([
  ['Ann Bee', 'Mrs A. Bee', true],
  ['Ann Bee', 'Bee', true],
  ['Ann Bee', 'Ann Cee', false],
  ['Ann Bee', 'Bob Bee', false],
  ['', 'Ann Bee', false],
])('%s and %s', (one, two, same) => {
  expect(isSamePersonsName(nameWords(one), nameWords(two))).toBe(same);
});
