import { type Bitmap, FOUR_WHITE, foursOf } from './bitmap.ts';

/** What hangs together in ink: a letter, a speck, a ruling line. Pixels; `x1` and `y1` are just outside. */
export interface Mark {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Pixels of ink. */
  ink: number;
}

/** Shades. On clean paper, whatever is darker than this is ink. */
export const INK = 170;
/** Shades. Small grey type is as light as this where its strokes are thinnest. */
export const FAINT_INK = 215;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
}

/** Finds everything that hangs together in ink, corner to corner, by the runs of each row. Ink is what is darker than `ink`. */
export function findMarks({ width, height, grey }: Bitmap, ink = INK): Mark[] {
  const parent: number[] = [];
  const marks: Mark[] = [];
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    let at = index;
    while (parent[at] !== root) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const fours = foursOf(grey);
  let above: Run[] = [];
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const runs: Run[] = [];
    let over = 0;
    for (let x = 0; x < width; x++) {
      const at = row + x;
      if ((grey[at] ?? 255) >= ink) {
        if (at % 4 === 0 && fours[at >> 2] === FOUR_WHITE) x += 3;
        continue;
      }
      const from = x;
      while (x < width && (grey[row + x] ?? 255) < ink) x++;
      while (over < above.length && (above[over]?.to ?? 0) < from) over++;
      let mark = -1;
      for (let index = over; index < above.length; index++) {
        const touching = above[index];
        if (!touching || touching.from > x) break;
        const root = rootOf(touching.mark);
        if (mark < 0) mark = root;
        else if (root !== mark) {
          parent[root] = mark;
          absorb(marks[mark], marks[root]);
        }
      }
      if (mark < 0) {
        mark = marks.length;
        parent.push(mark);
        marks.push({ x0: from, y0: y, x1: x, y1: y + 1, ink: 0 });
      }
      const target = marks[mark];
      if (target) {
        target.x0 = Math.min(target.x0, from);
        target.x1 = Math.max(target.x1, x);
        target.y1 = y + 1;
        target.ink += x - from;
      }
      runs.push({ from, to: x, mark });
    }
    above = runs;
  }
  return marks.filter((_, index) => parent[index] === index);
}

function absorb(into: Mark | undefined, other: Mark | undefined): void {
  if (!into || !other) return;
  into.x0 = Math.min(into.x0, other.x0);
  into.y0 = Math.min(into.y0, other.y0);
  into.x1 = Math.max(into.x1, other.x1);
  into.y1 = Math.max(into.y1, other.y1);
  into.ink += other.ink;
}
