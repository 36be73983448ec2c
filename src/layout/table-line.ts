import { groupLines } from './chunk-lines.ts';
import { type Chunk, makeChunk } from './chunk.ts';
import type { MergedRules } from './find-grids.ts';
import type { Ink } from './ink.ts';
import { isFigure } from './is-figure.ts';
import { USUAL_SIZE } from './usual-size.ts';

/** The chunks of a line of type from left to right. */
export type Line = readonly Chunk[];

/** Ems. Rows of one table stand no further apart. */
export const ROW_STEP = 3.2;
/** Share of the type size that letters reach above a line drawn over them. */
const HALF = 0.5;
/** Ems. Figures further apart than this are two, though words would be one text: a space is half as wide. */
const FIGURE_GAP = 0.5;
/** How much wider than the usual space, where that is wide: letters of one width have wide spaces. */
const WIDER = 1.4;
const DIGITS = /^[[(]?[$£€]?[+±−–-]?\d[\d.,]*[%)\]*]*$/u;
const CURRENCY = /^(?:[$£€¥]|US\$)$/u;
const AFTER = /^[%)\]]+$/;
/** Dots that lead the eye from a label to its figures, or one of them. */
const DOTS = /^(?:[.·…]\s?)+$/u;
/** Dots next to one another from which they lead the eye. */
const LEADING = 3;

/** Ems. Texts side by side whose baselines are no further apart stand in one row: cells are set at their foot, or in their middle. */
const UNEVEN = 0.8;

/** Joins lines of type that stand closer than lines can, and not one above the other. */
export function joinUneven(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const close = last !== undefined && baseOf(line) - baseOf(last) < UNEVEN * sizeOf(line);
    const apart = last?.every((one) => line.every((other) => one.x1 < other.x0 || other.x1 < one.x0));
    if (last && close && apart === true)
      joined[joined.length - 1] = [...last, ...line].sort((a, b) => a.x0 - b.x0);
    else joined.push(line);
  }
  return joined;
}

export function baseOf(line: Line): number {
  return line[0]?.base ?? 0;
}

export function sizeOf(line: Line): number {
  return line[0]?.size ?? USUAL_SIZE;
}

/** Whether two lines stand as near as rows of one table. */
export function areNear(above: Line, below: Line): boolean {
  return baseOf(below) - baseOf(above) <= ROW_STEP * sizeOf(below);
}

/** Lines drawn between two lines of type. */
export function rulesBetween(level: MergedRules['level'], above: Line, below: Line): MergedRules['level'] {
  const from = baseOf(above) - 1;
  const to = baseOf(below) - sizeOf(below) * HALF;
  return level.filter((rule) => rule.at > from && rule.at < to);
}

/** The usual space between words that stand in one text, in ems. */
export function usualSpace(lines: readonly Line[]): number {
  const spaces = lines
    .flat()
    .flatMap(({ inks, size }) => inks.slice(1).map((ink, at) => (ink.x0 - (inks[at]?.x1 ?? ink.x0)) / size))
    .sort((a, b) => a - b);
  return spaces[Math.floor(spaces.length / 2)] ?? 0;
}

/** Leaves out the dots that lead from labels to their figures. */
export function withoutLeaders(inks: readonly Ink[]): Ink[] {
  return groupLines(inks).flatMap((line) => {
    const sorted = [...line].sort((a, b) => a.x0 - b.x0);
    let dots: Ink[] = [];
    const out = new Set<Ink>();
    for (const ink of [...sorted, undefined]) {
      if (ink && DOTS.test(ink.text)) {
        dots.push(ink);
        continue;
      }
      const count = dots.reduce((sum, dot) => sum + dot.text.replace(/\s/g, '').length, 0);
      // Three dots that stand together are what stands in place of a figure.
      if (count > LEADING || (count === LEADING && dots.length > 1)) for (const dot of dots) out.add(dot);
      dots = [];
    }
    return sorted.filter((ink) => !out.has(ink));
  });
}

/** Parts the chunks of a line where two figures stand next to each other, given the usual space in ems. */
export function partFigures(line: Line, usual: number): Chunk[] {
  const gap = Math.max(FIGURE_GAP, WIDER * usual);
  return line.flatMap((chunk) => {
    const parts: (typeof chunk.inks)[number][][] = [];
    chunk.inks.forEach((ink, at) => {
      const before = chunk.inks[at - 1];
      const apart = before !== undefined && ink.x0 - before.x1 > gap * ink.size;
      // A currency at the left edge of its column may stand close behind the figure of the one before.
      const next = before !== undefined && DIGITS.test(before.text) && CURRENCY.test(ink.text);
      if (!before || next || (apart && DIGITS.test(before.text) && DIGITS.test(ink.text))) parts.push([ink]);
      else parts.at(-1)?.push(ink);
    });
    return parts.length < 2 ? [chunk] : parts.map(makeChunk);
  });
}

/** Puts a currency that stands apart, at the edge of its column, to the figure behind it, and what follows a figure to it. */
export function joinSigns(line: Line): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of line) {
    const last = joined.at(-1);
    const before = last !== undefined && CURRENCY.test(last.text) && isFigure(chunk.text);
    const after = last !== undefined && AFTER.test(chunk.text) && isFigure(last.text);
    if (last && (before || after)) joined[joined.length - 1] = makeChunk([...last.inks, ...chunk.inks]);
    else joined.push(chunk);
  }
  return joined;
}

/** Whether the space before a word parts a sign from its figure. */
export function isBesideSign(before: string, after: string): boolean {
  return CURRENCY.test(before) || AFTER.test(after);
}

/** Whether at least half of the values of a line, which stand beside its label, are figures. */
export function isFigureLine(line: Line): boolean {
  const values = line.slice(1);
  const figures = values.filter((chunk) => isFigure(chunk.text)).length;
  return figures > 0 && figures * 2 >= values.length;
}
