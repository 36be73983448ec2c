import type { Chunk } from './chunk.ts';

type Lines = readonly (readonly Chunk[])[];

/** Shares of the text's width between which the gutter between two lists lies: short values end far left of the margin. */
const MIDDLE = { from: 0.35, to: 0.72 };
/** Ems. Free space left of the gutter, at least. */
const GUTTER = 0.5;
/** Lines with a label and a value that each list holds at least, and the share of its lines they must be: labels take up to four lines. */
const ROWS = { few: 4, share: 0.25 };
/** Share of those that must start with a word. */
const WORDY = 0.85;
/** Share of the rows that stand level with no row of the other list, from which each list has rows of its own. */
const UNEVEN = 0.3;
/** Ems. Rows that stand level do so within this. */
const LEVEL = 0.3;

interface Band {
  readonly from: number;
  readonly to: number;
  readonly left: Lines;
  readonly right: Lines;
}

function rowsOf(lines: Lines): Lines {
  return lines.filter((line) => line.length > 1);
}

/** Words that one of the lines of running text over a list has at least. */
const PROSE_WORDS = 6;

/** Lines without the running text over them, such as the opening of a letter. */
function withoutOpening(lines: Lines): Lines {
  const first = lines.findIndex((line) => line.length > 1);
  const opens = lines.slice(0, Math.max(first, 0)).some((line) => (line[0]?.inks.length ?? 0) >= PROSE_WORDS);
  return opens ? lines.slice(first) : lines;
}

/** Whether lines are mostly labels with values beside them, running text over them or not. */
function isList(all: Lines): boolean {
  const lines = withoutOpening(all);
  const rows = rowsOf(lines);
  const wordy = rows.filter((row) => /\p{L}{3}/u.test(row[0]?.text ?? '')).length;
  return rows.length >= Math.max(ROWS.few, ROWS.share * lines.length) && wordy >= WORDY * rows.length;
}

/** Whether the rows of two lists stand at heights of their own. */
function areUneven(left: Lines, right: Lines): boolean {
  const [a, b] = [rowsOf(left), rowsOf(right)];
  const alone = (rows: Lines, others: Lines): number =>
    rows.filter(([first]) => {
      if (!first) return false;
      return !others.some(([other]) => other && Math.abs(other.base - first.base) <= LEVEL * first.size);
    }).length;
  return alone(a, b) + alone(b, a) > UNEVEN * (a.length + b.length);
}

function bandAt(lines: Lines, from: number, to: number, x: number): Band | undefined {
  const own = lines.slice(from, to);
  const half = (keep: (chunk: Chunk) => boolean): Lines =>
    own.map((line) => line.filter(keep)).filter((line) => line.length > 0);
  const [left, right] = [half((chunk) => chunk.x0 < x), half((chunk) => chunk.x0 >= x)];
  return isList(left) && isList(right) && areUneven(left, right) ? { from, to, left, right } : undefined;
}

/** The longest stretch of lines beside a gutter that nothing crosses, if it holds two lists. */
function findBand(lines: Lines, gutters: readonly { x: number; em: number }[]): Band | undefined {
  let best: Band | undefined;
  for (const { x, em } of gutters) {
    const crosses = (line: readonly Chunk[]): boolean =>
      line.some((chunk) => chunk.x0 < x && chunk.x1 > x - GUTTER * em);
    let from = 0;
    for (let at = 0; at <= lines.length; at++) {
      const line = lines[at];
      if (line && !crosses(line)) continue;
      const longer = at - from > (best ? best.to - best.from : 0);
      const band = longer ? bandAt(lines, from, at, x) : undefined;
      if (band) best = band;
      from = at + 1;
    }
  }
  return best;
}

/**
 * Lines in parts that are read one after the other. Where two lists of labels and values stand side by
 * side, each with rows at heights of its own, the left one comes before the right one; all other lines
 * stay together.
 */
export function partLists(lines: Lines): Lines[] {
  const all = lines.flat();
  const x0 = Math.min(...all.map((chunk) => chunk.x0));
  const width = Math.max(...all.map((chunk) => chunk.x1)) - x0;
  const starts = new Map<number, number>();
  for (const chunk of all) {
    if (chunk.x0 > x0 + width * MIDDLE.from && chunk.x0 < x0 + width * MIDDLE.to)
      starts.set(Math.floor(chunk.x0), chunk.size);
  }
  const band = findBand(
    lines,
    [...starts].map(([x, em]) => ({ x, em })),
  );
  if (!band) return [lines];
  return [lines.slice(0, band.from), band.left, band.right, ...partLists(lines.slice(band.to))].filter(
    (part) => part.length > 0,
  );
}
