import { chunkLines } from './chunk-lines.ts';
import type { Chunk } from './chunk.ts';
import type { Ink } from './ink.ts';

/** Shares of the text's width between which the gutter of a page of two columns lies. */
const MIDDLE = { from: 0.4, to: 0.6 };
/** Share of the lines that may run over the gutter: headings do. */
const CROSSING = 0.2;
/** Share of the lines beside the gutter that must be running text on one side or the other. */
const PROSE = 0.25;
/** Words from which a chunk is a line of running text, and not a cell. */
const WORDS = 6;
/** Steps in which the gutter is looked for, points. */
const STEP = 2;

function crosses(chunk: Chunk, x: number): boolean {
  return chunk.x0 < x && chunk.x1 > x;
}

/** The words of a page in one part, or in two where running text stands in two columns. */
export function splitAtGutter(inks: readonly Ink[]): (readonly Ink[])[] {
  const lines = chunkLines(inks);
  const chunks = lines.flat();
  if (chunks.length === 0) return [inks];
  const left = Math.min(...chunks.map((chunk) => chunk.x0));
  const right = Math.max(...chunks.map((chunk) => chunk.x1));
  const width = right - left;
  for (let x = left + width * MIDDLE.from; x <= left + width * MIDDLE.to; x += STEP) {
    const over = lines.filter((line) => line.some((chunk) => crosses(chunk, x)));
    if (over.length > CROSSING * lines.length) continue;
    const prose = lines.filter((line) =>
      line.some(
        (chunk) => !crosses(chunk, x) && chunk.inks.length >= WORDS && chunk.x1 - chunk.x0 > width / 3,
      ),
    );
    if (prose.length < PROSE * lines.length) continue;
    return [
      inks.filter((ink) => (ink.x0 + ink.x1) / 2 < x),
      inks.filter((ink) => (ink.x0 + ink.x1) / 2 >= x),
    ];
  }
  return [inks];
}
