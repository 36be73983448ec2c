import { expect, test } from 'vitest';
import type { Bitmap } from '../../../src/read/ocr/bitmap.ts';
import type { EngineLine, OcrTools } from '../../../src/read/ocr/ocr-tools.ts';
import { readLeftOver } from '../../../src/read/ocr/read-left-over.ts';

const LETTER = 20;

/** White paper with black boxes for letters. */
function paper(letters: readonly (readonly [number, number])[]): Bitmap {
  const [width, height] = [400, 200];
  const grey = new Uint8Array(width * height).fill(255);
  for (const [left, top] of letters) {
    for (let y = top; y < top + LETTER; y++) grey.fill(0, y * width + left, y * width + left + 12);
  }
  return { width, height, grey };
}

function lineAt(text: string, x: number, y: number, sure = 0.9): EngineLine {
  const box = { x, y, width: 12 * text.length, height: LETTER };
  return {
    words: [{ text, sure, box }],
    baseline: { x0: x, y0: y + LETTER, x1: x + 12, y1: y + LETTER },
    height: 28,
  };
}

/** An engine that reads the pieces of a list in order as the texts given. */
function engine(texts: readonly (readonly [string, number?])[], seen: Bitmap[] = []): OcrTools {
  return {
    open: () => Promise.resolve(undefined),
    draw: () => Promise.resolve(undefined),
    recognise: (picture) => {
      seen.push(picture);
      return Promise.resolve(
        texts.map(([text, sure], at) => lineAt(text, LETTER, LETTER + at * 2 * LETTER, sure)),
      );
    },
  };
}

test('a letter that stands alone is cut out, read and put back in its place', async () => {
  const lines = [lineAt('A', 10, 10)];
  const bitmap = paper([
    [10, 10],
    [300, 10],
  ]);
  const more = await readLeftOver(bitmap, LETTER, lines, { ocr: engine([['K']]) });
  expect(more.map(({ words }) => words.map(({ text, box }) => [text, box.x, box.y]))).toEqual([
    [['K', 300, 10]],
  ]);
});

test('what is read unsurely is left out; one mark is one letter', async () => {
  const bitmap = paper([
    [10, 10],
    [300, 10],
    [300, 90],
  ]);
  const more = await readLeftOver(bitmap, LETTER, [lineAt('A', 10, 10)], {
    ocr: engine([['Ww'], ['Q', 0.1]]),
  });
  expect(more.map(({ words }) => words.map(({ text }) => text))).toEqual([['W']]);
});

test('what touches a word that was read belongs to it', async () => {
  const seen: Bitmap[] = [];
  const bitmap = paper([
    [10, 10],
    [23, 10],
  ]);
  expect(await readLeftOver(bitmap, LETTER, [lineAt('A', 10, 10)], { ocr: engine([], seen) })).toEqual([]);
  expect(seen).toEqual([]);
});
