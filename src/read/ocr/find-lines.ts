import type { Box } from '../where.ts';
import { type Bitmap, FOUR_WHITE, foursOf } from './bitmap.ts';
import { INK } from './find-marks.ts';

/** Ruling lines and blacked-out boxes of an upright picture, in its pixels. */
export interface Lines {
  readonly level: readonly Box[];
  readonly upright: readonly Box[];
  /** Rectangles of ink, as a redaction leaves them. */
  readonly black: readonly Box[];
}

/** Letter heights. No stroke of ordinary type is as long; what is shorter parts no cells. */
const SHORTEST_LEVEL = 3;
/** Letter heights. An upright line that meets no level one is a line only from this length on. */
const SHORTEST_ALONE = 6;
/** Letter heights. An upright line between two level ones: a row of a table is no lower. */
const SHORTEST_BETWEEN = 1.5;
/** Letter heights. A line is no thicker; what is thicker is a dark ground or a blacked-out box. */
const THICKEST = 0.6;
/** Letter heights. A blacked-out box is as high as the words beneath it. */
const LOWEST_BLACK = 0.8;
/** Share of a blacked-out box that is ink. A dark ground with light letters has less. */
const SOLID = 0.97;
/** Shades by which a faint line is darker than what lies on both sides of it, on paper or on a tint. */
const FAINT_EDGE = 12;
/** Letter heights from the middle of a faint line to where its sides are looked at: it is as thin as a stroke. */
const BESIDE_FAINT = 0.25;
/** Letter heights. Underlines of faint letters run together; a faint line that parts cells is longer. */
const SHORTEST_FAINT = 6;
/** Share of a line's length that makes it whole. */
const WHOLE = 0.9;
/** Pixels. Faint spots break a line; over so many it goes on. */
const GAP = 2;
/** Share of a line's length along which something may touch it on one side: letters do everywhere, cells do here and there. */
const TOUCHED = 0.35;
/** Pixels beyond a line's own blurred edge at which paper is looked for. */
const BESIDE = 3;
/** Pixels. Runs in rows beside one another belong to one line if they overlap or nearly touch. */
const TOUCH = 4;

type Direction = 'level' | 'upright';
/**
 * A picture in which only pixels darker than those above and below them are ink, however light they are:
 * the grey hair lines of a screen.
 */
function faintLinesOf({ width, height, grey }: Bitmap, letter: number): Bitmap {
  const aside = Math.max(2, Math.round(BESIDE_FAINT * letter)) * width;
  const ridges = new Uint8Array(grey.length).fill(255);
  const fours = foursOf(grey);
  const last = grey.length - aside;
  for (let start = aside - (aside % 4); start < last; start += 4) {
    if (fours[start >> 2] === FOUR_WHITE) continue;
    for (let at = Math.max(start, aside); at < Math.min(start + 4, last); at++) {
      const limit = (grey[at] ?? 255) + FAINT_EDGE;
      if ((grey[at - aside] ?? 0) >= limit && (grey[at + aside] ?? 0) >= limit) ridges[at] = 0;
    }
  }
  return { width, height, grey: ridges };
}

/** Pixels to a side of the squares in which a picture is turned: their rows stay at hand. */
const SQUARE = 64;

/** A picture with rows for columns. Looking down a large picture column by column takes far longer than along its rows. */
function mirror({ width, height, grey }: Bitmap): Bitmap {
  const mirrored = new Uint8Array(grey.length).fill(255);
  const fours = foursOf(grey);
  for (let top = 0; top < height; top += SQUARE)
    for (let left = 0; left < width; left += SQUARE) {
      const [bottom, right] = [Math.min(height, top + SQUARE), Math.min(width, left + SQUARE)];
      for (let y = top; y < bottom; y++) {
        const end = y * width + right;
        for (let at = y * width + left, to = left * height + y; at < end; at++, to += height) {
          if (at % 4 === 0 && fours[at >> 2] === FOUR_WHITE) {
            at += 3;
            to += 3 * height;
          } else mirrored[to] = grey[at] ?? 255;
        }
      }
    }
  return { width: height, height: width, grey: mirrored };
}

/** Black where there is ink, and white elsewhere. */
function inkOf({ width, height, grey }: Bitmap): Bitmap {
  const ink = new Uint8Array(grey.length).fill(255);
  const fours = foursOf(grey);
  for (let start = 0; start < grey.length; start += 4) {
    if (fours[start >> 2] === FOUR_WHITE) continue;
    for (let at = start; at < start + 4; at++) if ((grey[at] ?? 255) < INK) ink[at] = 0;
  }
  return { width, height, grey: ink };
}

