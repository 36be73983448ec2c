import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../src/layout/chunk.ts';
import { makeChunk } from '../../src/layout/chunk.ts';
import { qualityOf } from '../../src/layout/table-quality.ts';

const LANES = [
  { x0: 0, x1: 80 },
  { x0: 100, x1: 140 },
];

function line(x0: number, x1: number): Chunk {
  const look = { text: 'word', size: 10, bold: false, style: 0, run: 0 };
  return makeChunk([{ ...look, x0, x1, y0: 0, y1: 10, box: { x: x0, y: 0, width: x1 - x0, height: 10 } }]);
}

const cell = (x0: number, x1: number) => ({ lines: [line(x0, x1)], columnSpan: 1 });
const row = [cell(0, 60), cell(110, 140)];

describe('the quality of a table', () => {
  it('is full where all cells keep to their columns', () => {
    expect(qualityOf([row, row, row], LANES, false)).toEqual({
      score: 1,
      reasons: ['parted-by-white-space'],
    });
  });

  it('falls by the share of the cells that reach into the next column, drawn lines or not', () => {
    const wide = [cell(0, 120), cell(121, 140)];
    expect(qualityOf([row, wide], LANES, true)).toEqual({
      score: 0.75,
      reasons: ['enclosed-by-lines', 'words-cross-columns'],
    });
  });

  it('falls where white space alone parts few rows, or rows of single cells', () => {
    expect(qualityOf([row, row], LANES, false).reasons).toContain('few-rows');
    const alone = qualityOf([row, [cell(0, 60)], [cell(0, 60)], [cell(0, 60)]], LANES, false);
    expect(alone.reasons).toContain('rows-of-one-cell');
    expect(alone.score).toBeLessThan(1);
    expect(qualityOf([row, row], LANES, true).score).toBe(1);
  });
});
