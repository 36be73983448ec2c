import type { Chunk } from './chunk.ts';
import type { Span } from './ink.ts';
import { makeSlot } from './make-slot.ts';
import type { Matrix } from './matrix.ts';
import type { Row } from './to-table.ts';

/** Ems. Headings stand no further above the first line that is drawn. */
const NEAR = 2.5;
/** Points by which a heading may reach over the edge of its column. */
const OVER_EDGE = 2;

/** The headings of a ruled table and the table with them. */
export interface Headed {
  readonly lines: readonly Chunk[];
  readonly matrix: Matrix;
}

/**
 * The line of headings that stands over a ruled table with no line drawn round it, as on a coloured bar: each in a column
 * of its own, and all in bold or on a shade, which the table's first row is not.
 */
export function findHeadAbove(
  matrix: Matrix,
  lines: readonly (readonly Chunk[])[],
  shades: readonly Span[],
): Headed | undefined {
  const line = lines.findLast(([first]) => first !== undefined && first.y1 <= matrix.y0 + OVER_EDGE);
  const [first] = line ?? [];
  if (!line || !first || line.length < 2 || matrix.y0 - first.y1 > NEAR * first.size) return undefined;
  const row: Row = matrix.lanes.map((lane) => {
    const own = line.filter(({ x0, x1 }) => x0 >= lane.x0 - OVER_EDGE && x1 <= lane.x1 + OVER_EDGE);
    const [only] = own;
    if (!only || own.length > 1) return undefined;
    const [x, y] = [only.x0 + 1, (only.y0 + only.y1) / 2];
    const shaded = shades.some((s) => s.x0 <= x && s.x1 >= x && s.y0 <= y && s.y1 >= y);
    return makeSlot([only], { ...lane, y0: only.y0, y1: only.y1 }, { shaded });
  });
  const slots = row.flatMap((slot) => slot ?? []);
  const below = (matrix.rows[0] ?? []).flatMap((slot) => slot ?? []);
  const stands = (['bold', 'shaded'] as const).some(
    (how) => slots.every((slot) => slot[how]) && !below.every((slot) => slot[how]),
  );
  if (slots.length < line.length || !stands) return undefined;
  return { lines: line, matrix: { ...matrix, y0: first.y0, rows: [row, ...matrix.rows] } };
}