/** Runs of black along the rows of a picture in black and white, grown over rows beside one another into bars. */
function findBars({ width: length, height: lines, grey }: Bitmap, shortest: number): Box[] {
  interface Bar {
    from: number;
    to: number;
    first: number;
    last: number;
  }
  const bars: Bar[] = [];
  let open: Bar[] = [];
  for (let line = 0; line < lines; line++) {
    const still: Bar[] = [];
    let start = -1;
    let end = -1;
    const close = (): void => {
      if (start >= 0 && end - start >= shortest) {
        const bar = open.find((other) => other.from < end + TOUCH && other.to > start - TOUCH);
        if (bar) {
          bar.from = Math.min(bar.from, start);
          bar.to = Math.max(bar.to, end);
          bar.last = line;
          if (!still.includes(bar)) still.push(bar);
        } else {
          const made = { from: start, to: end, first: line, last: line };
          bars.push(made);
          still.push(made);
        }
      }
      start = -1;
    };
    const row = grey.subarray(line * length, (line + 1) * length);
    for (let along = 0; along < length; along++) {
      if (start < 0) {
        // Most of a page is paper, over which this leaps.
        const next = row.indexOf(0, along);
        if (next < 0) break;
        along = next;
        start = along;
        end = along + 1;
      } else if (row[along] === 0) end = along + 1;
      else if (along - end >= GAP) close();
    }
    close();
    open = still;
  }
  return bars.map(({ from, to, first, last }) => ({
    x: from,
    y: first,
    width: to - from,
    height: last + 1 - first,
  }));
}

/** A box of a mirrored picture on the picture itself. */
function unmirror({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}

function share({ width, grey }: Bitmap, box: Box): number {
  let ink = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) if ((grey[y * width + x] ?? 255) < INK) ink++;
  }
  return ink / Math.max(1, box.width * box.height);
}

/** Whether paper lies on both sides of a bar: the feet of bold letters run together, too, but carry letters. */
function standsAlone({ width, height, grey }: Bitmap, box: Box, direction: Direction): boolean {
  const level = direction === 'level';
  const [across, from, to] = level ? [height, box.x, box.x + box.width] : [width, box.y, box.y + box.height];
  const [first, last] = level ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
  return [first - 1 - BESIDE, last + BESIDE].every((side) => {
    if (side < 0 || side >= across) return true;
    let ink = 0;
    for (let along = from; along < to; along++) {
      if ((grey[level ? side * width + along : along * width + side] ?? 255) < INK) ink++;
    }
    return ink <= TOUCHED * (to - from);
  });
}

function meets(upright: Box, level: Box, near: number): boolean {
  const beside = upright.x >= level.x - near && upright.x <= level.x + level.width + near;
  return beside && upright.y <= level.y + level.height + near && upright.y + upright.height >= level.y - near;
}

function isNear(one: Box, other: Box, near: number): boolean {
  const across = one.x <= other.x + other.width + near && other.x <= one.x + one.width + near;
  return across && one.y <= other.y + other.height + near && other.y <= one.y + one.height + near;
}

/**
 * Adds the lines that are too light to be ink. One beside a dark line is its blurred edge; one that goes
 * on where a dark line breaks off is the whole line.
 */
function withFaintLines(
  bars: readonly Box[],
  direction: Direction,
  letter: number,
  dark: readonly Box[],
): Box[] {
  const [along, across] =
    direction === 'level' ? (['width', 'height'] as const) : (['height', 'width'] as const);
  const thickest = Math.max(4, BESIDE_FAINT * letter);
  const lines = new Set(dark);
  for (const bar of bars) {
    if (bar[across] > thickest) continue;
    const beside = [...lines].filter((other) => isNear(bar, other, thickest));
    if (beside.reduce((sum, other) => sum + other[along], 0) >= WHOLE * bar[along]) continue;
    for (const other of beside) lines.delete(other);
    lines.add(bar);
  }
  return [...lines];
}

/** Finds the lines that part cells. `letter` is the height of a letter in pixels. */
export function findLines(bitmap: Bitmap, letter: number): Lines {
  const thickest = Math.max(4, THICKEST * letter);
  const mirrored = mirror(bitmap);
  const faint = (of: Bitmap): Box[] => findBars(faintLinesOf(of, letter), SHORTEST_FAINT * letter);
  const long = findBars(inkOf(bitmap), SHORTEST_LEVEL * letter);
  const dark = long.filter((bar) => bar.height <= thickest && standsAlone(bitmap, bar, 'level'));
  const level = withFaintLines(faint(bitmap), 'level', letter, dark);
  const tall = findBars(inkOf(mirrored), SHORTEST_BETWEEN * letter)
    .map(unmirror)
    .filter((bar) => {
      if (bar.width > thickest || !standsAlone(bitmap, bar, 'upright')) return false;
      if (bar.height >= SHORTEST_ALONE * letter) return true;
      return level.filter((line) => meets(bar, line, thickest)).length >= 2;
    });
  const upright = withFaintLines(faint(mirrored).map(unmirror), 'upright', letter, tall);
  const black = long.filter(
    (bar) => bar.height >= LOWEST_BLACK * letter && bar.height > thickest && share(bitmap, bar) >= SOLID,
  );
  return { level, upright, black };
}

/** Pixels around a line that its blurred edge darkens. */
const EDGE = 2;

/** The picture without its ruling lines, so that the engine takes none for a letter. */
export function withoutLines(bitmap: Bitmap, { level, upright }: Lines): Bitmap {
  if (level.length + upright.length === 0) return bitmap;
  const { width, height } = bitmap;
  const grey = bitmap.grey.slice();
  for (const box of [...level, ...upright]) {
    const x0 = Math.max(0, box.x - EDGE);
    const x1 = Math.min(width, box.x + box.width + EDGE);
    const y1 = Math.min(height, box.y + box.height + EDGE);
    for (let y = Math.max(0, box.y - EDGE); y < y1; y++) grey.fill(255, y * width + x0, y * width + x1);
  }
  return { width, height, grey };
}
