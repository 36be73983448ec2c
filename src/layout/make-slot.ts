import { groupLines } from './chunk-lines.ts';
import { type Chunk, makeChunk } from './chunk.ts';
import type { Ink, Span } from './ink.ts';
import { joinLines } from './join-text.ts';
import type { Slot } from './matrix.ts';

/** Ems. A line of type that ends this near to the cell's edge fills it. */
const FULL = 1.2;

/** The text of lines of type that stand in one column from `x0` to `x1`. */
export function textOf(lines: readonly Chunk[], x1: number): string {
  return joinLines(lines.map((line) => ({ text: line.text, full: x1 - line.x1 < FULL * line.size })));
}

/** Lines of type, one chunk each, from words that all stand in one cell. */
export function linesOf(inks: readonly Ink[]): Chunk[] {
  return inks.length === 0 ? [] : groupLines(inks).map(makeChunk);
}

/** A slot from the lines of type that fall into it. */
export function makeSlot(
  lines: readonly Chunk[],
  span: Span,
  more: { shaded?: boolean; rowSpan?: number; columnSpan?: number } = {},
): Slot {
  let [letters, heavy] = [0, 0];
  for (const { inks } of lines) {
    letters += inks.length;
    for (const ink of inks) if (ink.bold) heavy += 1;
  }
  return {
    ...span,
    lines,
    text: textOf(lines, span.x1),
    bold: heavy * 2 > letters,
    style: lines[0]?.style ?? -1,
    shaded: more.shaded ?? false,
    rowSpan: more.rowSpan ?? 1,
    columnSpan: more.columnSpan ?? 1,
  };
}
