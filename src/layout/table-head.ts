import type { Chunk } from './chunk.ts';
import type { MergedRules } from './find-grids.ts';
import { type Lane, laneOf } from './find-lanes.ts';
import { areNear } from './find-stretches.ts';
import { type Line, baseOf, isFigureLine, sizeOf } from './table-line.ts';

/** A cell of a heading: its lines of type, and over how many columns and rows it stands. */
export interface HeadCell {
  readonly lines: readonly Chunk[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Ems. A title runs this far beyond the column of labels; a heading of that column does not. */
const TITLE = 4;
/** Share of a column's width that a heading of several columns stands over. */
const OVER = 0.5;
/** Ems. A heading set in the middle of several columns has its middle this near to theirs. */
const CENTRED = 1;
/** Ems. Lines of one heading stand no further apart. */
const LINE_STEP = 1.4;

/** Lines over the figures that head their columns, up to the one of index `from`. */
export function headerLines(lines: readonly Line[], from: number, lanes: readonly Lane[]): Line[] {
  const header: Line[] = [];
  const start = lanes[0]?.x1 ?? 0;
  for (let at = from - 1; at >= 0; at--) {
    const line = lines[at];
    const below = lines[at + 1];
    if (!line || !below || !areNear(line, below)) break;
    const over = line.filter((chunk) => chunk.x0 > start - chunk.size);
    if (over.length === 0 || line.some((chunk) => chunk.x0 < start && chunk.x1 > start + chunk.size * TITLE))
      break;
    if (isFigureLine(line) && header.length > 0 && line.length === 1) break;
    header.unshift(line);
  }
  return header;
}

interface Cover {
  readonly from: number;
  readonly to: number;
}

/** Columns that a chunk of the header stands over. A line drawn below it tells; else how far it reaches. */
export function coverOf(chunk: Chunk, lanes: readonly Lane[], below: MergedRules['level']): Cover {
  const near = chunk.size * OVER;
  const home = laneOf(chunk, lanes);
  const drawn = below.find((rule) => rule.from <= chunk.x0 + near && rule.to >= chunk.x1 - near);
  const edges = drawn ? { x0: drawn.from, x1: drawn.to } : chunk;
  const under = lanes.flatMap((lane, at) => {
    const shared = Math.min(lane.x1, edges.x1) - Math.max(lane.x0, edges.x0);
    return shared > 0 ? [{ at, share: shared / Math.max(lane.x1 - lane.x0, 1) }] : [];
  });
  const [first, last] = [under[0], under.at(-1)];
  if (!first || !last || first === last) return { from: first?.at ?? home, to: first?.at ?? home };
  const [left, right] = [lanes[first.at], lanes[last.at]];
  if (!left || !right) return { from: home, to: home };
  const middle = (left.x0 + right.x1 - chunk.x0 - chunk.x1) / 2;
  const wide = under.filter(({ share }) => share >= OVER);
  if (Math.abs(middle) <= CENTRED * chunk.size || wide.length === under.length)
    return { from: first.at, to: last.at };
  const [from, to] = [wide[0]?.at ?? home, wide.at(-1)?.at ?? home];
  return { from, to };
}

function rulesBetween(level: MergedRules['level'], above: Line, below: Line): MergedRules['level'] {
  const from = baseOf(above) - 1;
  const to = baseOf(below) - sizeOf(below) * OVER;
  return level.filter((rule) => rule.at > from && rule.at < to);
}

interface Draft {
  lines: Chunk[];
  columnSpan: number;
  rowSpan: number;
}

/** Joins the cells of two rows that are one: a heading of a single column whose lines go on beside a wider one. */
function joinDown(rows: (Draft | undefined)[][], level: MergedRules['level']): void {
  for (let at = rows.length - 2; at >= 0; at--) {
    rows[at]?.forEach((cell, column) => {
      const below = rows[at + 1];
      const other = below?.[column];
      const [last, next] = [cell?.lines.at(-1), other?.lines[0]];
      if (!cell || !below || !other || !last || !next || cell.columnSpan > 1 || other.columnSpan > 1) return;
      if (next.base - last.base > LINE_STEP * next.size || last.style !== next.style) return;
      const drawn = rulesBetween(level, [last], [next]);
      if (drawn.some((rule) => rule.from < last.x1 && rule.to > last.x0)) return;
      cell.lines.push(...other.lines);
      cell.rowSpan = other.rowSpan + 1;
      below[column] = undefined;
    });
  }
}

/** Rows of the header: a new one below each line that stands over several columns, or below a drawn line. */
export function headRows(
  lines: readonly Line[],
  lanes: readonly Lane[],
  level: MergedRules['level'],
): (HeadCell | undefined)[][] {
  const rows: (Draft | undefined)[][] = [];
  let open: (Draft | undefined)[] | undefined;
  lines.forEach((line, at) => {
    open ??= lanes.map(() => undefined);
    const next = lines[at + 1];
    const drawn = next ? rulesBetween(level, line, next) : [];
    let spans = false;
    for (const chunk of line) {
      const { from, to } = coverOf(chunk, lanes, drawn);
      if (to > from) spans = true;
      const cell = open[from] ?? { lines: [], columnSpan: 1, rowSpan: 1 };
      cell.lines.push(chunk);
      cell.columnSpan = Math.max(cell.columnSpan, to - from + 1);
      open[from] = cell;
    }
    if (spans || drawn.length > 0 || !next) {
      rows.push(open);
      open = undefined;
    }
  });
  joinDown(rows, level);
  return rows;
}
