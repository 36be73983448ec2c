import type { Chunk } from './chunk.ts';
import type { MergedRules } from './find-grids.ts';
import { type Lane, laneOf } from './find-lanes.ts';
import { areNear, type Line, isFigureLine, rulesBetween } from './table-line.ts';

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
/** Ems. A text over a column is flush with it, or in its middle, within this. */
const FLUSH = 0.4;
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

interface Edges {
  readonly x0: number;
  readonly x1: number;
}

function middleOf({ x0, x1 }: Edges): number {
  return (x0 + x1) / 2;
}

/** The edges of each column at a line of the header: those of what heads it on the line below, else its own. */
function edgesBelow(below: Line | undefined, lanes: readonly Lane[]): Edges[] {
  const homes = below?.map((chunk) => laneOf(chunk, lanes)) ?? [];
  return lanes.map((lane, at) => {
    const own = below?.filter((_, index) => homes[index] === at) ?? [];
    if (own.length === 0) return lane;
    return { x0: Math.min(...own.map((chunk) => chunk.x0)), x1: Math.max(...own.map((chunk) => chunk.x1)) };
  });
}

/** Whether a text stands over a column: flush with it at one edge, or middle over middle. */
function standsOver(chunk: Chunk, edges: Edges): boolean {
  const near = chunk.size * FLUSH;
  return (
    Math.abs(chunk.x0 - edges.x0) <= near ||
    Math.abs(chunk.x1 - edges.x1) <= near ||
    Math.abs(middleOf(chunk) - middleOf(edges)) <= near
  );
}

/** Columns in whose middle a text stands that stands over none of them: the fewest. */
function columnsRound(chunk: Chunk, columns: readonly Edges[], free: Cover): Cover | undefined {
  if (columns.some((edges) => standsOver(chunk, edges))) return undefined;
  for (let count = 2; count <= free.to - free.from + 1; count++) {
    for (let from = free.from; from + count - 1 <= free.to; from++) {
      const [left, right] = [columns[from], columns[from + count - 1]];
      if (!left || !right || left.x1 > middleOf(chunk) || right.x0 < middleOf(chunk)) continue;
      const middle = middleOf({ x0: left.x0, x1: right.x1 });
      if (Math.abs(middle - middleOf(chunk)) <= CENTRED * chunk.size) return { from, to: from + count - 1 };
    }
  }
  return undefined;
}

/** The line drawn below one text of a line and no other. */
function drawnBelow(chunk: Chunk, line: Line, rules: MergedRules['level']): Edges | undefined {
  const near = chunk.size * OVER;
  const rule = rules.find(
    ({ from, to }) =>
      from <= chunk.x0 + near &&
      to >= chunk.x1 - near &&
      line.every((other) => other === chunk || other.x1 < from + near || other.x0 > to - near),
  );
  return rule && { x0: rule.from, x1: rule.to };
}

/** How many texts of a line stand over other columns than that of the labels. */
function countOver(line: Line, lanes: readonly Lane[]): number {
  return line.filter((chunk) => laneOf(chunk, lanes) > 0).length;
}

/**
 * Columns that a text of the header stands over. A line drawn below it tells, or how far it reaches, or in the
 * middle of which columns it stands, by what heads them on the line below.
 */
function coverOf(
  chunk: Chunk,
  line: Line,
  lanes: readonly Lane[],
  below: Line | undefined,
  rules: MergedRules['level'],
): Cover {
  const home = laneOf(chunk, lanes);
  const drawn = drawnBelow(chunk, line, rules);
  const edges = drawn ?? chunk;
  const parted = below !== undefined && countOver(below, lanes) > countOver(line, lanes);
  const columns = parted ? edgesBelow(below, lanes) : lanes;
  const under = columns.flatMap((lane, at) => {
    const shared = Math.min(lane.x1, edges.x1) - Math.max(lane.x0, edges.x0);
    return shared > 0 ? [{ at, share: shared / Math.max(lane.x1 - lane.x0, 1) }] : [];
  });
  const [first, last] = [under[0], under.at(-1)];
  if (!drawn && parted) {
    const at = line.indexOf(chunk);
    const [before, after] = [line[at - 1], line[at + 1]];
    const free = {
      from: Math.max(1, before ? laneOf(before, lanes) + 1 : 1),
      to: after ? laneOf(after, lanes) - 1 : lanes.length - 1,
    };
    const round = columnsRound(chunk, columns, free);
    if (round) return round;
  }
  if (!first || !last || first === last) return { from: first?.at ?? home, to: first?.at ?? home };
  const [left, right] = [columns[first.at], columns[last.at]];
  if (!left || !right) return { from: home, to: home };
  const middle = middleOf({ x0: left.x0, x1: right.x1 }) - middleOf(chunk);
  const wide = under.filter(({ share }) => share >= OVER);
  if (Math.abs(middle) <= CENTRED * chunk.size || wide.length === under.length)
    return { from: first.at, to: last.at };
  return { from: wide[0]?.at ?? home, to: wide.at(-1)?.at ?? home };
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
      const { from, to } = coverOf(chunk, line, lanes, next, drawn);
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
