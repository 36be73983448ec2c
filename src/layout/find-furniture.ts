import type { Chunk } from './chunk.ts';

/** Share of the page's height at its top and at its bottom in which furniture stands. */
const MARGIN = 0.13;
/** Points. The same line stands at the same height on each page. */
const SAME_HEIGHT = 4;

/** A line of type reduced to what repeats: numbers count the pages and do not. */
function shape(line: readonly Chunk[]): string {
  return line
    .map((chunk) => chunk.text)
    .join(' ')
    .replace(/\d+/g, '#')
    .toLowerCase();
}

/** The lines of a page that may be furniture: near its top or bottom edge. */
export interface Edges {
  readonly number: number;
  readonly lines: readonly { readonly y: number; readonly shape: string; readonly single: boolean }[];
}

export function edgesOf(number: number, height: number, lines: readonly (readonly Chunk[])[]): Edges {
  const near = lines.flatMap((line) => {
    const y = line[0]?.base ?? 0;
    return y < height * MARGIN || y > height * (1 - MARGIN)
      ? [{ y, shape: shape(line), single: line.length === 1 }]
      : [];
  });
  return { number, lines: near };
}

const PAGE_NUMBER = /^(?:[-–—|\s]*)(?:page\s*)?\d+(?:\s*(?:of|\/)\s*\d+)?(?:[-–—|\s]*)$/i;

/**
 * Whether a line repeats, at the same height, on a neighbouring page: a running head, a page number. A
 * heading row of a table repeats as well; it is kept, because its table needs it: it has several chunks
 * and a body of columns right below it.
 */
export function isFurniture(
  line: readonly Chunk[],
  height: number,
  neighbours: readonly Edges[],
  heading: boolean,
): boolean {
  const y = line[0]?.base ?? 0;
  const top = y < height * MARGIN;
  const bottom = y > height * (1 - MARGIN);
  if (!top && !bottom) return false;
  const text = line.map((chunk) => chunk.text).join(' ');
  if (PAGE_NUMBER.test(text) && line.length === 1 && /page|of|\//i.test(text)) return true;
  if (heading) return false;
  const own = shape(line);
  if (!/[a-z#]/.test(own))
    return neighbours.some((edges) => edges.lines.some((other) => other.shape === own));
  return neighbours.some((edges) =>
    edges.lines.some((other) => other.shape === own && Math.abs(other.y - y) <= SAME_HEIGHT),
  );
}
