import type { Reading } from '../../../decode/reading.ts';
import type { Box } from '../../../read/where.ts';
import type { Size } from './turn-box.ts';

/** So far beside a value the pointer still means it: half the height of small type. */
const AROUND_POINTS = 4;

function holds({ x, y, width, height }: Box, across: number, down: number): boolean {
  return (
    across >= x - AROUND_POINTS &&
    across <= x + width + AROUND_POINTS &&
    down >= y - AROUND_POINTS &&
    down <= y + height + AROUND_POINTS
  );
}

/**
 * The reading whose label or value is under the pointer, on a page that is drawn in `frame` (pixels) and `size` points large.
 * Of several, the one with the smallest box: a field may stand in the cell of another.
 */
export function readingAt(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  frame: Size & { readonly left: number; readonly top: number },
  size: Size,
  readings: readonly Reading[],
  turn: (box: Box) => Box,
): string | undefined {
  if (frame.width === 0 || frame.height === 0) return undefined;
  const across = ((clientX - frame.left) / frame.width) * size.width;
  const down = ((clientY - frame.top) / frame.height) * size.height;
  const under = readings.flatMap(({ id, where }) =>
    where.kind === 'page'
      ? where.boxes
          .map(turn)
          .filter((box) => holds(box, across, down))
          .map(({ width, height }) => ({ id, area: width * height }))
      : [],
  );
  return under.sort((a, b) => a.area - b.area)[0]?.id;
}
