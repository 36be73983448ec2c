import { expect, test } from 'vitest';
import { KnownCells, NEW_CELL } from '../../src/report/known-cells.ts';

const encoder = new TextEncoder();

test('cells are found by their bytes, whatever their hash, and counted', () => {
  const cells = new KnownCells();
  const texts = Array.from({ length: 500 }, (_, at) => encoder.encode(`value ${at}`));
  // All of a few hashes, and of lengths that need a look at the bytes.
  for (const [at, text] of texts.entries()) {
    expect(cells.find(text, 0, text.length, at % 7)).toBe(NEW_CELL);
    cells.add(text, 0, text.length, at % 7);
  }
  for (const [at, text] of texts.entries()) {
    expect(cells.find(text, 0, text.length, at % 7)).toBe(at + 1);
    if (at < 3) cells.find(text, 0, text.length, at % 7);
  }
  expect([...cells.counts()].toSorted(([a], [b]) => a - b).slice(0, 4)).toEqual([
    [1, 2],
    [2, 2],
    [3, 2],
    [4, 1],
  ]);
});
