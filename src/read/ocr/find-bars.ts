import type { Box } from '../where.ts';
import { type Bitmap, FOUR_WHITE, foursOf } from './bitmap.ts';
import { INK } from './find-marks.ts';

/** Shades by which a faint line is darker than what lies on both sides of it, on paper or on a tint. */
const FAINT_EDGE = 12;
/** Pixels. Faint spots break a line; over so many it goes on. */
const GAP = 2;
/** Pixels. Runs in rows beside one another belong to one line if they overlap or nearly touch. */
const TOUCH = 4;

/** Pixels of ink one after the other along a row of a picture, or along a column. */
interface Run {
  /** The row of a level run, the column of an upright one. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The longer runs along rows and columns, in whatever order the pixels of each row and column come. */
interface Runs {
  /** Takes in a pixel: it belongs to a row and to a column. Those of one row, or column, come in order. */
  readonly add: (line: number, along: number) => void;
  readonly end: () => Run[];
}

function gatherRuns(lines: number, shortest: number): Runs {
  const runs: Run[] = [];
  const from = new Int32Array(lines).fill(-1);
  const to = new Int32Array(lines);
  const close = (line: number): void => {
    const start = from[line] ?? -1;
    const end = to[line] ?? 0;
    if (start >= 0 && end - start >= shortest) runs.push({ line, from: start, to: end });
  };
  return {
    add: (line, along) => {
      if ((from[line] ?? -1) < 0 || along - (to[line] ?? 0) > GAP) {
        close(line);
        from[line] = along;
      }
      to[line] = along + 1;
    },
    end: () => {
      for (let line = 0; line < lines; line++) close(line);
      return runs.sort((a, b) => a.line - b.line || a.from - b.from);
    },
  };
}

/** Grows runs over lines beside one another into bars. `line` counts along y for level bars, along x for upright ones. */
function growBars(runs: readonly Run[], direction: 'level' | 'upright'): Box[] {
  interface Bar {
    from: number;
    to: number;
    first: number;
    last: number;
  }
  const bars: Bar[] = [];
  let open: Bar[] = [];
  let still: Bar[] = [];
  let at = -1;
  for (const { line, from, to } of runs) {
    if (line !== at) {
      open = line === at + 1 ? still : [];
      still = [];
      at = line;
    }
    const bar = open.find((other) => other.from < to + TOUCH && other.to > from - TOUCH);
    if (bar) {
      bar.from = Math.min(bar.from, from);
      bar.to = Math.max(bar.to, to);
      bar.last = line;
      if (!still.includes(bar)) still.push(bar);
    } else {
      const made = { from, to, first: line, last: line };
      bars.push(made);
      still.push(made);
    }
  }
  return bars.map(({ from, to, first, last }) =>
    direction === 'level'
      ? { x: from, y: first, width: to - from, height: last + 1 - first }
      : { x: first, y: from, width: last + 1 - first, height: to - from },
  );
}

/** Pixels: how long a bar must be to be one. */
export interface Shortest {
  readonly level: number;
  readonly upright: number;
  /** Of a bar that is too light to be ink. */
  readonly faint: number;
}

/** Long straight bars of a picture, in its pixels. */
export interface Bars {
  readonly level: readonly Box[];
  readonly upright: readonly Box[];
  /** Bars of pixels that are darker than those on both their sides, however light they are: the hair lines of a screen. */
  readonly faintLevel: readonly Box[];
  readonly faintUpright: readonly Box[];
}

/**
 * Finds bars of ink in one pass over a picture: it is large, and most of it is paper, which is leapt over.
 * `aside` is how many pixels from a faint line its sides are looked at.
 */
export function findBars({ width, height, grey }: Bitmap, shortest: Shortest, aside: number): Bars {
  const level = gatherRuns(height, shortest.level);
  const upright = gatherRuns(width, shortest.upright);
  const faintLevel = gatherRuns(height, shortest.faint);
  const faintUpright = gatherRuns(width, shortest.faint);
  const down = aside * width;
  const fours = foursOf(grey);
  const looksAcross = (x: number): boolean => x >= aside && x < width - aside;
  for (let y = 0; y < height; y++) {
    const start = y * width;
    const inside = y >= aside && y < height - aside;
    for (let x = 0; x < width; x++) {
      const at = start + x;
      const shade = grey[at] ?? 255;
      if (shade === 255) {
        if (at % 4 === 0 && fours[at >> 2] === FOUR_WHITE) x += 3;
        continue;
      }
      if (shade < INK) {
        level.add(y, x);
        upright.add(x, y);
      }
      const limit = shade + FAINT_EDGE;
      if (inside && (grey[at - down] ?? 0) >= limit && (grey[at + down] ?? 0) >= limit) faintLevel.add(y, x);
      if (looksAcross(x) && (grey[at - aside] ?? 0) >= limit && (grey[at + aside] ?? 0) >= limit)
        faintUpright.add(x, y);
    }
  }
  return {
    level: growBars(level.end(), 'level'),
    upright: growBars(upright.end(), 'upright'),
    faintLevel: growBars(faintLevel.end(), 'level'),
    faintUpright: growBars(faintUpright.end(), 'upright'),
  };
}
