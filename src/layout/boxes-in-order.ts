import { CORNER } from './grid-to-matrix.ts';
import type { Span } from './ink.ts';

/** Boxes from top to bottom, and from left to right where they stand level. */
export function boxesInOrder<T extends Span>(boxes: readonly T[]): T[] {
  return [...boxes].sort((a, b) => (Math.abs(a.y0 - b.y0) > CORNER * 2 ? a.y0 - b.y0 : a.x0 - b.x0));
}
