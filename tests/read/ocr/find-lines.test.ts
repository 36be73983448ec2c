import { expect, test } from 'vitest';
import { findLines } from '../../../src/read/ocr/find-lines.ts';

const LETTER = 10;
const WIDTH = 300;
const HEIGHT = 200;

type Painted = readonly [x: number, y: number, width: number, height: number, shade: number];

/** Paper with rectangles of one shade on it, the later over the earlier. */
function paper(...boxes: readonly Painted[]) {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [x, y, width, height, shade] of boxes) {
    for (let row = y; row < y + height; row++) grey.fill(shade, row * WIDTH + x, row * WIDTH + x + width);
  }
  return { width: WIDTH, height: HEIGHT, grey };
}

test('hair lines too light to be ink part cells, on paper and on a tint', () => {
  const found = findLines(
    paper([20, 60, 240, 60, 240], [20, 90, 240, 1, 215], [100, 30, 1, 150, 225]),
    LETTER,
  );
  expect(found.level).toEqual([{ x: 20, y: 90, width: 240, height: 1 }]);
  expect(found.upright).toEqual([{ x: 100, y: 30, width: 1, height: 150 }]);
});

test('the edge of a tinted row is no line, and a dark line is found once', () => {
  const found = findLines(
    paper([20, 60, 240, 60, 235], [20, 150, 240, 1, 200], [20, 151, 240, 2, 60]),
    LETTER,
  );
  expect(found.level).toEqual([{ x: 20, y: 151, width: 240, height: 2 }]);
  expect(found.upright).toEqual([]);
});
