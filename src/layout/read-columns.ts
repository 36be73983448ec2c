import type { Chunk } from './chunk.ts';
import type { Place } from './fact.ts';
import { cutAtLanes, cutAtStarts, findLanes, isJustified, type Lane, laneOf } from './find-lanes.ts';
import { groupRows } from './group-rows.ts';
import { makeSlot } from './make-slot.ts';
import type { Matrix, Slot } from './matrix.ts';
import { TOLERANCE } from './row-weights.ts';
import { USUAL_SIZE } from './usual-size.ts';

interface Rules {
  readonly level: readonly { at: number; from: number; to: number }[];
}

type Placed = readonly { readonly lane: number; readonly chunk: Chunk }[];

/** Ems. A value flush right ends this near to its lane's edge. */
const FLUSH = 0.35;

/** Lanes, and the chunks of the lines put into them. */
interface Columns {
  readonly lanes: readonly Lane[];
  readonly placed: Placed;
}

/**
 * Puts every chunk into its lane, cut where it runs over into the next. A lane of labels flush left and
 * values flush right becomes two, which the edges tell apart.
 */
function placeChunks(lines: readonly (readonly Chunk[])[], found: readonly Lane[]): Columns {
  const cut = lines.map((line) => line.flatMap((chunk) => cutAtLanes(chunk, found)));
  const edgy = found.map((lane, index) => {
    const own = cut.map((line) => line.filter((chunk) => laneOf(chunk, found) === index));
    return isJustified(own, tightLane(own.flat(), lane, lane.x1));
  });
  const homes = cut.map((line) => assignLanes(line, found, edgy));
  const inLane = found.map((_, index) =>
    cut.map((line, at) => line.filter((_chunk, i) => homes[at]?.[i] === index)),
  );
  const lanes: Lane[] = [];
  const placed: { lane: number; chunk: Chunk }[] = [];
  found.forEach((lane, index) => {
    const own = inLane[index] ?? [];
    const first = lanes.length;
    const edges = tightLane(own.flat(), lane, lane.x1);
    if (edgy[index] !== true) {
      lanes.push(tightLane(own.flat(), lane, found[index + 1]?.x0 ?? Infinity));
      for (const chunk of own.flat()) placed.push({ lane: first, chunk });
      return;
    }
    const parts = splitJustified(own, edges);
    parts.forEach((chunks, part) => {
      lanes.push(tightLane(chunks, lane, Infinity));
      for (const chunk of chunks) placed.push({ lane: first + part, chunk });
    });
  });
  return { lanes, placed };
}

/** Ems. Words no further apart than this are of one value, which was cut where it happens to meet another's start. */
const SPACE = 0.45;

/**
 * The lane of each chunk of a line. Two chunks stand in two lanes where the next one has room, unless the
 * lane holds labels and values both (`edgy`).
 */
function assignLanes(line: readonly Chunk[], lanes: readonly Lane[], edgy: readonly boolean[]): number[] {
  const homes = line.map((chunk) => laneOf(chunk, lanes));
  for (let at = homes.length - 1; at > 0; at--) {
    const home = homes[at] ?? 0;
    if (homes[at - 1] !== home || edgy[home] === true || homes.includes(home + 1)) continue;
    const [before, chunk, next] = [line[at - 1], line[at], lanes[home + 1]];
    if (!before || !chunk || !next) continue;
    const apart = chunk.x0 - before.x1 > SPACE * chunk.size;
    if (apart || chunk.x1 > next.x0) homes[at] = home + 1;
  }
  return homes;
}

