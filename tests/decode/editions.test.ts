import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import type { Reading } from '../../src/decode/reading.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { field, laid } from './fields.ts';

type Pair = readonly [label: string, value: string];

/** The first of some fields, as the real glossary reads it in a reply of a year, or of no date. */
function readFirst(pairs: readonly Pair[], year?: number): Reading | undefined {
  const where = { kind: 'line', document: 'd', line: 1 } as const;
  const text = `1 May ${year ?? ''}`;
  const letter = year === undefined ? [] : [{ kind: 'date', text, date: `${year}-05-01`, where } as const];
  const fields = pairs.map(([label, value]) => field(label, value));
  return createDecoder(loadGlossary()).finish(laid(fields, { letter })).readings[0];
}

describe('what tells the editions of a product apart', () => {
  test.each<readonly [why: string, pairs: readonly Pair[], year: number | undefined, name: string]>([
    [
      'another code rules out 2009, and 2003',
      [
        ['Mosaic type', 'B08'],
        ['Mosaic type', 'K44'],
      ],
      undefined,
      'Bank of Mum and Dad',
    ],
    [
      'a code of 2009 only',
      [
        ['Mosaic type', 'B08'],
        ['Mosaic type', 'K49'],
      ],
      undefined,
      'Dormitory Villagers',
    ],
    [
      'a code of 2003 only',
      [
        ['Mosaic type', 'B08'],
        ['Mosaic type', 'D27'],
      ],
      undefined,
      'Just Moving In',
    ],
    [
      'a type that Acorn 2003 lacks, before 2023',
      [
        ['Acorn type', '45'],
        ['Acorn type', '60'],
      ],
      2019,
      'Poorer Pensioners',
    ],
    [
      'a D group of OAC 2011',
      [
        ['OAC', '4A1'],
        ['OAC', '8D1'],
      ],
      undefined,
      'Social renting young families',
    ],
    [
      'a type that only FSS 3 has',
      [
        ['FSS', 'A01'],
        ['FSS', 'N50'],
      ],
      undefined,
      'Equity Ambitions',
    ],
    [
      'the year of the data',
      [
        ['Mosaic type', 'A01'],
        ['Data date', '2006'],
      ],
      undefined,
      'Global Connections',
    ],
    [
      'the year of the codes',
      [
        ['Mosaic type', 'A01'],
        ['Mosaic date', 'May 2012'],
      ],
      undefined,
      'Global Power Brokers',
    ],
  ])('%s', (_, pairs, year, name) => {
    const reading = readFirst(pairs, year);
    expect(reading?.alternatives).toBeUndefined();
    expect(reading?.plain).toContain(name);
  });

  test.each<
    readonly [why: string, pairs: readonly Pair[], year: number | undefined, schemes: readonly string[]]
  >([
    ['nothing', [['Mosaic type', 'B08']], undefined, ['2003', '2009', 'UK 6']],
    [
      'a code that 2003 may hold',
      [
        ['Mosaic type', 'B08'],
        ['Mosaic type', 'I36'],
      ],
      2019,
      ['2003', 'UK 6'],
    ],
    ['a type without a public name in Acorn 2003', [['Acorn type', '45']], 2019, ['2003', '2013']],
    [
      'a type without a public name in Acorn 2023',
      [
        ['Acorn type', '45'],
        ['Acorn type', '60'],
      ],
      2026,
      ['2013', '2023'],
    ],
    [
      'a group without a public name in Mosaic 8',
      [
        ['Mosaic group', 'K'],
        ['Mosaic group', 'L'],
      ],
      2026,
      ['2009', 'UK 6', 'UK 7', 'UK 8'],
    ],
    [
      'two years for one thing',
      [
        ['Mosaic type', 'A01'],
        ['Mosaic date', '2006'],
        ['Mosaic date', '2012'],
      ],
      undefined,
      ['2003', '2009', 'UK 6'],
    ],
    [
      'a year after the last edition that we know',
      [
        ['Mosaic type', 'N59'],
        ['Mosaic date', '2025'],
      ],
      undefined,
      ['UK 6', 'UK 7'],
    ],
    [
      'a range of years',
      [
        ['Mosaic type', 'A01'],
        ['Mosaic date', '2006 to 2012'],
      ],
      undefined,
      ['2003', '2009', 'UK 6'],
    ],
    [
      'the day of something else',
      [
        ['Mosaic type', 'A01'],
        ['Canvass date', '2006'],
      ],
      undefined,
      ['2003', '2009', 'UK 6'],
    ],
  ])('with %s all that fit are shown', (_, pairs, year, schemes) => {
    const reading = readFirst(pairs, year);
    expect(reading?.status).toBe('ambiguous');
    expect(reading?.alternatives).toHaveLength(schemes.length);
    for (const [at, name] of schemes.entries()) expect(reading?.alternatives?.[at]?.scheme).toContain(name);
  });

  test.each<Pair>([
    ['Acorn 2003 type', '45'],
    ['Acorn type', '64'],
    ['Mosaic group', 'P'],
    ['Mosaic Public Sector type', 'A01'],
  ])('%s %s is held by a list that gives it no public name: it stays unknown', (label, value) => {
    expect(readFirst([[label, value]])).toMatchObject({ status: 'unknown' });
  });
});

