import { array, assert, integer, property } from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { cellState, MatrixBuilder } from '../../src/study/coverage-matrix.ts';
import { namesInPile } from '../../src/study/names-in-pile.ts';
import { orderByLikeness } from '../../src/study/order-by-likeness.ts';
import { orderMatrix } from '../../src/study/order-matrix.ts';
import { RareWords } from '../../src/study/rare-words.ts';
import type { StudyRow } from '../../src/study/study-row.ts';

/** A row with nothing in it. */
function blankRow(): StudyRow {
  const kept = {
    outcome: 'data',
    readings: [],
    clock: { state: 'open' as const },
    checklist: [],
    sources: [],
    events: [],
    warnings: [],
  };
  const [row] = new RareWords().rows({ reply: 'r', kept }, { atLeast: 1 });
  if (!row) throw new Error('no row');
  return { ...row, row: 1 };
}

function rowWith(more: Partial<StudyRow>): StudyRow {
  return { ...blankRow(), ...more };
}

function count(bits: number): number {
  return [...bits.toString(2)].filter((bit) => bit === '1').length;
}

/** Of the bits that either has, how many both have: written out bit by bit. */
function jaccard(one: number, other: number): number {
  return one === 0 && other === 0 ? 1 : count(one & other) / count(one | other);
}

describe('the matrix', () => {
  const builder = new MatrixBuilder();
  builder.add([
    rowWith({ reply: 'a', party: 'labour', entry: 'gender', status: 'documented' }),
    rowWith({ reply: 'a', party: 'labour', entry: 'gender', status: 'unknown' }),
    rowWith({ reply: 'a', party: 'labour', entry: 'age', absent: 'dash', status: 'documented' }),
    rowWith({ reply: 'a', party: 'labour', label: 'GX2', status: 'unknown' }),
  ]);
  builder.add([
    rowWith({ reply: 'b', party: 'labour', entry: 'age', status: 'inferred' }),
    rowWith({ reply: 'b', party: 'labour', entry: 'name', status: 'documented', hidden: true }),
    rowWith({ reply: 'b', party: 'labour', status: 'unknown' }),
  ]);
  builder.add([rowWith({ reply: 'c', outcome: 'refused', row: 0 })]);
  const matrix = builder.finish();

  it('has a row for each thing that a reply with data shows, and a column for each such reply', () => {
    expect(matrix.things.map(({ entry, label, held }) => [entry ?? label, held])).toEqual([
      ['gender', 1],
      ['age', 1],
      ['GX2', 1],
    ]);
    expect(matrix.replies.map(({ reply, held }) => [reply, held])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('says the surest of what stands there, and tells blank from missing', () => {
    const states = [0, 1, 2].map((thing) => [0, 1].map((reply) => cellState(matrix, thing, reply)));
    expect(states).toEqual([
      ['documented', 'none'],
      ['blank', 'inferred'],
      ['unknown', 'none'],
    ]);
  });

  it('is put in order by what is held and by name', () => {
    const names = ['z', 'y', 'x'];
    const orders = orderMatrix(matrix, (thing) => names[thing] ?? '');
    expect(orders.things.held).toEqual([2, 1, 0]);
    expect(orders.things.name).toEqual([2, 1, 0]);
    expect(orders.replies.held).toEqual([0, 1]);
  });
});

describe('an order by likeness', () => {
  it('puts alike ones side by side, and begins with the largest', () => {
    const sets = [0b0000_1111, 0b1111_0000, 0b0000_0111, 0b1110_0000, 0b0001_1111].map((bits) =>
      Uint32Array.of(bits),
    );
    expect(orderByLikeness(sets)).toEqual([4, 0, 2, 1, 3]);
  });

  it('has each set once', () => {
    assert(
      property(array(integer({ min: 0, max: 0xffffffff }), { maxLength: 40 }), (bits) => {
        const order = orderByLikeness(bits.map((word) => Uint32Array.of(word, word >>> 3)));
        expect(order?.toSorted((a, b) => a - b)).toEqual([...bits.keys()]);
      }),
    );
  });

  it('takes after each set the first of those that are most like it, empty ones too', () => {
    const few = integer({ min: 0, max: 0b11111 });
    assert(
      property(array(few, { minLength: 1, maxLength: 12 }), (bits) => {
        const order = orderByLikeness(bits.map((word) => Uint32Array.of(word))) ?? [];
        for (const [place, at] of order.entries()) {
          const left = order.slice(place + 1);
          const alike = left.map((other) => jaccard(bits[at] ?? 0, bits[other] ?? 0));
          const best = left.filter((_, one) => alike[one] === Math.max(...alike));
          if (left.length > 0) expect(left[0]).toBe(Math.min(...best));
        }
      }),
    );
  });

  it('is none of too many', () => {
    expect(orderByLikeness(Array.from({ length: 6001 }, () => new Uint32Array(1)))).toBeUndefined();
  });
});

describe('names in a pile', () => {
  it.each([
    ['a folder', ['all/ann/a.csv', 'all/bob/b.csv'], [], ['ann/a.csv', 'bob/b.csv']],
    ['files', ['a.csv', 'b.csv'], [], ['a.csv', 'b.csv']],
    ['two folders', ['ann/a.csv', 'bob/b.csv'], [], ['ann/a.csv', 'bob/b.csv']],
    ['a name that is there', ['two/a.csv', 'two/b.csv'], ['a.csv'], ['two/a.csv', 'b.csv']],
    ['the same once more', ['a.csv'], ['a.csv'], [undefined]],
  ])('of %s are as on the command line', (_what, picked, known, names) => {
    expect(namesInPile(picked, new Set(known))).toEqual(names);
  });
});
