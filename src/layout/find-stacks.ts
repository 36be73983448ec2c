import type { Chunk } from './chunk.ts';
import type { FilledBox } from './read-stacked.ts';

/** Ems. Labels that start this near to each other stand in one lane. */
const LANE = 0.7;
/** Ems. A value stands in from its label by no more than this. */
const INDENT = 4;
/** Ems. A value stands below its label by no more than this, and a line of one below the other. */
const BELOW = 2.2;
/** Labels over values from which a stack is believed, in all and a lane. */
const FEW = 3;
const A_LANE = 2;
/** Share of the labels that must have a value below them. */
const FILLED = 0.6;
/** Lines of type that a value has at most, as a rule: a heading stands over more. */
const VALUE_LINES = 2;
/** Words from which a line that ends in a full stop is a sentence, and the share of them that makes prose. */
const SENTENCE = { words: 7, share: 0.3 };
/** Lanes of labels side by side at most. */
const MOST_LANES = 8;

interface Stack {
  readonly label: Chunk[];
  readonly value: Chunk[];
}

interface Lane {
  readonly x0: number;
  readonly stacks: Stack[];
}

function isBelow(upper: Chunk, lower: Chunk): boolean {
  const em = Math.max(upper.size, lower.size);
  const step = lower.base - upper.base;
  return step > 0.4 * em && step <= BELOW * em;
}

/** The pair of looks in which one stands right below the other most often. */
function findLooks(chunks: readonly Chunk[]): { label: number; value: number } | undefined {
  const counts = new Map<string, { label: number; value: number; times: number }>();
  chunks.forEach((lower, index) => {
    for (let at = index - 1; at >= 0; at--) {
      const upper = chunks[at];
      if (!upper || lower.base - upper.base > BELOW * Math.max(upper.size, lower.size)) break;
      if (!isBelow(upper, lower)) continue;
      if (lower.x0 < upper.x0 - LANE * upper.size || lower.x0 > upper.x0 + INDENT * upper.size) continue;
      if (upper.style === lower.style) break;
      const name = `${upper.style} ${lower.style}`;
      const known = counts.get(name) ?? { label: upper.style, value: lower.style, times: 0 };
      counts.set(name, { ...known, times: known.times + 1 });
      break;
    }
  });
  const pairs = [...counts.values()].sort((a, b) => b.times - a.times).filter((pair) => pair.times >= FEW);
  // In a stack each look follows the other; which is the label, the topmost tells.
  return pairs.sort((a, b) => topOf(chunks, a.label) - topOf(chunks, b.label) || b.times - a.times)[0];
}

function topOf(chunks: readonly Chunk[], style: number): number {
  return chunks.find((chunk) => chunk.style === style)?.base ?? Infinity;
}

function lanesOf(labels: readonly Chunk[]): Lane[] {
  const lanes: { x0: number; times: number }[] = [];
  for (const { x0, size } of labels) {
    const lane = lanes.find((one) => Math.abs(one.x0 - x0) <= LANE * size);
    if (lane) lane.times++;
    else lanes.push({ x0, times: 1 });
  }
  return lanes
    .filter((lane) => lane.times >= A_LANE)
    .sort((a, b) => a.x0 - b.x0)
    .map(({ x0 }) => ({ x0, stacks: [] }));
}

function fill(
  lanes: readonly Lane[],
  chunks: readonly Chunk[],
  looks: { label: number; value: number },
): void {
  for (const chunk of chunks) {
    const lane = lanes.findLast((one) => one.x0 <= chunk.x0 + LANE * chunk.size);
    if (!lane) continue;
    const open = lane.stacks.at(-1);
    const last = open?.value.at(-1) ?? open?.label.at(-1);
    const next = last !== undefined && isBelow(last, chunk);
    if (chunk.style === looks.label) {
      if (open && next && open.value.length === 0) open.label.push(chunk);
      else lane.stacks.push({ label: [chunk], value: [] });
    } else if (open && next && chunk.style === looks.value) open.value.push(chunk);
  }
}

function isSentence(stack: Stack): boolean {
  const words = stack.value.reduce((sum, line) => sum + line.inks.length, 0);
  return words >= SENTENCE.words && (stack.value.at(-1)?.text.endsWith('.') ?? false);
}

/**
 * Labels that stand over their values without any line drawn round them: one below the other, or as tiles
 * side by side. They differ from headings over text by their number, and by how little stands below each.
 */
export function findStacks(
  lines: readonly (readonly Chunk[])[],
): { readonly boxes: readonly FilledBox[]; readonly look: number } | undefined {
  const chunks = lines.flat();
  const looks = findLooks(chunks);
  if (!looks) return undefined;
  const labels = chunks.filter((chunk) => chunk.style === looks.label);
  const lanes = lanesOf(labels);
  if (lanes.length === 0 || lanes.length > MOST_LANES) return undefined;
  fill(lanes, chunks, looks);
  const stacks = lanes.flatMap((lane) => lane.stacks);
  const filled = stacks.filter((stack) => stack.value.length > 0);
  const long = filled.filter((stack) => stack.value.length > VALUE_LINES);
  if (filled.length < FEW || filled.length < stacks.length * FILLED) return undefined;
  if (filled.length < lanes.length * A_LANE || long.length * 2 > filled.length) return undefined;
  if (filled.filter(isSentence).length > SENTENCE.share * filled.length) return undefined;
  // A value beside a label, not below it, means rows: then this is a table with two looks.
  const values = chunks.filter((chunk) => chunk.style === looks.value).length;
  const below = filled.reduce((sum, stack) => sum + stack.value.length, 0);
  if (below < values * FILLED) return undefined;
  const boxes = lanes.flatMap((lane, index) =>
    lane.stacks.map((stack): FilledBox => {
      const own = [...stack.label, ...stack.value];
      const right = Math.max(...lane.stacks.flatMap((one) => [...one.label, ...one.value]).map((c) => c.x1));
      return {
        x0: lane.x0,
        x1: Math.min(right, lanes[index + 1]?.x0 ?? Infinity),
        y0: Math.min(...own.map((chunk) => chunk.y0)),
        y1: Math.max(...own.map((chunk) => chunk.y1)),
        lines: own,
      };
    }),
  );
  return { boxes, look: looks.label };
}