describe('a segment in other ways of writing', () => {
  const rural = 'rural villages and small communities';
  test.each<readonly [label: string, value: string, says: string]>([
    ['Mosaic group', 'RURAL REALITY', rural],
    ['Mosaic group', 'Asian Heritage', 'ethnically mixed city neighbourhoods'],
    ['Mosaic group', 'D16 Outlying Seniors', rural],
    ['Mosaic type', 'Family Basics', 'families with children on tight budgets'],
    ['Mosaic type', 'asian heritage', 'ethnically mixed city neighbourhoods'],
    ['Mosaic UK 6 Type', 'Make Do and Move On', 'renting cheap homes for short periods'],
    ['Mosaic type', 'D14. Satellite Settlers', rural],
    ['Mosaic type', '(D16) Outlying Seniors', rural],
    ['Mosaic type', 'Outlying Seniors (D16)', rural],
    ['Mosaic type', 'Outlying Seniors [D16]', rural],
    ['Mosaic UK 7 Group', 'Group D', rural],
    ['Mosaic UK 7 Group', 'Group D – Rural Reality', rural],
    ['Acorn category', 'Category 1: Affluent Achievers', 'Affluent Achievers'],
    ['Mosaic group', 'Rural Reality (Mosaic 6)', rural],
    ['Mosaic group', 'Rural Reality - Mosaic UK 7', rural],
    ['Mosaic group', 'D (Mosaic 7)', rural],
  ])('%s: %s', (label, value, says) => {
    const reading = readFirst([[label, value]]);
    expect(reading?.alternatives).toBeUndefined();
    expect(reading?.scheme).toBeDefined();
    expect(reading?.plain).toContain(says);
  });

  test.each<readonly [why: string, label: string, value: string]>([
    ['a code beside another name', 'Mosaic type', 'Satellite Settlers (D16)'],
    ['a code beside another name, in brackets', 'Mosaic type', '(D16) Satellite Settlers'],
    ['codes of another kind', 'Mosaic UK 7 Type', 'Group D'],
    ['a bare code of another kind', 'Mosaic UK 7 Group', 'D16'],
    ['a name that the edition behind it does not have', 'Mosaic group', 'Rural Reality (Mosaic 2009)'],
    ['an edition of another product', 'Acorn group', 'Rural Reality (Mosaic 7)'],
    ['a number that may be anything', 'Mosaic group', 'Rural Reality (4)'],
  ])('says nothing of %s', (_, label, value) => {
    expect(readFirst([[label, value]])?.status).toBe('unknown');
  });
});
