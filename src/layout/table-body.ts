import type { Chunk } from './chunk.ts';
import type { MergedRules } from './find-grids.ts';
import { cutAtLanes, type Lane, laneOf } from './find-lanes.ts';
import { groupRows } from './group-rows.ts';
import { isFigure } from './is-figure.ts';
import { joinSigns, type Line, rulesBetween } from './table-line.ts';

/** Ems. Lines of one label stand no further apart. */
const LINE_STEP = 1.75;
/** Ems. A line that stands this much further in than the label above goes on with nothing above. */
const INDENT = 0.5;
/** Ems. Room that a line breaker leaves free. */
const SLACK = 0.6;
/** Share of the values that are figures in a table of figures. */
const FIGURES = 0.5;

/** Rows that drawn lines part from which all are, and the lines of type that one holds at most. */
const FEW_ROWS = 3;
const TALLEST = 6;

/** For each column the lines of type of a cell. */
export type Row = readonly (readonly Chunk[])[];

/** The chunks of a line in their columns. A line of one chunk that runs over the columns stays whole. */
function placeLine(line: Line, lanes: readonly Lane[]): Chunk[][] {
  const row: Chunk[][] = lanes.map(() => []);
  const [only] = line;
  const parts =
    only && line.length === 1 && !isFigure(only.text)
      ? [only]
      : joinSigns(line.flatMap((chunk) => cutAtLanes(chunk, lanes)));
  for (const chunk of parts) {
    const whole = parts.length === 1 && chunk.x0 < (lanes[1]?.x0 ?? Infinity);
    row[whole && !isFigure(chunk.text) ? 0 : laneOf(chunk, lanes)]?.push(chunk);
  }
  return row;
}

/** Whether a label alone on its line goes on below, with the label of the row of figures. */
function goesOnBelow(label: Chunk, below: Chunk | undefined, lane: Lane): boolean {
  const word = below?.inks[0];
  if (!below || !word || below.style !== label.style) return false;
  if (below.base - label.base > LINE_STEP * label.size || label.text.endsWith(':')) return false;
  if (/^\p{Ll}/u.test(below.text)) return true;
  return (
    label.x1 + (word.x1 - word.x0) + label.size * SLACK > lane.x1 &&
    below.x0 <= label.x0 + INDENT * label.size
  );
}

/** Whether most of what stands beside the labels is figures. */
export function isOfFigures(lines: readonly Line[]): boolean {
  const values = lines.flatMap((line) => line.slice(1));
  return values.filter((chunk) => isFigure(chunk.text)).length >= FIGURES * values.length;
}

/** How many columns of labels stand before those of figures: a number or a code may stand before the name. */
export function countLabels(lines: readonly Line[], lanes: readonly Lane[]): number {
  const rows = lines.map((line) => placeLine(line, lanes));
  const at = lanes.findIndex((_, lane) => {
    if (lane === 0) return false;
    const cells = rows.flatMap((row) => row[lane] ?? []);
    return cells.filter((chunk) => isFigure(chunk.text)).length >= FIGURES * cells.length;
  });
  return Math.max(at, 1);
}

/** Rows of figures: one for each line of figures, with the lines of its labels, and one for each heading. */
export function figureRows(lines: readonly Line[], lanes: readonly Lane[], labels: number): Row[] {
  const rows: Chunk[][][] = [];
  let waiting: Chunk[][] = lanes.map(() => []);
  const flush = (): void => {
    if (waiting.some((cell) => cell.length > 0)) rows.push(waiting);
    waiting = lanes.map(() => []);
  };
  lines.forEach((line, at) => {
    const row = placeLine(line, lanes);
    if (row.slice(labels).some((cell) => cell.length > 0)) {
      rows.push(row.map((cell, lane) => [...(waiting[lane] ?? []), ...cell]));
      waiting = lanes.map(() => []);
      return;
    }
    const place = row.findIndex((cell) => cell.length > 0);
    const [label] = row[place] ?? [];
    if (!label) return;
    const above = rows.at(-1)?.[place]?.at(-1);
    const near = above !== undefined && label.base - above.base <= LINE_STEP * label.size;
    const open = waiting.some((cell) => cell.length > 0);
    if (!open && near && /^\p{Ll}/u.test(label.text)) {
      row.forEach((cell, lane) => rows.at(-1)?.[lane]?.push(...cell));
      return;
    }
    row.forEach((cell, lane) => waiting[lane]?.push(...cell));
    const below = placeLine(lines[at + 1] ?? [], lanes)[place]?.[0];
    if (!goesOnBelow(label, below, lanes[place] ?? label)) flush();
  });
  flush();
  return rows;
}

/** The lines of each row where drawn lines part the rows of words, all of them. */
function drawnRows(lines: readonly Line[], level: MergedRules['level']): Line[][] | undefined {
  const rows: Line[][] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const parted = above && rulesBetween(level, above, line).some((rule) => coversLine(rule, [above, line]));
    if (!above || parted === true) rows.push([line]);
    else rows.at(-1)?.push(line);
  });
  const tallest = Math.max(...rows.map((row) => row.length));
  return rows.length >= FEW_ROWS && tallest <= TALLEST ? rows : undefined;
}

/** Whether a drawn line is as wide as the lines of type above and below it. */
function coversLine(rule: MergedRules['level'][number], lines: readonly Line[]): boolean {
  const chunks = lines.flat();
  const near = chunks[0]?.size ?? 0;
  return (
    rule.from <= Math.min(...chunks.map((chunk) => chunk.x0)) + near &&
    rule.to >= Math.max(...chunks.map((chunk) => chunk.x1)) - near
  );
}

/** One row of all lines of type of a row of words. */
function mergeLines(lines: readonly Line[], lanes: readonly Lane[]): Row {
  const row: Chunk[][] = lanes.map(() => []);
  for (const chunk of lines.flat().flatMap((one) => cutAtLanes(one, lanes)))
    row[laneOf(chunk, lanes)]?.push(chunk);
  return row;
}

/** Rows of words, whose cells are of several lines each. */
export function wordRows(lines: readonly Line[], lanes: readonly Lane[], level: MergedRules['level']): Row[] {
  const drawn = drawnRows(lines, level);
  if (drawn) return drawn.map((own) => mergeLines(own, lanes));
  const placed = lines.flatMap((line) =>
    line.flatMap((chunk) => cutAtLanes(chunk, lanes)).map((chunk) => ({ lane: laneOf(chunk, lanes), chunk })),
  );
  return groupRows(placed, lanes, level);
}
