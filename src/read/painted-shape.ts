import { apply, type Matrix } from './matrix.ts';
import type { Box } from './where.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One closed or open outline of a path, in page space. */
export interface Outline {
  /** Corners, and the ends of curves. */
  readonly points: readonly Point[];
  readonly curved: boolean;
  readonly box: Box;
  /** Area with its sign: the sign says which way round the outline runs. */
  readonly area: number;
}

/** Numbers that follow each of pdf.js's path steps: move, line, curve, quadratic, close. */
const STEP_LENGTH = [2, 2, 6, 4, 0];
/** Where among these its end stands. */
const STEP_END = [0, 0, 4, 2, 0];
/** Share of its box that an outline fills from which the box stands for it: rounded corners take a little. */
const BOXLIKE = 0.7;

function toOutline(points: readonly Point[], curved: boolean): Outline {
  let area = 0;
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  let before = points.at(-1);
  for (const point of points) {
    const { x, y } = point;
    if (before) area += (before.x * y - x * before.y) / 2;
    before = point;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > foot) foot = y;
  }
  return { points, curved, box: { x: left, y: top, width: right - left, height: foot - top }, area };
}

/** The outlines of a path of pdf.js, laid on the page. */
export function readOutlines(data: Float32Array, matrix: Matrix): Outline[] {
  const outlines: Outline[] = [];
  let points: Point[] = [];
  let curved = false;
  const flush = (): void => {
    if (points.length > 1) outlines.push(toOutline(points, curved));
    points = [];
    curved = false;
  };
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? 0;
    const end = at + 1 + (STEP_END[step] ?? 0);
    const first = points[0];
    if (step === 0) flush();
    if (step === 4) {
      if (first) points.push(first);
    } else points.push(apply(matrix, data[end] ?? 0, data[end + 1] ?? 0));
    if (step === 2 || step === 3) curved = true;
    at += 1 + (STEP_LENGTH[step] ?? 0);
  }
  flush();
  return outlines;
}

/** Whether the box of an outline says how far it reaches: of a triangle or a circle it would say too much. */
export function isBoxlike({ box, area }: Outline): boolean {
  return Math.abs(area) >= BOXLIKE * box.width * box.height;
}

/** What two boxes share; nothing where they do not meet. */
export function overlapOf(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width >= 0 && height >= 0 ? { x, y, width, height } : undefined;
}

function holds(outer: Outline, inner: Outline): boolean {
  const { box } = outer;
  const shared = overlapOf(box, inner.box);
  return (
    shared !== undefined &&
    shared.width === inner.box.width &&
    shared.height === inner.box.height &&
    inner.box.width * inner.box.height < box.width * box.height
  );
}

/** The four sides of a frame: what is left of the outer box around the inner one. */
function sidesOf(outer: Box, inner: Box): Box[] {
  const right = inner.x + inner.width;
  const foot = inner.y + inner.height;
  return [
    { ...outer, height: inner.y - outer.y },
    { ...outer, y: foot, height: outer.y + outer.height - foot },
    { ...outer, width: inner.x - outer.x },
    { ...outer, x: right, width: outer.x + outer.width - right },
  ].filter(({ width, height }) => width > 0 && height > 0);
}

/**
 * The boxes that a fill paints. A box within a box is a frame, of which only the sides are painted:
 * where every second outline is a hole, or where the inner one runs the other way round.
 */
export function paintedBoxes(outlines: readonly Outline[], everySecondIsHole: boolean): Box[] {
  const boxes = outlines.filter(isBoxlike);
  if (boxes.length === 1) return boxes.map(({ box }) => box);
  const holes = new Set<Outline>();
  const painted: Box[] = [];
  for (const outer of boxes) {
    if (holes.has(outer)) continue;
    const hole = boxes.find(
      (inner) =>
        inner !== outer &&
        holds(outer, inner) &&
        (everySecondIsHole || Math.sign(inner.area) !== Math.sign(outer.area)),
    );
    if (hole) {
      holes.add(hole);
      painted.push(...sidesOf(outer.box, hole.box));
    } else painted.push(outer.box);
  }
  // A hole may have stood before the outline that it lies in.
  const inner = new Set([...holes].map(({ box }) => box));
  return painted.filter((box) => !inner.has(box));
}
