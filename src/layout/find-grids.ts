import { inOrder } from './in-order.ts';
import type { Span, Stroke } from './ink.ts';

/** A cell that ruling lines enclose. */
export type RuledCell = Span;

/** Points. Lines nearer than this are one line drawn twice, or piece by piece. */
const SNAP = 2.2;
/** Points. Lines that end this near to another meet it. */
const MEET = 3;

interface Line {
  /** The place across the line, and its two ends along it. */
  at: number;
  from: number;
  to: number;
}

/** Merges lines that lie on each other or continue each other. */
function mergeLines(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
  for (const line of inOrder(lines, (a, b) => a.at - b.at || a.from - b.from)) {
    let same: Line | undefined;
    for (let back = merged.length - 1; back >= 0 && same === undefined; back--) {
      const other = merged[back];
      // The lines come in order, so that no earlier one lies nearer.
      if (!other || line.at - other.at > SNAP) break;
      if (line.from <= other.to + SNAP && line.to >= other.from - SNAP) same = other;
    }
    if (same) {
      same.from = Math.min(same.from, line.from);
      same.to = Math.max(same.to, line.to);
    } else merged.push({ ...line });
  }
  return merged;
}

/** The ruling lines of a page, each once: level and upright. */
export interface MergedRules {
  readonly level: readonly Line[];
  readonly upright: readonly Line[];
}

/** Takes lines that lie on each other, or continue each other, as one. */
export function mergeRules(strokes: readonly Stroke[]): MergedRules {
  const level = strokes.filter((stroke) => !stroke.upright);
  const upright = strokes.filter((stroke) => stroke.upright);
  return {
    level: mergeLines(level.map((s) => ({ at: (s.y0 + s.y1) / 2, from: s.x0, to: s.x1 }))),
    upright: mergeLines(upright.map((s) => ({ at: (s.x0 + s.x1) / 2, from: s.y0, to: s.y1 }))),
  };
}

class Groups {
  readonly #parent: number[];
  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }
  find(item: number): number {
    let root = item;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    this.#parent[item] = root;
    return root;
  }
  join(a: number, b: number): void {
    this.#parent[this.find(a)] = this.find(b);
  }
}

function meets(level: Line, upright: Line): boolean {
  return (
    upright.at >= level.from - MEET &&
    upright.at <= level.to + MEET &&
    level.at >= upright.from - MEET &&
    level.at <= upright.to + MEET
  );
}

function places(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > SNAP);
}

function walled(lines: readonly Line[], at: number, middle: number): boolean {
  return lines.some(
    (line) => Math.abs(line.at - at) <= SNAP * 1.5 && line.from <= middle && line.to >= middle,
  );
}

/** The cells of one connected group of lines: smallest boxes, joined where no line parts them. */
function cellsOf(level: readonly Line[], upright: readonly Line[]): RuledCell[] {
  const left = Math.min(...level.map((line) => line.from));
  const right = Math.max(...level.map((line) => line.to));
  const xs = places([left, ...upright.map((line) => line.at), right]);
  const ys = places(level.map((line) => line.at));
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1) return [];
  const outside = columns * rows;
  const groups = new Groups(outside + 1);
  for (let row = 0; row < rows; row++) {
    const y = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    for (let column = 0; column < columns; column++) {
      const x = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      const index = row * columns + column;
      // A table without lines at its sides is closed where its horizontal lines end.
      if (column + 1 < columns && !walled(upright, xs[column + 1] ?? 0, y)) groups.join(index, index + 1);
      if (!walled(level, ys[row + 1] ?? 0, x)) groups.join(index, row + 1 < rows ? index + columns : outside);
      if (row === 0 && !walled(level, ys[0] ?? 0, x)) groups.join(index, outside);
    }
  }
  const cells = new Map<number, { x0: number; x1: number; y0: number; y1: number }>();
  for (let index = 0; index < outside; index++) {
    const root = groups.find(index);
    if (root === groups.find(outside)) continue;
    const row = Math.floor(index / columns);
    const column = index % columns;
    const cell = cells.get(root) ?? { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity };
    cell.x0 = Math.min(cell.x0, xs[column] ?? 0);
    cell.x1 = Math.max(cell.x1, xs[column + 1] ?? 0);
    cell.y0 = Math.min(cell.y0, ys[row] ?? 0);
    cell.y1 = Math.max(cell.y1, ys[row + 1] ?? 0);
    cells.set(root, cell);
  }
  return [...cells.values()];
}

/**
 * Groups of cells that ruling lines enclose: one list a table. Lines that only underline or part rows
 * enclose nothing and give none.
 */
export function findGrids({ level, upright }: MergedRules): RuledCell[][] {
  if (upright.length === 0 || level.length < 2) return [];
  const groups = new Groups(level.length + upright.length);
  level.forEach((line, a) => {
    upright.forEach((other, b) => {
      if (meets(line, other)) groups.join(a, level.length + b);
    });
  });
  const tables = new Map<number, { level: Line[]; upright: Line[] }>();
  const tableOf = (index: number): { level: Line[]; upright: Line[] } => {
    const root = groups.find(index);
    const table = tables.get(root) ?? { level: [], upright: [] };
    tables.set(root, table);
    return table;
  };
  level.forEach((line, index) => tableOf(index).level.push(line));
  upright.forEach((line, index) => tableOf(level.length + index).upright.push(line));
  return [...tables.values()]
    .filter((table) => table.upright.length > 0 && table.level.length > 1)
    .map((table) => cellsOf(table.level, table.upright))
    .filter((cells) => cells.length > 0);
}