/** Labels and values of a lane that both stand in: flush left the ones, flush right or further in the others. */
function splitJustified(lines: readonly (readonly Chunk[])[], lane: Lane): [Chunk[], Chunk[]] {
  const starts = lines.flatMap((line) => line.slice(1).map((chunk) => chunk.x0));
  const parts: [Chunk[], Chunk[]] = [[], []];
  for (const line of lines) {
    line.forEach((chunk, index) => {
      const near = FLUSH * chunk.size;
      const inside = chunk.x0 > lane.x0 + chunk.size;
      const flush = Math.abs(chunk.x1 - lane.x1) <= near;
      const started = starts.some((x0) => Math.abs(x0 - chunk.x0) <= near);
      parts[inside && (index > 0 || flush || started) ? 1 : 0].push(chunk);
    });
  }
  return parts;
}

/** A lane drawn in to the letters that stand in it. */
function tightLane(own: readonly Chunk[], lane: Lane, limit: number): Lane {
  if (own.length === 0) return lane;
  const size = own[0]?.size ?? USUAL_SIZE;
  // One overlong value must not widen the lane: the edge is where several lines end.
  const ends = own.map((chunk) => chunk.x1).sort((a, b) => b - a);
  const end = ends.find((x, index) => (ends[index + 1] ?? -Infinity) > x - size * 2) ?? ends[0] ?? lane.x1;
  return { x0: Math.min(...own.map((chunk) => chunk.x0)), x1: Math.min(end, limit) };
}

/** Lines at the top of a page that may be the rest of a table; more tell their columns themselves. */
const FEW_LINES = 8;
/** Points by which a text may reach over the edge of its column: it may be longer than any on the page before. */
const OVER_EDGE = 3;

/** Whether each text stands in one of some lanes, and they in two of them at least. */
function fitsLanes(chunks: readonly Chunk[], lanes: readonly Lane[]): boolean {
  const used = new Set<number>();
  for (const chunk of chunks) {
    const touched = lanes.flatMap(({ x0, x1 }, lane) =>
      chunk.x0 < x1 - OVER_EDGE && chunk.x1 > x0 + OVER_EDGE ? [lane] : [],
    );
    const [lane, ...others] = touched;
    if (lane === undefined || others.length > 0) return false;
    used.add(lane);
  }
  return used.size > 1;
}

/** Lines of a lane beside the one above them from which a heading in the middle over it is believed. */
const BELOW_HEAD = 4;

/**
 * Puts a heading that stands in the middle over short cells, and so beside them, into their lane: a lane that has
 * text on the topmost line only, next to one that has none there.
 */
function joinLoneHeads({ lanes, placed }: Columns): Columns {
  const top = Math.min(...placed.map(({ chunk }) => chunk.base));
  const inLane = lanes.map((_, lane) =>
    placed.filter((item) => item.lane === lane).map(({ chunk }) => chunk),
  );
  const isOnTop = (chunk: Chunk): boolean => chunk.base - top <= TOLERANCE.level * chunk.size;
  const isHeadless = (lane: number): boolean => {
    const own = inLane[lane] ?? [];
    return own.length >= BELOW_HEAD && !own.some(isOnTop);
  };
  const lone = lanes.findIndex((_, lane) => inLane[lane]?.length === 1 && inLane[lane].every(isOnTop));
  const home = [lone - 1, lone + 1].find(isHeadless);
  if (lone < 0 || home === undefined) return { lanes, placed };
  const [first, last] = [Math.min(lone, home), Math.max(lone, home)];
  const joined = { x0: lanes[first]?.x0 ?? 0, x1: lanes[last]?.x1 ?? 0 };
  return joinLoneHeads({
    lanes: [...lanes.slice(0, first), joined, ...lanes.slice(last + 1)],
    placed: placed.map(({ lane, chunk }) => ({ lane: lane > first ? lane - 1 : lane, chunk })),
  });
}

/** Rows from which those that have a value beside the label speak for a whole lane. */
const CERTAIN = 3;

