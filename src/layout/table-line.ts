import { type Chunk, makeChunk } from './chunk.ts';
import { isFigure } from './is-figure.ts';

/** The chunks of a line of type from left to right. */
export type Line = readonly Chunk[];

/** Ems. Figures further apart than this are two, though words would be one text: a space is half as wide. */
const FIGURE_GAP = 0.5;
const DIGITS = /^[[(]?[$£€]?[+±−–-]?\d[\d.,]*[%)\]*]*$/u;

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
  return line[0]?.size ?? 10;
}

/** Parts the chunks of a line where two figures stand next to each other. */
export function partFigures(line: Line): Chunk[] {
  return line.flatMap((chunk) => {
    const parts: (typeof chunk.inks)[number][][] = [];
    chunk.inks.forEach((ink, at) => {
      const before = chunk.inks[at - 1];
      const apart = before !== undefined && ink.x0 - before.x1 > FIGURE_GAP * ink.size;
      if (!before || (apart && DIGITS.test(before.text) && DIGITS.test(ink.text))) parts.push([ink]);
      else parts.at(-1)?.push(ink);
    });
    return parts.length < 2 ? [chunk] : parts.map(makeChunk);
  });
}

/** Whether at least half of the values of a line, which stand beside its label, are figures. */
export function isFigureLine(line: Line): boolean {
  const values = line.slice(1);
  const figures = values.filter((chunk) => isFigure(chunk.text)).length;
  return figures > 0 && figures * 2 >= values.length;
}
