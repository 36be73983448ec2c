import type { Chunk } from './chunk.ts';
import type { Place } from './fact.ts';
import { cutAtLanes, findLanes, type Lane, laneOf } from './find-lanes.ts';
import { groupRows } from './group-rows.ts';
import { makeSlot } from './make-slot.ts';
import type { Matrix, Slot } from './matrix.ts';

interface Rules {
  readonly level: readonly { at: number; from: number; to: number }[];
}

type Placed = readonly { readonly lane: number; readonly chunk: Chunk }[];

/** Puts every chunk into its lane, cut where it runs over into the next. */
function placeChunks(
  lines: readonly (readonly Chunk[])[],
  lanes: readonly Lane[],
): { lane: number; chunk: Chunk }[] {
  return lines
    .flat()
    .flatMap((chunk) => cutAtLanes(chunk, lanes).map((part) => ({ lane: laneOf(part, lanes), chunk: part })));
}

/** The lanes tightened to the letters that stand in them. */
function tighten(placed: Placed, lanes: readonly Lane[]): Lane[] {
  return lanes.map((lane, index) => {
    const own = placed.filter((item) => item.lane === index);
    const next = lanes[index + 1];
    if (own.length === 0) return lane;
    const x1 = Math.max(...own.map((item) => item.chunk.x1));
    return { x0: Math.min(...own.map((item) => item.chunk.x0)), x1: next ? Math.min(x1, next.x0) : x1 };
  });
}

function isLabelLane(placed: Placed, lane: number): boolean {
  const texts = placed.filter((item) => item.lane === lane).map((item) => item.chunk.text);
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
 * each other. Gives nothing where the lines share no columns.
 */
export function readColumns(
  lines: readonly (readonly Chunk[])[],
  rules: Rules,
  shades: readonly { x0: number; x1: number; y0: number; y1: number }[],
  place: Place,
): Matrix[] {
  const lanes = findLanes(lines);
  if (lanes.length < 2) return [];
  const placed = placeChunks(lines, lanes);
  const tight = tighten(placed, lanes);
  return halvesOf(placed, lanes).map((half): Matrix => {
    const own = placed
      .filter((item) => half.includes(item.lane))
      .map((item) => ({ ...item, lane: half.indexOf(item.lane) }));
    const ownLanes = half.flatMap((lane) => tight[lane] ?? []);
    const rows = groupRows(own, ownLanes, rules.level, new Set([0]));
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