/** Whether the texts of a lane are words. Of labels that wrap only the first lines count, which have a value beside them. */
function isLabelLane(placed: Placed, lane: number): boolean {
  const all = placed.filter((item) => item.lane === lane).map((item) => item.chunk);
  const beside = placed.filter((item) => item.lane === lane + 1).map((item) => item.chunk.base);
  const firsts = all.filter((chunk) =>
    beside.some((base) => Math.abs(base - chunk.base) <= TOLERANCE.level * chunk.size),
  );
  const texts = (firsts.length >= CERTAIN ? firsts : all).map((chunk) => chunk.text);
  const wordy = texts.filter((text) => /\p{L}{3}/u.test(text) && !/^[\d£]/.test(text)).length;
  return texts.length > 0 && wordy >= texts.length * 0.85;
}

/** Where labels start: the first lane, and each second one where two lists stand side by side. */
function halvesOf(placed: Placed, lanes: readonly Lane[]): number[][] {
  const count = lanes.length;
  if (count < 4 || count % 2 === 1) return [lanes.map((_, index) => index)];
  const odd = Array.from({ length: count / 2 }, (_, half) => half * 2);
  const style = (lane: number): number | undefined => {
    const styles = new Map<number, number>();
    for (const item of placed)
      if (item.lane === lane) styles.set(item.chunk.style, (styles.get(item.chunk.style) ?? 0) + 1);
    return [...styles].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  const colons = (lane: number): number => {
    const texts = placed.filter((item) => item.lane === lane);
    return texts.filter((item) => item.chunk.text.endsWith(':')).length / Math.max(texts.length, 1);
  };
  const looks = odd.every((lane) => style(lane) === style(0) && style(lane + 1) !== style(0));
  const ends = odd.every((lane) => colons(lane) > 0.3 && colons(lane + 1) < 0.1);
  const words =
    odd.every((lane) => isLabelLane(placed, lane)) && odd.some((lane) => !isLabelLane(placed, lane + 1));
  if (!looks && !ends && !words) return [lanes.map((_, index) => index)];
  return odd.map((lane) => [lane, lane + 1]);
}

/**
 * Reads a stretch of lines as columns: one table, or two lists side by side whose rows do not care for
 * each other. `before`: the columns of the table that the page before left open. A few lines tell too little of theirs,
 * and go on with them where they fit. Gives nothing where the lines share no columns.
 */
export function readColumns(
  lines: readonly (readonly Chunk[])[],
  rules: Rules,
  shades: readonly { x0: number; x1: number; y0: number; y1: number }[],
  place: Place,
  before?: readonly Lane[],
): Matrix[] {
  const apart = cutAtStarts(lines);
  const goesOn = before !== undefined && apart.length <= FEW_LINES && fitsLanes(apart.flat(), before);
  const { lanes: tight, placed } = joinLoneHeads(placeChunks(apart, goesOn ? before : findLanes(apart)));
  if (tight.length < 2) return [];
  return halvesOf(placed, tight).map((half): Matrix => {
    const own = placed
      .filter((item) => half.includes(item.lane))
      .map((item) => ({ ...item, lane: half.indexOf(item.lane) }));
    const ownLanes = half.flatMap((lane) => tight[lane] ?? []);
    const rows = groupRows(own, ownLanes, rules.level);
    const slots = rows.map((row) =>
      row.map((cell, column): Slot | undefined => {
        const lane = ownLanes[column];
        if (cell.length === 0 || !lane) return undefined;
        const y0 = Math.min(...cell.map((line) => line.y0));
        const y1 = Math.max(...cell.map((line) => line.y1));
        const middle = { x: (cell[0]?.x0 ?? 0) + 1, y: (y0 + y1) / 2 };
        const shaded = shades.some(
          (s) => s.x0 <= middle.x && s.x1 >= middle.x && s.y0 <= middle.y && s.y1 >= middle.y,
        );
        return makeSlot(cell, { ...lane, y0, y1 }, { shaded });
      }),
    );
    const all = own.map((item) => item.chunk);
    return {
      ...place,
      rows: slots,
      lanes: ownLanes,
      ruled: false,
      y0: Math.min(...all.map((chunk) => chunk.y0)),
      y1: Math.max(...all.map((chunk) => chunk.y1)),
    };
  });
}
