import { apply, type Matrix } from './matrix.ts';
import type { Trace } from './trace.ts';

/** Points. A filled rectangle thinner than this is a ruling line: Chromium draws its borders so. */
const THIN = 2.5;
/** Points. Lines shorter than this are corners, ticks and letter strokes, not rules. */
const SHORT = 4;
/** Points that a "straight" line may drift: rounding in the file. */
const DRIFT = 0.8;
/** Numbers that follow each of pdf.js's path steps: move, line, curve, quadratic, close. */
const STEP_LENGTH = [2, 2, 6, 4, 0];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corner points of each straight-sided subpath; a subpath with a curve in it is left out. */
function readSubpaths(data: Float32Array, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  let curved = false;
  const flush = (): void => {
    if (path.length > 1 && !curved) paths.push(path);
    path = [];
    curved = false;
  };
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? 0;
    const x = data[at + 1] ?? 0;
    const y = data[at + 2] ?? 0;
    const first = path[0];
    if (step === 0) {
      flush();
      path.push(apply(matrix, x, y));
    } else if (step === 1) path.push(apply(matrix, x, y));
    else if (step === 4) {
      if (first) path.push(first);
    } else curved = true;
    at += 1 + (STEP_LENGTH[step] ?? 0);
  }
  flush();
  return paths;
}

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

/** Notes what a painted path leaves on the page: rules from strokes and thin fills, and filled boxes. */
export function tracePath(
  trace: Trace,
  data: Float32Array,
  matrix: Matrix,
  paint: { stroke: boolean; fill: boolean; light: number; alpha: number; order: number },
): void {
  for (const path of readSubpaths(data, matrix)) {
    if (paint.stroke) {
      for (let i = 1; i < path.length; i++) {
        const a = path[i - 1];
        const b = path[i];
        if (a && b) addRule(trace, a, b);
      }
    }
    if (!paint.fill || paint.alpha <= 0) continue;
    const xs = path.map((point) => point.x);
    const ys = path.map((point) => point.y);
    const box = {
      x: Math.min(...xs),
      y: Math.min(...ys),
      width: Math.max(...xs) - Math.min(...xs),
      height: Math.max(...ys) - Math.min(...ys),
    };
    if (Math.min(box.width, box.height) > THIN) {
      // Only rectangles: of other shapes the box says too much.
      if (path.length <= 6)
        trace.fills.push({ box, light: paint.light, alpha: paint.alpha, order: paint.order });
    } else if (paint.light < 0.97) {
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      if (box.width >= box.height) addRule(trace, { x: box.x, y }, { x: box.x + box.width, y });
      else addRule(trace, { x, y: box.y }, { x, y: box.y + box.height });
    }
  }
}
