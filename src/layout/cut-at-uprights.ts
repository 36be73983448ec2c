import { type Chunk, makeChunk } from './chunk.ts';
import type { MergedRules } from './find-grids.ts';
import type { Line } from './table-line.ts';

/** Points. Letters reach this far over a line that is drawn between two columns. */
const OVER = 1;

/** Cuts the chunks of a line where an upright line is drawn between two words: columns may stand close. */
export function cutAtUprights(line: Line, upright: MergedRules['upright']): Chunk[] {
  const [first] = line;
  if (!first) return [];
  const middle = first.base - first.size / 2;
  const drawn = upright.filter(({ from, to }) => from <= middle && to >= middle).map(({ at }) => at);
  if (drawn.length === 0) return [...line];
  return line.flatMap((chunk) => {
    const parts: (typeof chunk.inks)[number][][] = [[]];
    chunk.inks.forEach((ink, at) => {
      const before = chunk.inks[at - 1];
      const parted = before && drawn.some((x) => x >= before.x1 - OVER && x <= ink.x0 + OVER);
      if (parted === true) parts.push([ink]);
      else parts.at(-1)?.push(ink);
    });
    return parts.length < 2 ? [chunk] : parts.map(makeChunk);
  });
}
