import { describe, expect, test } from 'vitest';
import type { LabelMatch } from '../../src/decode/match-label.ts';
import { gatherEvidence } from '../../src/decode/reply-evidence.ts';
import { SchemeShelf } from '../../src/decode/scheme-shelf.ts';
import type { Entry, Scale } from '../../src/glossary/entry.ts';
import type { Field } from '../../src/layout/field.ts';
import { field } from './fields.ts';
import { entry, scheme } from './small-glossary.ts';
import { matchOf } from './match-of.ts';

const shelf = new SchemeShelf([
  scheme({ id: 'seg-1-type', level: 'type', version: '1' }, { A01: 'Old', A02: 'Same', A03: 'Only' }),
  scheme({ id: 'seg-2-type', level: 'type', version: '2' }, { A01: 'New', A02: 'Same', A04: 'Later' }),
  scheme({ id: 'seg-3-type', level: 'type', version: '3', complete: false }, { B01: 'Other' }),
]);

function match(part: Partial<Entry>): LabelMatch {
  return matchOf(entry({ id: 'x', labels: ['Label'], ...part }));
}

function gather(values: readonly string[], part: Partial<Entry>, more: Partial<Field> = {}) {
  return gatherEvidence(
    values.map((value) => ({ field: field('Label', value, more), match: match(part) })),
    shelf,
  );
}

describe('editions that cannot hold the codes of a reply', () => {
  const schemes = ['seg-1-type', 'seg-2-type', 'seg-3-type'];
  test.each([
    ['a code of two', ['A01'], []],
    ['a code of one: a list that is not known in full may hold it too', ['A03'], ['seg-2']],
    ['a code of the other', ['A04'], ['seg-1']],
    ['a code of each', ['A03', 'A04'], ['seg-2', 'seg-1']],
    ['a name beside the code', ['A01 New'], ['seg-1', 'seg-3']],
    ['a name alone', ['Old'], ['seg-2', 'seg-3']],
    ['no code', ['Z99'], []],
  ])('%s', (_, values, ruledOut) => {
    expect([...gather(values, { schemes }).ruledOut]).toEqual(ruledOut);
  });
  test('are not asked for where there is one list, or nothing', () => {
    expect([...gather(['A03'], { schemes: ['seg-2-type'] }).ruledOut]).toEqual([]);
    expect([...gather(['A03'], {}).ruledOut]).toEqual([]);
    expect([...gather(['A03'], { schemes }, { absent: 'redacted' }).ruledOut]).toEqual([]);
  });
});

describe('how chances are written', () => {
  const scale: Scale = { min: 0, max: 100, low: 'no', high: 'yes', unit: 'percent', standing: 'given' };
  test.each<[string, readonly string[], Partial<Entry>, string | undefined]>([
    ['shares', ['0.4', '1'], { scale }, 'share'],
    ['of a hundred', ['0.4', '43'], { scale }, 'percent'],
    ['0 and 1 tell nothing', ['0', '1'], { scale }, 'unclear'],
    ['percentages tell nothing of bare numbers', ['43%'], { scale }, undefined],
    ['words', ['High'], { scale }, undefined],
    ['points', ['0.4'], { scale: { ...scale, unit: 'points' } }, 'share'],
    ['a scale of shares', ['43'], { scale: { ...scale, unit: 'share' } }, 'percent'],
    ['another scale', ['0.4'], { scale: { ...scale, unit: 'decile' } }, undefined],
    ['no scale', ['0.4'], {}, undefined],
  ])('%s: %j', (_, values, part, style) => {
    expect(gather(values, part).styles.get('x')).toBe(style);
  });
});

test.each([
  [[['Mosaic date', '2012']], { mosaic: 2012 }],
  [
    [
      ['Mosaic date', '2012'],
      ['Mosaic date', 'May 2012'],
    ],
    { mosaic: 2012 },
  ],
  [
    [
      ['Mosaic date', '2012'],
      ['Mosaic date', '2013'],
    ],
    {},
  ],
  [
    [
      ['Mosaic date', '2012'],
      ['Date of data', '2013'],
    ],
    { mosaic: 2012, data: 2013 },
  ],
  [[['Mosaic', '2012']], {}],
])('the years of the data in %j are %j', (pairs, years) => {
  const fields = pairs.map(([label = '', value = '']) => ({ field: field(label, value), match: undefined }));
  expect(Object.fromEntries(gatherEvidence(fields, shelf).dataYears)).toEqual(years);
});
