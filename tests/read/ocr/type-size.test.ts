import { describe, expect, test } from 'vitest';
import { settleSizes, sizeOfLine } from '../../../src/read/ocr/type-size.ts';

/** A line whose words stand on it, each so many pixels high. */
function line(rowHeight: number, words: readonly (readonly [string, number])[]) {
  return {
    height: rowHeight,
    baseline: { x0: 0, y0: 100, x1: 1, y1: 100 },
    words: words.map(([text, height]) => ({
      text,
      sure: 1,
      box: { x: 0, y: 100 - height, width: 10, height },
    })),
  };
}

describe('the size of a line', () => {
  test.each([
    ['capitals, of which the engine’s row is half as high again', line(34, [['UPRN', 18]]), 25.7],
    ['small letters alone', line(24, [['sans', 12]]), 25],
    ['a t, which is lower than a capital', line(24, [['out', 16]]), 25.4],
    ['a tail below the line', line(24, [['Lifestage', 18]]), 25.7],
    ['figures', line(34, [['176512', 27]]), 38.6],
    ['signs alone: the engine’s row', line(20, [['—', 3]]), 21.4],
  ])('%s', (_what, of, size) => {
    expect(sizeOfLine(of)).toBeCloseTo(size, 1);
  });

  test('a word whose top the engine cut off is measured by its ink', () => {
    const cut = line(24, [['birth', 14]]);
    expect(sizeOfLine(cut)).toBeCloseTo(20, 1);
    expect(sizeOfLine(cut, () => 82)).toBeCloseTo(25.7, 1);
  });
});

test('sizes that differ by the measuring become the commonest of them; others stay', () => {
  const sizes = [33, 34, 35, 36, 37, 24, 23, 60].map((size, at) => ({ size, letters: at === 2 ? 50 : 5 }));
  expect(settleSizes(sizes, 1)).toEqual([35, 35, 35, 35, 35, 24, 24, 60]);
});

test('labels and values a little larger stay apart, unless the picture was enlarged so much that it cannot tell', () => {
  const sizes = [
    { size: 40, letters: 90 },
    { size: 45.7, letters: 90 },
  ];
  expect(settleSizes(sizes, 1)).toEqual([40, 45.7].map(Math.round));
  expect(settleSizes(sizes, 8)).toEqual([40, 40]);
});
