import type { Box } from '../where.ts';
import type { Bitmap } from './bitmap.ts';
import { findBars } from './find-bars.ts';
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
/** Letter heights from the middle of a faint line to where its sides are looked at: it is as thin as a stroke. */
const BESIDE_FAINT = 0.25;
/** Letter heights. Underlines of faint letters run together; a faint line that parts cells is longer. */
const SHORTEST_FAINT = 6;
/** Share of a line's length that makes it whole. */
const WHOLE = 0.9;
/** Share of a line's length along which something may touch it on one side: letters do everywhere, cells do here and there. */
const TOUCHED = 0.35;
/** Pixels beyond a line's own blurred edge at which paper is looked for. */
const BESIDE = 3;

type Direction = 'level' | 'upright';

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
  const shortest = {
    level: SHORTEST_LEVEL * letter,
    upright: SHORTEST_BETWEEN * letter,
    faint: SHORTEST_FAINT * letter,
  };
  const bars = findBars(bitmap, shortest, Math.max(2, Math.round(BESIDE_FAINT * letter)));
  const dark = bars.level.filter((bar) => bar.height <= thickest && standsAlone(bitmap, bar, 'level'));
  const level = withFaintLines(bars.faintLevel, 'level', letter, dark);
  const tall = bars.upright.filter((bar) => {
    if (bar.width > thickest || !standsAlone(bitmap, bar, 'upright')) return false;
    if (bar.height >= SHORTEST_ALONE * letter) return true;
    return level.filter((line) => meets(bar, line, thickest)).length >= 2;
  });
  const upright = withFaintLines(bars.faintUpright, 'upright', letter, tall);
  const black = bars.level.filter(
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
