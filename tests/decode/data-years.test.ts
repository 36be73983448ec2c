import { describe, expect, test } from 'vitest';
import { findDataYear, fitsDataYear } from '../../src/decode/data-years.ts';
import type { Scheme } from '../../src/glossary/entry.ts';
import { scheme } from './small-glossary.ts';

test.each([
  ['Mosaic date', 'March 2012', ['mosaic', 2012]],
  ['Date of data', '2012', ['data', 2012]],
  ['Mosaic', 'March 2012', undefined],
  ['Mosaic Acorn date', '2012', undefined],
  ['Date', '2012', undefined],
  ['Letter date', '2012', undefined],
  ['Mosaic date', '2012 or 2013', undefined],
  ['Mosaic date', 'March', undefined],
  ['Mosaic date', '120125', undefined],
])('%s: %s', (label, value, year) => {
  expect(findDataYear(label, value)).toEqual(year);
});

function edition(id: string, version: string | undefined, since?: string, until?: string): Scheme {
  return {
    ...scheme({ id }, {}),
    ...(version !== undefined && { version }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}

describe('an edition fits the year that the reply gives for its data', () => {
  const first = edition('seg-1-type', '1', '2004', '2009');
  const second = edition('seg-2-type', '2', '2009', '2014');
  const third = edition('seg-3-type', '3', '2014');
  const all = [first, second, third];
  test.each([
    ['no year', first, {}, true],
    ['its years', first, { seg: 2006 }, true],
    ['its first year', second, { seg: 2009 }, true],
    ['its last year', first, { seg: 2009 }, true],
    ['before it came', second, { seg: 2008 }, false],
    ['after it went', first, { seg: 2011 }, false],
    ['long after it went, before the third', second, { seg: 2013 }, true],
    ['without an end', third, { seg: 2030 }, true],
    ['before it came, by the year of all data', second, { data: 2008 }, false],
    [
      'after it went, by the year of all data: old codes may stand in a newer file',
      first,
      { data: 2011 },
      true,
    ],
    ['its own year goes before that of all data', first, { seg: 2006, data: 1999 }, true],
    ['no edition', edition('seg-x', undefined, '2014'), { seg: 2006 }, true],
    ['nobody knows since when', edition('seg-x', '1'), { seg: 2006 }, true],
  ])('%s', (_, one, years, fits) => {
    expect(fitsDataYear(one, all, new Map(Object.entries(years)))).toBe(fits);
  });
  test('one that went stays where no later one was in use', () => {
    const years = new Map([['seg', 2011]]);
    expect(fitsDataYear(first, [first], years)).toBe(true);
    expect(fitsDataYear(first, [first, edition('seg-4-type', '4', '2012')], years)).toBe(true);
    expect(fitsDataYear(first, [first, edition('seg-5-type', '5', '2009', '2010')], years)).toBe(true);
    expect(fitsDataYear(first, [first, edition('seg-6-type', '6', '2009', '2011')], years)).toBe(false);
    expect(fitsDataYear(first, [first, edition('seg-7-type', undefined, '2009')], years)).toBe(true);
    expect(fitsDataYear(first, [first, edition('seg-8-type', '8')], years)).toBe(true);
    expect(fitsDataYear(first, [first, edition('seg-0-type', '0', '2001')], years)).toBe(true);
  });
});
