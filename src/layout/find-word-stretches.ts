import { cutAtSpaces } from './cut-at-spaces.ts';
import { findLanes, laneOf } from './find-lanes.ts';
import type { Stretch } from './find-stretches.ts';
import { areNear, type Line, sizeOf } from './table-line.ts';

/** Lines of several texts from which a table of words is believed. */
const FEW = 3;
/** Share of the lines of a table of words that are of several texts: the others go on with a cell. */
const SEVERAL = 0.4;
/** Ems. Cells of one column start within this of each other. */
const ALIGNED = 0.5;
/** Share of the cells of a column that start where the others do. */
const MOSTLY = 0.7;
/** Share of the width of what stands above and below that a line of running text fills. */
const WIDE = 0.6;

function widthOf(lines: readonly Line[]): number {
  const chunks = lines.flat();
  return Math.max(...chunks.map((chunk) => chunk.x1)) - Math.min(...chunks.map((chunk) => chunk.x0));
}

/** Whether the texts of each column but the first start at one place. */
function alignLeft(lines: readonly Line[]): boolean {
  const several = cutAtSpaces(lines).filter((line) => line.length > 1);
  const lanes = findLanes(several);
  if (lanes.length < 2) return false;
  return lanes.every((lane, at) => {
    const own = several.flatMap((line) => line.filter((chunk) => laneOf(chunk, lanes) === at));
    const aligned = own.filter((chunk) => Math.abs(chunk.x0 - lane.x0) <= ALIGNED * chunk.size);
    return own.length >= 2 && aligned.length >= MOSTLY * own.length;
  });
}

/**
 * Stretches of lines whose texts stand in columns of words: each column starts at one place, and lines of a
 * single text go on with a cell.
 */
export function findWordStretches(lines: readonly Line[]): Stretch[] {
  const width = lines.length === 0 ? 0 : widthOf(lines);
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    const above = lines[at - 1];
    const wide = line?.length === 1 && widthOf([line]) > WIDE * width;
    const near = line === undefined || at === from || (above !== undefined && areNear(above, line));
    if (line && !wide && near) continue;
    const found = trimStretch(lines, from, at - 1);
    if (found) stretches.push(found);
    from = wide ? at + 1 : at;
  }
  return stretches;
}

/** A stretch from its first line of several texts to its last, with what goes on with a cell below that. */
function trimStretch(lines: readonly Line[], from: number, to: number): Stretch | undefined {
  let [first, last] = [from, to];
  while (first <= last && (lines[first]?.length ?? 0) < 2) first++;
  while (last > first && (lines[last]?.length ?? 0) < 2) last--;
  const starts = lines.slice(first, last + 1).flatMap((line) => line.slice(1).map((chunk) => chunk.x0));
  for (let next = lines[last + 1]; next && last < to; next = lines[last + 1]) {
    const [only] = next;
    if (!only || !starts.some((x0) => Math.abs(x0 - only.x0) <= ALIGNED * sizeOf(next))) break;
    last++;
  }
  const own = lines.slice(first, last + 1);
  const several = own.filter((line) => line.length > 1);
  if (several.length < FEW || several.length < SEVERAL * own.length || !alignLeft(own)) return undefined;
  return { from: first, to: last };
}
