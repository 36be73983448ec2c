import { describe, expect, test } from 'vitest';
import { settleSizes, sizeOfLine } from '../../../src/read/ocr/type-size.ts';

function line(rowHeight: number, words: readonly (readonly [string, number])[]) {
  return {
    height: rowHeight,
    baseline: { x0: 0, y0: 0, x1: 1, y1: 0 },
    words: words.map(([text, height]) => ({ text, sure: 1, box: { x: 0, y: 0, width: 10, height } })),
  };
}

describe('the size of a line', () => {
  test.each([
    ['capitals, of which the engine’s row is half as high again', line(34, [['UPRN', 18]]), 25.7],
    ['small letters alone', line(24, [['sans', 12]]), 25],
    ['a tail that the box has', line(24, [['page', 17.3]]), 25.1],
    ['a tail that the box leaves out', line(24, [['Lifestage', 18]]), 25.7],
    ['figures', line(34, [['176512', 27]]), 38.6],
    ['signs alone: the engine’s row', line(20, [['—', 3]]), 21.4],
  ])('%s', (_what, of, size) => {
    expect(sizeOfLine(of)).toBeCloseTo(size, 1);
  });
});

test('sizes that differ by the measuring become the commonest of them; others stay', () => {
  const sizes = [33, 34, 35, 36, 37, 24, 23, 60].map((size, at) => ({ size, letters: at === 2 ? 50 : 5 }));
  expect(settleSizes(sizes)).toEqual([35, 35, 35, 35, 35, 24, 24, 60]);
});
