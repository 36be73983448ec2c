import { chunkLines } from './chunk-lines.ts';
import type { Chunk } from './chunk.ts';
import type { MergedRules } from './find-grids.ts';
import type { Ink } from './ink.ts';
import { isFigure } from './is-figure.ts';
import { partFigures, usualSpace } from './table-line.ts';

/** Shares of the text's width between which the gutter of a page of two columns lies. */
const MIDDLE = { from: 0.35, to: 0.65 };
/** Lines next to each other beside a gutter from which it is believed. */
const FEW_LINES = 6;
/** Share of the lines beside the gutter that must be running text on one side or the other. */
const PROSE = 0.25;
/** Words from which a chunk is a line of running text, and not a cell. */
const WORDS = 5;
/** Share of the text's width that a line of running text fills, beside a gutter. */
const FULL = 0.3;
/** Rows on each side from which two tables are believed, and their share of the lines there. */
const FEW_ROWS = 3;
const MOSTLY = 0.5;
/** Steps in which the gutter is looked for, points. */
const STEP = 2;

type Line = readonly Chunk[];

function crosses(chunk: Chunk, x: number): boolean {
  return chunk.x0 < x && chunk.x1 > x;
}

/** A stretch of lines with a gutter between its two columns, or without one: from and to, as indices. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly gutter?: number;
}

function baseOf(line: Line | undefined): number {
  return line?.[0]?.base ?? 0;
}

/** Whether a line is running text on one side of the gutter at least. */
function isProse(line: Line, width: number): boolean {
  return line.some((chunk) => chunk.inks.length >= WORDS && chunk.x1 - chunk.x0 > width * FULL);
}

/** Whether a line looks like a row of a table as wide as the page: labels left of the gutter, only figures right of it. */
function isWideRow(line: Line | undefined, x: number, width: number): boolean {
  if (!line) return false;
  const right = line.filter((chunk) => chunk.x0 >= x);
  // A long label looks like running text, but not beside several figures.
  if (right.length < 2 && isProse(line, width)) return false;
  return right.length > 0 && right.length < line.length && right.every((chunk) => isFigure(chunk.text));
}

/** Whether a part of a line is a row of a table: words, and figures behind them. */
function isRow(line: Line): boolean {
  const [label, ...values] = line;
  return label !== undefined && !isFigure(label.text) && values.some((chunk) => isFigure(chunk.text));
}

/** Whether two tables stand side by side: rows with labels of their own on both sides. */
function areSideBySide(lines: readonly Line[], x: number): boolean {
  const sides = [
    lines.map((line) => line.filter((chunk) => chunk.x1 <= x)),
    lines.map((line) => line.filter((chunk) => chunk.x0 >= x)),
  ];
  return sides.every((side) => {
    const rows = side.filter(isRow).length;
    return rows >= FEW_ROWS && rows >= MOSTLY * side.filter((line) => line.length > 0).length;
  });
}

/** Stretches of lines that nothing leads over the gutter of: running text on one side at least, or two tables. */
function bandsAt(lines: readonly Line[], x: number, width: number, rules: MergedRules['level']): Band[] {
  const over = rules.filter((rule) => rule.from < x && rule.to > x).map((rule) => rule.at);
  const top = Math.min(...over);
  const bottom = Math.max(...over);
  const wide = lines.map((line) => isWideRow(line, x, width));
  const bands: Band[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    const base = baseOf(line);
    // Lines drawn over the gutter belong to a table that is as wide as the page.
    const inside = line !== undefined && over.length > 1 && base > top && base < bottom + 1;
    const row = wide[at] === true && (wide[at - 1] === true || wide[at + 1] === true);
    if (line && !inside && !row && !line.some((chunk) => crosses(chunk, x))) continue;
    const prose = lines.flatMap((one, index) =>
      index >= from && index < at && isProse(one, width) ? [index] : [],
    );
    // What stands above and below the running text may be as wide as the page.
    const [first, last] = [prose[0] ?? at, prose.at(-1) ?? at];
    const length = last - first + 1;
    if (length >= FEW_LINES && prose.length >= PROSE * length)
      bands.push({ from: first, to: last, gutter: x });
    else if (areSideBySide(lines.slice(from, at), x)) bands.push({ from, to: at - 1, gutter: x });
    from = at + 1;
  }
  return bands;
}

function linesIn(bands: readonly Band[]): number {
  return bands.reduce((sum, band) => sum + band.to - band.from + 1, 0);
}

/**
 * The words of a page in parts from top to bottom: where running text stands in two columns, the left one
 * and then the right one, and what is as wide as both by itself.
 */
export function splitAtGutter(inks: readonly Ink[], rules: MergedRules['level']): (readonly Ink[])[] {
  const chunked = chunkLines(inks);
  const usual = usualSpace(chunked);
  const lines = chunked.map((line) => partFigures(line, usual));
  const chunks = lines.flat();
  if (chunks.length === 0) return [inks];
  const left = Math.min(...chunks.map((chunk) => chunk.x0));
  const width = Math.max(...chunks.map((chunk) => chunk.x1)) - left;
  let best: Band[] = [];
  for (let x = left + width * MIDDLE.from; x <= left + width * MIDDLE.to; x += STEP) {
    const bands = bandsAt(lines, x, width, rules);
    if (linesIn(bands) > linesIn(best)) best = bands;
  }
  const parts: Ink[][] = [];
  let from = 0;
  const wide = (to: number): void => {
    const own = lines.slice(from, to).flatMap((line) => line.flatMap((chunk) => chunk.inks));
    if (own.length > 0) parts.push(own);
  };
  for (const band of best) {
    wide(band.from);
    const own = lines.slice(band.from, band.to + 1).flatMap((line) => line.flatMap((chunk) => chunk.inks));
    const gutter = band.gutter ?? 0;
    parts.push(
      own.filter((ink) => (ink.x0 + ink.x1) / 2 < gutter),
      own.filter((ink) => (ink.x0 + ink.x1) / 2 >= gutter),
    );
    from = band.to + 1;
  }
  wide(lines.length);
  return parts;
}
