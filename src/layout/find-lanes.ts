import { type Chunk, makeChunk } from './chunk.ts';
import { USUAL_SIZE } from './usual-size.ts';

/** A column of type: from the left edge of its leftmost letters to the right edge of its rightmost. */
export interface Lane {
  readonly x0: number;
  readonly x1: number;
}

/** Share of the lines that may cross a gap between columns: overlong values do. */
const CROSSING = 0.07;
/** Share of the lines of several chunks that must have letters on both sides of a gap. */
const SUPPORT = 0.05;
/** Ems. A gap between columns is at least this wide over all lines. */
const GUTTER = 0.3;
/** Steps a point in which gaps between columns are measured. */
const FINE = 4;
/** A line of one chunk that is wider than this share of the whole tells nothing about columns. */
const NARROW = 0.5;
/** Ems. Edges of one column line up within this. */
const ALIGNED = 0.35;

function coverage(voters: readonly (readonly Chunk[])[], left: number, length: number): Int32Array {
  const counts = new Int32Array(length + 2);
  for (const line of voters) {
    for (const chunk of line) {
      const from = Math.max(Math.floor((chunk.x0 - left) * FINE), 0);
      const to = Math.min(Math.ceil((chunk.x1 - left) * FINE), length);
      counts[from] = (counts[from] ?? 0) + 1;
      counts[to] = (counts[to] ?? 0) - 1;
    }
  }
  for (let at = 1; at <= length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return counts;
}

/**
 * The columns that lines of type share: between them run gaps that next to no line crosses, and that
 * enough lines have letters on both sides of. `crossing` is the share of the lines that may cross one.
 */
export function findLanes(lines: readonly (readonly Chunk[])[], crossing = CROSSING): Lane[] {
  const all = lines.flat();
  if (all.length === 0) return [];
  const left = Math.floor(Math.min(...all.map((chunk) => chunk.x0)));
  const right = Math.ceil(Math.max(...all.map((chunk) => chunk.x1)));
  const size = all.map((chunk) => chunk.size).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? USUAL_SIZE;
  const several = lines.filter((line) => line.length > 1);
  const wide = (right - left) * NARROW;
  const voters = lines.filter(
    (line) => line.length > 1 || several.length === 0 || (line[0] && line[0].x1 - line[0].x0 < wide),
  );
  const length = (right - left) * FINE;
  const counts = coverage(voters, left, length);
  const allowed = Math.floor(voters.length * crossing);
  const needed = Math.max(Math.min(2, several.length), several.length * SUPPORT);
  const gaps: Lane[] = [];
  let open = -1;
  for (let at = 0; at <= length; at++) {
    const free = (counts[at] ?? 0) <= allowed;
    if (free && open < 0) open = at;
    if (!free && open >= 0) {
      if (open > 0 && (at - open) / FINE >= GUTTER * size) {
        gaps.push({ x0: left + open / FINE, x1: left + at / FINE });
      }
      open = -1;
    }
  }
  const supported = gaps.filter(({ x0, x1 }) => {
    const middle = (x0 + x1) / 2;
    const both = several.filter(
      (line) => line.some((chunk) => chunk.x1 <= middle) && line.some((chunk) => chunk.x0 >= middle),
    );
    return both.length >= needed || interleave(voters.flat(), middle);
  });
  const edges = [left, ...supported.flatMap(({ x0, x1 }) => [x0, x1]), right];
  const lanes: Lane[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) lanes.push({ x0: edges[i] ?? 0, x1: edges[i + 1] ?? 0 });
  return mergeApart(lanes, several);
}

/** Share of the lines that stand in a column, at most, which is no column but the few longest values of the next. */
const FEW = 0.2;

/**
 * Makes one column of two behind the first that no line has letters in both of, where few have them in one: values
 * flush right, of which the longest end before the short ones begin.
 */
function mergeApart(lanes: readonly Lane[], lines: readonly (readonly Chunk[])[]): Lane[] {
  const merged: Lane[] = [];
  for (const lane of lanes) {
    const last = merged.at(-1);
    const isIn = ({ x0, x1 }: Lane, line: readonly Chunk[]): boolean =>
      line.some((chunk) => (chunk.x0 + chunk.x1) / 2 >= x0 && (chunk.x0 + chunk.x1) / 2 <= x1);
    const before = last && merged.length > 1 ? lines.filter((line) => isIn(last, line)) : [];
    if (
      last &&
      before.length > 0 &&
      before.length <= FEW * lines.length &&
      !before.some((line) => isIn(lane, line))
    )
      merged[merged.length - 1] = { x0: last.x0, x1: lane.x1 };
    else merged.push(lane);
  }
  return merged;
}

/** Lines on each side of a gap from which columns are believed that never share a line. */
const INTERLEAVED = 3;

/** Whether chunks stand left and right of a place by turns: values in the middle of labels of two lines. */
function interleave(chunks: readonly Chunk[], middle: number): boolean {
  const sides = [...chunks].sort((a, b) => a.base - b.base).map((chunk) => chunk.x0 >= middle);
  const turns = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
  return turns >= INTERLEAVED * 2 - 1;
}

/** Points. Column starts that are the same differ only by rounding. */
const SAME_START = 0.6;
/** Lines on which a column starts, at least, before words are cut there without a gap before them. */
const COMMON_START = 3;

/** Lines in which a seam between two columns shows, at least, and the share that they are of all lines across it. */
const SEAM = { few: 5, share: 0.8 };

/** Where words end left of one place and start right of it on the lines across it: labels flush right, close to values. */
function findSeams(lines: readonly (readonly Chunk[])[]): number[] {
  const chunks = lines.flat();
  const gaps = chunks.flatMap(({ inks }) =>
    inks.flatMap((ink, at) => {
      const before = inks[at - 1];
      return before && before.run !== ink.run ? [{ x1: before.x1, x0: ink.x0 }] : [];
    }),
  );
  gaps.sort((a, b) => a.x0 - b.x0);
  const seams: number[] = [];
  let first = 0;
  for (const [at, { x0, x1 }] of gaps.entries()) {
    while (x0 - (gaps[first]?.x0 ?? x0) > SAME_START) first++;
    if (at - first + 1 < SEAM.few || x0 === seams.at(-1)) continue;
    const same = gaps.slice(first, at + 1).filter((gap) => Math.abs(gap.x1 - x1) <= SAME_START).length;
    const across = chunks.filter((chunk) => chunk.x0 < x1 - SAME_START && chunk.x1 > x0 + SAME_START).length;
    if (same >= Math.max(SEAM.few, SEAM.share * across)) seams.push(x0);
  }
  return seams;
}

/**
 * Cuts chunks where a column starts close behind a long label: at a word that a new drawing command
 * prints exactly where chunks of several other lines start.
 */
export function cutAtStarts(lines: readonly (readonly Chunk[])[]): Chunk[][] {
  const starts = lines.flatMap((line) => line.slice(1).map((chunk) => chunk.x0)).sort((a, b) => a - b);
  const needed = Math.max(COMMON_START, Math.ceil(lines.length * SUPPORT));
  const common = [
    ...starts.filter((x, index) => (starts[index + needed - 1] ?? Infinity) - x <= SAME_START),
    ...findSeams(lines),
  ];
  if (common.length === 0) return lines.map((line) => [...line]);
  return lines.map((line) =>
    line.flatMap((chunk) => {
      const parts: Chunk[] = [];
      let from = 0;
      chunk.inks.forEach((ink, index) => {
        const before = chunk.inks[index - 1];
        if (!before || before.run === ink.run || index === from) return;
        if (!common.some((x) => Math.abs(x - ink.x0) <= SAME_START)) return;
        parts.push(makeChunk(chunk.inks.slice(from, index)));
        from = index;
      });
      if (from === 0) return [chunk];
      parts.push(makeChunk(chunk.inks.slice(from)));
      return parts;
    }),
  );
}

/** What lining up with a lane's edge counts for, against lying in it whole. Starts tell more: text mostly runs from the left. */
const EDGE = { start: 1, end: 0.9 };

/** The lane in which a chunk stands: the one whose edge it lines up with, else the one that holds most of it. */
export function laneOf(chunk: Chunk, lanes: readonly Lane[]): number {
  let best = 0;
  let most = -Infinity;
  const near = ALIGNED * chunk.size;
  lanes.forEach((lane, index) => {
    const width = chunk.x1 - chunk.x0;
    const shared = (Math.min(chunk.x1, lane.x1) - Math.max(chunk.x0, lane.x0)) / Math.max(width, 1);
    const starts = Math.abs(chunk.x0 - lane.x0) <= near ? EDGE.start : 0;
    const ends = Math.abs(chunk.x1 - lane.x1) <= near ? EDGE.end : 0;
    const fit = shared + Math.max(starts, ends);
    if (fit > most) [best, most] = [index, fit];
  });
  return best;
}

/** Share of a lane's lines that must reach from edge to edge in two chunks. */
const JUSTIFIED = 0.4;

/**
 * Whether a lane holds labels flush left and values flush right, with no gap that all lines share. Then
 * the edges tell the two apart.
 */
export function isJustified(lines: readonly (readonly Chunk[])[], lane: Lane): boolean {
  const full = lines.filter((line) => line.length > 0);
  const reaching = full.filter((line) => {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last || line.length < 2) return false;
    const near = ALIGNED * first.size;
    return Math.abs(first.x0 - lane.x0) <= near && Math.abs(last.x1 - lane.x1) <= near;
  });
  return full.length > 2 && reaching.length >= JUSTIFIED * full.length;
}

/** Cuts a chunk that runs over a gap between columns where a word starts or ends with a column. */
export function cutAtLanes(chunk: Chunk, lanes: readonly Lane[]): Chunk[] {
  const parts: Chunk[] = [];
  let open = [...chunk.inks];
  for (const lane of lanes.slice(1)) {
    const at = open.findIndex((ink, index) => {
      const before = open[index - 1];
      if (!before || before.x1 > lane.x0 + ink.size * ALIGNED) return false;
      const starts = Math.abs(ink.x0 - lane.x0) <= ALIGNED * ink.size;
      const last = open.at(-1);
      const ends =
        last !== undefined && Math.abs(last.x1 - lane.x1) <= ALIGNED * ink.size && ink.x0 >= lane.x0 - 1;
      return starts || ends;
    });
    if (at <= 0) continue;
    parts.push(makeChunk(open.slice(0, at)));
    open = open.slice(at);
  }
  if (open.length > 0) parts.push(makeChunk(open));
  return parts;
}
