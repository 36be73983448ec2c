import { chunkLines } from './chunk-lines.ts';
import { CORNER } from './grid-to-matrix.ts';
import type { Ink, Span } from './ink.ts';
import { linesOf } from './make-slot.ts';
import type { FilledBox } from './read-stacked.ts';

/** Boxes of one column from which white space that runs down through them is believed to part it. */
const FEW = 3;
/** Share of the filled boxes of a column that must have text on both sides of the space. */
const PARTED = 0.6;
/** Share of them that text may cross: a heading over both. */
const CROSSED = 0.1;
/** Ems. A gap that parts columns is wider than what parts words, at least in one box; most boxes need not be looked at closer. */
const WIDE = 0.72;

interface Parted {
  readonly box: FilledBox;
  /** Stretches that text takes up, from left to right, all lines of the box together. */
  readonly taken: readonly { readonly x0: number; readonly x1: number }[];
}

function hasGap({ lines }: FilledBox): boolean {
  return lines.some(({ inks, size }) =>
    inks.some((ink, at) => ink.x0 - (inks[at - 1]?.x1 ?? ink.x0) > WIDE * size),
  );
}

function takenBy(box: FilledBox): Parted {
  const chunks = chunkLines(box.lines.flatMap((line) => line.inks)).flat();
  const taken: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of chunks.toSorted((a, b) => a.x0 - b.x0)) {
    const last = taken.at(-1);
    if (last && x0 <= last.x1) last.x1 = Math.max(last.x1, x1);
    else taken.push({ x0, x1 });
  }
  return { box, taken };
}

/** The place that most boxes leave free between two texts, as far right as they do: values start where it ends. */
function findSpace(parted: readonly Parted[]): number | undefined {
  const gaps = parted.map(({ taken }) =>
    taken.slice(1).map(({ x0 }, at) => ({ x0: taken[at]?.x1 ?? x0, x1: x0 })),
  );
  const free = (x: number): number =>
    gaps.filter((own) => own.some((gap) => gap.x0 < x && gap.x1 >= x)).length;
  let [best, most] = [0, 0];
  for (const { x1 } of gaps.flat()) {
    const count = free(x1);
    if (count > most || (count === most && x1 > best)) [best, most] = [x1, count];
  }
  const crossed = parted.filter(({ taken }) => taken.some(({ x0, x1 }) => x0 < best && x1 > best)).length;
  const enough = most >= Math.max(FEW, PARTED * parted.length) && crossed <= CROSSED * parted.length;
  return enough ? best : undefined;
}

function cutBox(box: FilledBox, x: number): FilledBox[] {
  const inks = box.lines.flatMap((line) => line.inks);
  if (inks.some((ink) => ink.x0 < x && ink.x1 > x)) return [box];
  const [left, right]: [Ink[], Ink[]] = [[], []];
  for (const ink of inks) (ink.x0 < x ? left : right).push(ink);
  return [
    { ...box, x1: x, lines: linesOf(left) },
    { ...box, x0: x, lines: linesOf(right) },
  ];
}

function isSameColumn(one: Span, other: Span): boolean {
  return Math.abs(one.x0 - other.x0) <= CORNER && Math.abs(one.x1 - other.x1) <= CORNER;
}

/**
 * Cuts the boxes of a grid's column in which white space runs down: lines may be drawn between rows and between groups
 * of them, and none between labels and values.
 */
export function partBoxes(boxes: readonly FilledBox[]): readonly FilledBox[] {
  const columns: FilledBox[][] = [];
  for (const box of boxes) {
    const column = columns.find(([first]) => first && isSameColumn(first, box));
    if (column) column.push(box);
    else columns.push([box]);
  }
  if (columns.length < 2) return boxes;
  return columns.flatMap(partColumn);
}

function partColumn(column: readonly FilledBox[]): readonly FilledBox[] {
  const filled = column.filter((box) => box.lines.length > 0);
  if (filled.length < FEW || filled.filter(hasGap).length < PARTED * filled.length) return column;
  const space = findSpace(filled.map(takenBy));
  return space === undefined ? column : column.flatMap((box) => cutBox(box, space));
}
