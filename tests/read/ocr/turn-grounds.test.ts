import { expect, test } from 'vitest';
import { turnGrounds } from '../../../src/read/ocr/turn-grounds.ts';

const LETTER = 10;
const WIDTH = 200;

type Painted = readonly [x: number, y: number, width: number, height: number, shade: number];

function paper(...boxes: readonly Painted[]) {
  const grey = new Uint8Array(WIDTH * 60).fill(255);
  for (const [x, y, width, height, shade] of boxes) {
    for (let row = y; row < y + height; row++) grey.fill(shade, row * WIDTH + x, row * WIDTH + x + width);
  }
  return { width: WIDTH, height: 60, grey };
}

test('light letters on a dark row become dark letters on white, and the row is no redaction', () => {
  const { bitmap, grounds } = turnGrounds(paper([20, 20, 150, 20, 90], [40, 25, 6, 10, 250]), LETTER);
  expect(grounds).toEqual([{ x: 20, y: 20, width: 150, height: 20 }]);
  const at = (x: number, y: number) => bitmap.grey[y * WIDTH + x];
  expect([at(42, 30), at(100, 30), at(5, 5)]).toEqual([0, 255, 255]);
});

test('a blacked-out box, and dark letters, stay as they are', () => {
  const redacted = paper([20, 20, 150, 20, 10], [150, 20, 1, 1, 255]);
  expect(turnGrounds(redacted, LETTER)).toEqual({ bitmap: redacted, grounds: [] });
  const letters = paper([20, 20, 6, 20, 0], [20, 36, 14, 4, 0], [60, 20, 6, 20, 0]);
  expect(turnGrounds(letters, LETTER).grounds).toEqual([]);
});
