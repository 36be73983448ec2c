import { apply, type Matrix } from './matrix.ts';
import type { Box } from './where.ts';

/** Where an annotation stands on the page; what pdf.js gives for it may be anything. */
export function annotationBox(rect: unknown, base: Matrix): Box | undefined {
  const [x0, y0, x1, y1] = Array.isArray(rect) ? rect.map(Number) : [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  const a = apply(base, x0, y0);
  const b = apply(base, x1, y1);
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
