import type { Chunk } from './chunk.ts';
import type { Ink } from './ink.ts';

/** Share of the page's height at its top and at its bottom in which furniture stands. */
const MARGIN = 0.16;
/** Share of the height that is looked at besides, to see what stands next to a line near the edge. */
const ROOM = 0.06;
/** Points. The same line stands at the same height on each page. */
const SAME_HEIGHT = 4;
const PAGE_NUMBER = /^[-–—|\s]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/i;

const NAMED_PAGE = /^page\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

type TypeLine = readonly Chunk[];

/** The lines near the edges of a page: what its neighbours are compared with. */
export interface Edges {
  readonly page: number;
  readonly lines: readonly { readonly y: number; readonly words: readonly string[] }[];
}

function wordsOf(line: TypeLine): string[] {
  return line.flatMap((chunk) => chunk.inks.map((ink) => ink.text));
}

/** The words that stand near the top or bottom of a page: all that furniture is looked for in. */
export function inksNearEdges(inks: readonly Ink[], height: number): Ink[] {
  const room = height * (MARGIN + ROOM);
  return inks.filter((ink) => ink.y1 < room || ink.y0 > height - room);
}

function isNearEdge(line: TypeLine, height: number): boolean {
  const y = line[0]?.base ?? 0;
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

export function edgesOf(page: number, height: number, lines: readonly TypeLine[]): Edges {
  const near = lines.filter((line) => isNearEdge(line, height));
  return { page, lines: near.map((line) => ({ y: line[0]?.base ?? 0, words: wordsOf(line) })) };
}

/** Whether two lines are the same but for numbers that count the pages. */
function repeats(a: readonly string[], b: readonly string[], pages: number): boolean {
  if (a.length !== b.length) return false;
  return a.every((word, index) => {
    const other = b[index] ?? '';
    if (word === other) return true;
    const [x, y] = [
      /^\D{0,4}(\d{1,4})\D{0,2}$/.exec(word)?.[1],
      /^\D{0,4}(\d{1,4})\D{0,2}$/.exec(other)?.[1],
    ];
    return x !== undefined && y !== undefined && Number(y) - Number(x) === pages;
  });
}

/** Lines below a heading among which a row of its table is looked for: a heading or a label may take several. */
const ROW_WITHIN = 4;
/** Ems. Lines of cells in the middle of a row stand closer than lines of type do. */
const HALF_STEP = 0.95;

/**
 * A heading row of a table repeats as well, but columns stand below it. `below`: the lines after it. A line of
 * one heading that is set half a line higher ("Ward" over "rank") goes with the row that it is part of.
 */
function isTableHeading(line: TypeLine, below: readonly TypeLine[]): boolean {
  const [next, ...rest] = below;
  const [first] = line;
  if (!first || !next) return false;
  if (line.length < 2) {
    const isHalfStep = (next[0]?.base ?? Infinity) - first.base < HALF_STEP * first.size;
    return isHalfStep && next.length > 1 && isTableHeading(next, rest);
  }
  return below.slice(0, ROW_WITHIN).some((row) => row.length > 1 && standsOver(line, row));
}

/** Whether each part of a line stands over one of another line, where that begins. */
function standsOver(line: TypeLine, row: TypeLine): boolean {
  return line.every((chunk) => row.some((cell) => Math.abs(chunk.x0 - cell.x0) < chunk.size));
}

/**
 * The words of running heads and feet: the outermost lines of a page that stand on a neighbouring page, too,
 * at the same height and but for page numbers in the same words.
 */
export function findFurniture(
  page: number,
  height: number,
  lines: readonly TypeLine[],
  neighbours: readonly Edges[],
): { inks: Set<Ink>; lines: TypeLine[] } {
  const isFurniture = (line: TypeLine, below: readonly TypeLine[]): boolean => {
    if (!isNearEdge(line, height)) return false;
    const words = wordsOf(line);
    const text = words.join(' ');
    if (line.length === 1 && PAGE_NUMBER.test(text) && /page|of|\/|[-–—|]/i.test(text)) return true;
    if (line.some((chunk) => NAMED_PAGE.test(chunk.text))) return true;
    if (isTableHeading(line, below)) return false;
    const y = line[0]?.base ?? 0;
    return neighbours.some((edges) =>
      edges.lines.some(
        (other) => Math.abs(other.y - y) <= SAME_HEIGHT && repeats(words, other.words, edges.page - page),
      ),
    );
  };
  const found = new Set<Ink>();
  const furniture: TypeLine[] = [];
  const mark = (line: TypeLine): void => {
    furniture.push(line);
    for (const chunk of line) for (const ink of chunk.inks) found.add(ink);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || !isFurniture(line, lines.slice(at + 1, at + 2 + ROW_WITHIN))) break;
    mark(line);
  }
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line || !isFurniture(line, [])) break;
    mark(line);
  }
  return { inks: found, lines: furniture };
}
