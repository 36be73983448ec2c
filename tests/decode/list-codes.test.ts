import { describe, expect, test } from 'vitest';
import { listCodes } from '../../src/decode/list-codes.ts';
import type { HistoryEvent, Reading } from '../../src/decode/reading.ts';
import { createDecoder } from '../../src/decode/decode.ts';
import { field, laid } from './fields.ts';
import { SMALL } from './small-glossary.ts';

const [UNKNOWN] = createDecoder(SMALL).finish(laid([field('Mystery', 'x')])).readings;

function codesOf(part: Partial<Reading>): readonly string[] {
  if (!UNKNOWN) throw new Error('no reading');
  return listCodes([{ ...UNKNOWN, ...part }], []).map(({ raw }) => raw);
}

describe('a code', () => {
  test.each<[string, Partial<Reading>, boolean]>([
    ['a short mark', { value: 'A' }, true],
    ['three letters', { value: 'ABC' }, true],
    ['four letters', { value: 'ABCD' }, false],
    ['a letter and figures', { value: 'K4601' }, true],
    ['figures alone', { value: '4601' }, false],
    ['a share', { value: '0.4' }, false],
    ['words', { value: 'Some words' }, false],
    ['what a list holds, however long', { value: 'Some words', scheme: 'list' }, true],
    ['what has parts', { value: 'Some words', parts: [] }, true],
    ['what could be several', { value: 'Some words', alternatives: [] }, true],
    [
      'what nobody explains under a label that is known',
      { value: 'Some words', entry: 'x', kind: 'contact' },
      true,
    ],
    ['a short name', { value: 'Ann', kind: 'contact', status: 'documented' }, false],
    ['a short note', { value: 'A', kind: 'text', status: 'documented' }, false],
    ['a short mark of a category', { value: 'A', kind: 'category', status: 'documented' }, true],
    ['what cannot be seen', { value: 'A', hidden: 'covered' }, false],
    ['what is blank', { value: '-', absent: 'dash' }, false],
  ])('is %s: %j', (_, part, is) => {
    expect(codesOf(part)).toEqual(is ? [part.value] : []);
  });
});

function cell(label: string, value: string, scheme?: string): object {
  return { ...field(label, value), ...(scheme !== undefined && { scheme }) };
}

test('codes of events come once, after those of the reply', () => {
  const history = [
    {
      id: 'e',
      cells: [
        cell('By', 'D'),
        cell('VI', 'Long words', 'list'),
        cell('Notes', 'Long words of no list'),
        cell('VI', 'D'),
      ],
    },
    { id: 'f', cells: [cell('VI', 'A')] },
  ] as unknown as readonly HistoryEvent[];
  if (!UNKNOWN) throw new Error('no reading');
  expect(listCodes([{ ...UNKNOWN, value: 'A', scheme: 'list' }], history)).toStrictEqual([
    { raw: 'A', label: 'Mystery', scheme: 'list' },
    { raw: 'D', label: 'By' },
    { raw: 'Long words', label: 'VI', scheme: 'list' },
  ]);
});
