import type { Chunk } from './chunk.ts';

/** Ems. Middles of centred texts differ by no more than this. */
const MIDDLE = 0.6;
/** Texts whose middles stand below one another, from which they are a lane. */
const FEW = 4;
/** Lanes side by side, from which they are tiles: a single one is a centred page. */
const LANES = 2;
/** Share of the texts of the page that stand in such lanes. */
const MOSTLY = 0.8;
/** Share of the lanes whose texts start and end at many places. */
const CENTRED = 0.7;
/** Ems by which starts differ where texts are centred, and share of the texts of a lane that start elsewhere than the others. */
const STARTS = { apart: 0.7, share: 0.75 };

interface Lane {
  readonly middle: number;
  readonly chunks: Chunk[];
}

function middleOf({ x0, x1 }: Chunk): number {
  return (x0 + x1) / 2;
}

/** Whether the texts of a lane start and end at many places: those of a column flush left or right do not. */
function isCentred({ chunks }: Lane): boolean {
  const edges = (edge: 'x0' | 'x1'): number => {
    const alike = chunks.map(
      (one) => chunks.filter((other) => Math.abs(one[edge] - other[edge]) <= STARTS.apart * one.size).length,
    );
    return Math.max(...alike) / chunks.length;
  };
  return edges('x0') <= STARTS.share && edges('x1') <= STARTS.share;
}

function lanesOf(chunks: readonly Chunk[]): Lane[] {
  const lanes: Lane[] = [];
  for (const chunk of chunks) {
    const middle = middleOf(chunk);
    const lane = lanes.find((one) => Math.abs(one.middle - middle) <= MIDDLE * chunk.size);
    if (lane) lane.chunks.push(chunk);
    else lanes.push({ middle, chunks: [chunk] });
  }
  return lanes.filter((lane) => lane.chunks.length >= FEW);
}

/**
 * Lines of tiles whose texts are centred, with all texts of a tile moved so that they start at one place; nothing
 * where the texts of a page do not stand in centred lanes. The words keep their places.
 */
export function alignCentred(lines: readonly (readonly Chunk[])[]): Chunk[][] | undefined {
  const several = lines.filter((line) => line.length > 1).flat();
  const lanes = lanesOf(lines.flat());
  const held = new Map(lanes.flatMap((lane) => lane.chunks.map((chunk) => [chunk, lane] as const)));
  if (lanes.length < LANES || several.filter((chunk) => held.has(chunk)).length < MOSTLY * several.length)
    return undefined;
  if (lanes.filter(isCentred).length < CENTRED * lanes.length) return undefined;
  const lefts = new Map(lanes.map((lane) => [lane, Math.min(...lane.chunks.map((chunk) => chunk.x0))]));
  return lines.map((line) =>
    line.map((chunk) => {
      const lane = held.get(chunk);
      const left = lane && lefts.get(lane);
      return left === undefined ? chunk : { ...chunk, x0: left, x1: left + chunk.x1 - chunk.x0 };
    }),
  );
}
