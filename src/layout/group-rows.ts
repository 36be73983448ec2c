import type { Chunk } from './chunk.ts';
import type { Lane } from './find-lanes.ts';
import { findOpeners } from './find-openers.ts';
import { inOrder } from './in-order.ts';
import { measureSteps } from './measure-steps.ts';
import { cutCost, joinCost, type LaneLine, type RowFacts, wouldFit } from './row-evidence.ts';
import { TOLERANCE, WEIGHT } from './row-weights.ts';
import { USUAL_SIZE } from './usual-size.ts';

/** One row: for each lane its lines of type from top to bottom, possibly none. */
export type RowLines = readonly (readonly Chunk[])[];

/** Lines of type that a row may hold. */
const TALLEST = 24;

/** The lines of one lane, with what joining and parting costs at each summed up from the top. */
interface LaneSums {
  readonly lines: readonly LaneLine[];
  /** For each height the number of lines above it. */
  readonly above: Int32Array;
  readonly join: Float64Array;
  readonly cut: Float64Array;
  /** Lines that had room above and stand beside a line of the label, summed up. */
  readonly own: Int32Array;
}

function sumUp(
  lines: readonly LaneLine[],
  heights: number,
  lane: Lane,
  isLabel: boolean,
  labels: ReadonlySet<number>,
  facts: RowFacts,
): LaneSums {
  const above = new Int32Array(heights + 1);
  for (const { height } of lines) above[height + 1] = (above[height + 1] ?? 0) + 1;
  for (let at = 1; at <= heights; at++) above[at] = (above[at] ?? 0) + (above[at - 1] ?? 0);
  const join = new Float64Array(lines.length + 1);
  const cut = new Float64Array(lines.length + 1);
  const own = new Int32Array(lines.length + 1);
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const fits = before !== undefined && wouldFit(before.chunk, line.chunk, lane);
    join[at + 1] = (join[at] ?? 0) + (before ? joinCost(before.chunk, line.chunk, lane, isLabel, facts) : 0);
    cut[at] = before ? cutCost(before.chunk, line.chunk, isLabel, facts) : 0;
    own[at + 1] = (own[at] ?? 0) + (!isLabel && fits && labels.has(line.height) ? 1 : 0);
  });
  return { lines, above, join, cut, own };
}

/** Where the cells of a row stand level: at their first lines, in their middles or at their last lines. */
type Standing = 'top' | 'middle' | 'bottom';

const STANDINGS: readonly Standing[] = ['top', 'middle', 'bottom'];

/** The height at which a cell of some lines must be level with the others of its row, in points. */
function levelOf(sums: LaneSums, from: number, to: number, standing: Standing): number {
  const first = sums.lines[from]?.chunk.base ?? 0;
  const last = sums.lines[to - 1]?.chunk.base ?? 0;
  return standing === 'top' ? first : standing === 'bottom' ? last : (first + last) / 2;
}

/** What speaks against the heights from `start` up to `end` being one row. The first lane holds the labels. */
function rowCost(lanes: readonly LaneSums[], start: number, end: number, standing: Standing): number {
  let cost = 0;
  let filled = 0;
  let labelled = false;
  let mark = 0;
  for (let index = 0; index < lanes.length; index++) {
    const sums = lanes[index];
    if (!sums) continue;
    const from = sums.above[start] ?? 0;
    const to = sums.above[end] ?? 0;
    if (from === to) continue;
    filled++;
    cost += (sums.join[to] ?? 0) - (sums.join[from + 1] ?? 0);
    if (start > 0) cost += sums.cut[from] ?? 0;
    const first = sums.lines[from];
    const at = levelOf(sums, from, to, standing);
    if (index === 0) {
      labelled = true;
      mark = at;
    } else if (labelled) {
      cost += WEIGHT.ownValue * ((sums.own[to] ?? 0) - (sums.own[from + 1] ?? 0));
      if (Math.abs(at - mark) > TOLERANCE.level * (first?.chunk.size ?? USUAL_SIZE)) cost += WEIGHT.unaligned;
    }
  }
  if (!labelled) return cost + WEIGHT.unlabelled;
  return filled < 2 ? cost + WEIGHT.unvalued : cost;
}

/** The cheapest cutting into rows, for one way of standing in the cell: where each row starts. */
function cutRows(
  lanes: readonly LaneSums[],
  heights: number,
  standing: Standing,
): { cost: number; starts: number[] } {
  const cost = new Float64Array(heights + 1).fill(Infinity);
  const from = new Int32Array(heights + 1);
  cost[0] = 0;
  for (let end = 1; end <= heights; end++) {
    for (let start = end - 1; start >= Math.max(0, end - TALLEST); start--) {
      const total = (cost[start] ?? Infinity) + rowCost(lanes, start, end, standing);
      if (total >= (cost[end] ?? Infinity)) continue;
      cost[end] = total;
      from[end] = start;
    }
  }
  const starts: number[] = [];
  for (let end = heights; end > 0; end = from[end] ?? 0) starts.unshift(from[end] ?? 0);
  return { cost: cost[heights] ?? 0, starts };
}

/**
 * Cuts the lines of type of a few columns into rows; the first column holds the labels. A row starts where
 * its label does; a cell's further lines stand closer, could not have stood on the line above, carry the
 * same tag, or have no partner of their own. All ways of standing in a cell are tried, at the top, in the
 * middle and at the foot; the cheapest counts.
 */
export function groupRows(
  chunks: readonly { readonly lane: number; readonly chunk: Chunk }[],
  lanes: readonly Lane[],
  rules: RowFacts['rules'],
): RowLines[] {
  const inLanes: LaneLine[][] = lanes.map(() => []);
  let height = -1;
  let base = -Infinity;
  for (const { lane, chunk } of inOrder(chunks, (a, b) => a.chunk.base - b.chunk.base)) {
    if (chunk.base - base > TOLERANCE.level * chunk.size) {
      base = chunk.base;
      height++;
    }
    inLanes[lane]?.push({ chunk, height });
  }
  const heights = height + 1;
  const [first = [], ...others] = inLanes;
  const answered = new Set(others.flat().map((line) => line.height));
  const openers = findOpeners(
    first.filter((line) => answered.has(line.height)).map((line) => line.chunk),
    first.map((line) => line.chunk),
  );
  const facts: RowFacts = { ...measureSteps(inLanes), rules, openers };
  const labels = new Set(first.map((line) => line.height));
  const sums = inLanes.map((lines, lane) =>
    sumUp(lines, heights, lanes[lane] ?? { x0: 0, x1: 0 }, lane === 0, labels, facts),
  );
  const ways = STANDINGS.map((standing) => cutRows(sums, heights, standing));
  const least = Math.min(...ways.map((way) => way.cost));
  const starts = ways.find((way) => way.cost === least)?.starts ?? [];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? heights;
    return sums.map(({ lines, above }) =>
      lines.slice(above[start] ?? 0, above[end] ?? 0).map((line) => line.chunk),
    );
  });
}
