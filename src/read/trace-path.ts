import type { Clip } from './drawing-state.ts';
import type { Matrix } from './matrix.ts';
import { isBoxlike, overlapOf, paintedBoxes, type Point, readOutlines } from './painted-shape.ts';
import type { Trace } from './trace.ts';
import type { Box } from './where.ts';

/** Points. A filled rectangle thinner than this is a ruling line: Chromium draws its borders so. */
const THIN = 2.5;
/** Points. Lines shorter than this are corners, ticks and letter strokes, not rules. */
const SHORT = 4;
/** Points that a "straight" line may drift: rounding in the file. */
const DRIFT = 0.8;
/** Share of its box that the corners of an ellipse, the ends of its four curves, fill. */
const ROUND = 0.49;
/** Share of the width and height of an ellipse that the box within it has. */
const INSCRIBED = 0.7;
/** Lighter than this, a line on white paper cannot be seen. */
const WHITE = 0.97;

function addRule(trace: Trace, a: Point, b: Point): void {
  const wide = Math.abs(a.x - b.x);
  const high = Math.abs(a.y - b.y);
  if (Math.max(wide, high) < SHORT) return;
  if (high <= DRIFT) {
    const y = (a.y + b.y) / 2;
    trace.rules.push({ x0: Math.min(a.x, b.x), y0: y, x1: Math.max(a.x, b.x), y1: y });
  } else if (wide <= DRIFT) {
    const x = (a.x + b.x) / 2;
    trace.rules.push({ x0: x, y0: Math.min(a.y, b.y), x1: x, y1: Math.max(a.y, b.y) });
  }
}

function addBox(trace: Trace, box: Box, paint: Paint): void {
  if (Math.min(box.width, box.height) > THIN) {
    trace.fills.push({ box, light: paint.light, alpha: paint.alpha, order: paint.order });
  } else if (paint.light < WHITE) {
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    if (box.width >= box.height) addRule(trace, { x: box.x, y }, { x: box.x + box.width, y });
    else addRule(trace, { x, y: box.y }, { x, y: box.y + box.height });
  }
}

/** A level or upright line so wide that it is a bar. */
function addBar(trace: Trace, a: Point, b: Point, { width, strokeAlpha, strokeLight, order }: Paint): void {
  const [wide, high] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (Math.min(wide, high) > DRIFT + width / 2 || Math.max(wide, high) < SHORT) return;
  const level = wide >= high;
  const box = {
    x: Math.min(a.x, b.x) - (level ? 0 : width / 2),
    y: Math.min(a.y, b.y) - (level ? width / 2 : 0),
    width: level ? wide : wide + width,
    height: level ? high + width : high,
  };
  trace.fills.push({ box, light: strokeLight, alpha: strokeAlpha, order });
}

/** How a path is painted. `clip` is what of it reaches the page. */
export interface Paint {
  readonly stroke: boolean;
  readonly fill: boolean;
  /** Whether of outlines that lie within each other every second one is a hole. */
  readonly evenOdd: boolean;
  readonly light: number;
  readonly alpha: number;
  /** Points. How wide lines are drawn. */
  readonly width: number;
  readonly strokeAlpha: number;
  readonly strokeLight: number;
  readonly order: number;
  readonly clip?: Clip;
}

/** Notes what a painted path leaves on the page: rules from strokes and thin fills, and filled boxes. */
export function tracePath(trace: Trace, data: Float32Array, matrix: Matrix, paint: Paint): void {
  const outlines = readOutlines(data, matrix);
  if (paint.stroke) {
    for (const { points, curved } of outlines) {
      if (curved) continue;
      let before: Point | undefined;
      for (const point of points) {
        if (before) addRule(trace, before, point);
        if (before && paint.width > THIN) addBar(trace, before, point, paint);
        before = point;
      }
    }
  }
  if (!paint.fill || paint.alpha <= 0) return;
  const { clip, alpha, order } = paint;
  for (const { curved, area, box } of outlines) {
    if (!curved || clip || Math.abs(area) < ROUND * box.width * box.height) continue;
    const [width, height] = [box.width * INSCRIBED, box.height * INSCRIBED];
    const x = box.x + (box.width - width) / 2;
    const y = box.y + (box.height - height) / 2;
    trace.covers.push({ box: { x, y, width, height }, alpha, order });
  }
  for (const whole of paintedBoxes(outlines, paint.evenOdd)) {
    const box = clip ? overlapOf(whole, clip.box) : whole;
    // What shines through a clip of another shape than a box is not known.
    if (box && (clip?.exact !== false || Math.min(box.width, box.height) <= THIN)) addBox(trace, box, paint);
  }
}

/** What is left of a clip after a path cuts into it. */
export function narrowClip(clip: Clip | undefined, data: Float32Array, matrix: Matrix): Clip {
  const outlines = readOutlines(data, matrix);
  const [first] = outlines;
  if (!first) return { box: { x: 0, y: 0, width: 0, height: 0 }, exact: true };
  const around = outlines.reduce((box, outline) => joined(box, outline.box), first.box);
  const exact = outlines.length === 1 && isBoxlike(first) && clip?.exact !== false;
  return { box: clip ? (overlapOf(clip.box, around) ?? { ...around, width: 0, height: 0 }) : around, exact };
}

function joined(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
