import type { Chunk } from './chunk.ts';
import { holdsList, type Inlay } from './find-inlays.ts';
import type { Sheet } from './ink.ts';
import { findAllStood } from './find-stood.ts';
import { linesOf } from './make-slot.ts';
import type { FilledBox } from './read-stacked.ts';

type Line = readonly Chunk[];

/** Lines of type on each side from which two columns that run on their own are believed. */
const FEW = 5;
/** Ems. Texts that start this near to each other start at the same place. */
const SAME_START = 0.35;
/** Share of the width of the text from which on the right column starts. */
const MIDDLE = 0.3;
/** Ems. Lines of the left column above the right one stand no further apart than this. */
const NEAR = 2.2;
/** Ems. Lines on both sides that differ by less stand level. */
const LEVEL = 0.2;
/** Share of the lines of the right column that may stand level with one of the left: those of a table do. */
const MOSTLY = 0.5;
/** Share of the lines of the left column that must be labels and their values, read without the right one. */
const OWN = 0.6;

/** Where several texts start that are not the first of the page's text, from left to right. */
function startsOf(lines: readonly Line[], left: number, right: number): number[] {
  const starts: { x0: number; times: number }[] = [];
  for (const { x0, size } of lines.flat()) {
    if (x0 < left + MIDDLE * (right - left)) continue;
    const same = starts.find((one) => Math.abs(one.x0 - x0) <= SAME_START * size);
    if (same) {
      same.times += 1;
      same.x0 = Math.min(same.x0, x0);
    } else starts.push({ x0, times: 1 });
  }
  return starts
    .filter(({ times }) => times >= FEW)
    .map(({ x0 }) => x0)
    .sort((a, b) => a - b);
}

/** Where the left column starts, which may stand a few lines higher: its lines above look as those below do, and stand as near. */
function startOfLeft(lines: readonly Line[], from: number, stretch: readonly Line[], x: number): number {
  const own = stretch.flatMap((line) => line.filter((chunk) => chunk.x0 < x));
  let start = from;
  while (start > 0) {
    const [above, below] = [lines[start - 1] ?? [], lines[start] ?? []];
    const step = (below[0]?.base ?? 0) - (above[0]?.base ?? 0);
    const alike = above.every(
      (chunk) =>
        chunk.x1 < x &&
        step <= NEAR * chunk.size &&
        own.some(
          (other) => other.style === chunk.style && Math.abs(other.x0 - chunk.x0) <= SAME_START * chunk.size,
        ),
    );
    if (!alike) break;
    start--;
  }
  return start;
}

/** The lines between the first and the last that have text right of a place, without which none crosses it; each line's halves. */
function halvesAt(
  lines: readonly Line[],
  x: number,
): { readonly left: Line[]; readonly right: Line[] } | undefined {
  const reaches = (line: Line): boolean => line.some((chunk) => chunk.x1 > x);
  const [first, last] = [lines.findIndex(reaches), lines.findLastIndex(reaches)];
  const from = lines.findIndex((line, at) => at >= first && line.some((chunk) => chunk.x0 >= x));
  const stretch = lines.slice(from, last + 1);
  if (stretch.some((line) => line.some((chunk) => chunk.x0 < x && chunk.x1 > x))) return undefined;
  // The left column goes on below the right one as long as its lines end before it.
  const below = lines.slice(last + 1).findIndex((line) => line.some((chunk) => chunk.x1 > x));
  const start = startOfLeft(lines, from, stretch, x);
  const whole = [
    ...lines.slice(start, from),
    ...stretch,
    ...lines.slice(last + 1, below < 0 ? undefined : last + 1 + below),
  ];
  const part = (keep: (chunk: Chunk) => boolean): Line[] =>
    whole.map((line) => line.filter(keep)).filter((line) => line.length > 0);
  return { left: part((chunk) => chunk.x0 < x), right: part((chunk) => chunk.x0 >= x) };
}

/** The halves on both sides of the middle of the space left of a place: what heads the right column may start a little before it. */
function halvesBefore(lines: readonly Line[], x: number): ReturnType<typeof halvesAt> {
  const first = halvesAt(lines, x);
  if (!first) return undefined;
  const end = Math.max(...first.left.flat().map((chunk) => chunk.x1));
  return halvesAt(lines, (end + x) / 2) ?? first;
}

/** Whether most lines of one column stand beside none of the other. */
function areApart(left: readonly Line[], right: readonly Line[]): boolean {
  const others = left.flat();
  const level = right.filter((line) =>
    line.some((chunk) => others.some((other) => Math.abs(other.base - chunk.base) <= LEVEL * chunk.size)),
  );
  return level.length < MOSTLY * right.length;
}

function boxOf(lines: readonly Line[]): FilledBox {
  const all = lines.flat();
  return {
    x0: Math.min(...all.map((chunk) => chunk.x0)),
    x1: Math.max(...all.map((chunk) => chunk.x1)),
    y0: Math.min(...all.map((chunk) => chunk.y0)),
    y1: Math.max(...all.map((chunk) => chunk.y1)),
    lines: linesOf(all.flatMap((chunk) => chunk.inks)),
  };
}

/** Whether lines hold labels with their values, beside or below them, and need nothing that stands further right. */
function standsAlone(lines: readonly Line[], box: FilledBox, sheet: Sheet): boolean {
  if (holdsList(box)) return true;
  const { stacks } = findAllStood(lines, sheet, undefined);
  const used = stacks.reduce((sum, stack) => sum + stack.label.length + stack.value.length, 0);
  return used >= OWN * lines.length;
}

/**
 * Two columns that run beside each other and do not care for each other, as a profile and the latest news of it do: the
 * left one is a list of its own, and the lines of the right one stand level with none of it. Nothing where there are none.
 */
export function findFlows(lines: readonly Line[], sheet: Sheet): Inlay[] {
  if (lines.length < 2 * FEW) return [];
  const all = lines.flat();
  const [left, right] = [
    Math.min(...all.map((chunk) => chunk.x0)),
    Math.max(...all.map((chunk) => chunk.x1)),
  ];
  for (const x of startsOf(lines, left, right)) {
    const halves = halvesBefore(lines, x);
    if (!halves || halves.left.length < FEW || halves.right.length < FEW) continue;
    if (!areApart(halves.left, halves.right)) continue;
    const boxes = [boxOf(halves.left), boxOf(halves.right)] as const;
    if (standsAlone(halves.left, boxes[0], sheet)) return boxes.map((box) => ({ box }));
  }
  return [];
}
