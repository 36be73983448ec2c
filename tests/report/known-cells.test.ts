import { expect, test } from 'vitest';
import { KnownCells, NEW_CELL } from '../../src/report/known-cells.ts';

const encoder = new TextEncoder();

test('cells are found by their bytes and counted', () => {
  const cells = new KnownCells();
  const texts = Array.from({ length: 500 }, (_, at) => encoder.encode(at < 10 ? String(at) : `value ${at}`));
  for (const text of texts) {
    expect(cells.find(text, 0, text.length)).toBe(NEW_CELL);
    cells.add(text, 0, text.length);
  }
  for (const [at, text] of texts.entries()) {
    expect(cells.find(text, 0, text.length)).toBe(at + 1);
    if (at % 2 === 0) cells.find(text, 0, text.length);
  }
  expect(cells.size).toBe(500);
  expect([...cells.counts()].toSorted(([a], [b]) => a - b).slice(8, 12)).toEqual([
    [9, 2],
    [10, 1],
    [11, 2],
    [12, 1],
  ]);
});

test('cells of one length and hash are told apart', () => {
  const cells = new KnownCells();
  const [one, other] = [encoder.encode('qawjjg'), encoder.encode('lsarme')];
  cells.add(one, 0, one.length);
  expect(cells.find(other, 0, other.length)).toBe(NEW_CELL);
  cells.add(other, 0, other.length);
  expect([cells.find(one, 0, one.length), cells.find(other, 0, other.length)]).toEqual([1, 2]);
});
