import { expect, test } from 'vitest';
import { chunkLines } from '../../src/layout/chunk-lines.ts';
import type { Ink } from '../../src/layout/ink.ts';

/** Two words of ten points on a line, so many ems apart, each in a marked content of its own or in one. */
function chunksOf(gap: number, tags: readonly (string | undefined)[]): string[] {
  const inks = ['in', '91%'].map((text, at): Ink => {
    const x0 = 60 + at * (12 + gap * 10);
    const span = { x0, x1: x0 + 12, y0: 50, y1: 60 };
    const box = { x: x0, y: 50, width: 12, height: 10 };
    const tag = tags[at];
    return {
      ...span,
      box,
      text,
      size: 10,
      bold: false,
      style: 0,
      run: at,
      ...(tag !== undefined && { tag }),
    };
  });
  return chunkLines(inks).flatMap((line) => line.map((chunk) => chunk.text));
}

test.each([
  ['cells that are tagged apart, close to each other', 0.6, ['P:1', 'P:2'], ['in', '91%']],
  ['words of one cell', 0.6, ['P:1', 'P:1'], ['in 91%']],
  ['words that nothing tags', 0.6, [undefined, undefined], ['in 91%']],
  ['words of a sentence that are tagged one by one', 0.3, ['P:1', 'P:2'], ['in 91%']],
] as const)('%s', (_, gap, tags, expected) => {
  expect(chunksOf(gap, tags)).toEqual(expected);
});
