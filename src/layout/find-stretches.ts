import { isFigure } from './is-figure.ts';
import { areNear, type Line, isFigureLine } from './table-line.ts';

/** Ems. A label alone on its line starts no further in, or out, than this. */
const INDENT = 4;
/** Rows of figures from which a table is believed. */
const FEW = 2;
/** Share of the width of the rows above that a heading between rows may fill. */
const HEADING = 0.7;
/** Words from which a line is running text, not a heading between rows. */
const WORDS = 12;

/** Lines of one table from top to bottom, by their indices: `to` is the last one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Open {
  from: number;
  to: number;
  /** Where the values start, and where the labels do and the values end. */
  start: number;
  stub: number;
  end: number;
  rows: number;
}

/** Whether a line is nothing but a label: it ends before the figures start. */
export function isLabelLine(line: Line, { start, stub }: { start: number; stub: number }): boolean {
  const [only] = line;
  return line.length === 1 && only !== undefined && only.x1 < start && only.x0 > stub - only.size * INDENT;
}

/** Where the figures of a line start, behind its label and the number or code before that. */
function startOf(line: Line): number {
  const label = line.findIndex((chunk) => !isFigure(chunk.text));
  const first = line.find((chunk, at) => at > Math.max(label, 0) && isFigure(chunk.text));
  return (first ?? line[1])?.x0 ?? Infinity;
}

/** Whether a line that runs over the columns names the rows of figures that go on below it. */
function isHeadingBetween(line: Line, next: Line | undefined, { stub, end }: Open): boolean {
  const [only] = line;
  if (!only || line.length > 1 || !next || !isFigureLine(next) || !areNear(line, next)) return false;
  const first = next[0]?.x0 ?? Infinity;
  const last = next.at(-1)?.x1 ?? -Infinity;
  return (
    only.x0 >= stub - only.size * INDENT &&
    only.x1 - only.x0 < HEADING * (end - stub) &&
    only.inks.length < WORDS &&
    Math.abs(last - end) < only.size &&
    first < stub + only.size * INDENT
  );
}

/** Stretches of lines of figures, with the labels and headings between them. */
export function findStretches(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open && open.rows >= FEW) stretches.push({ from: open.from, to: open.to });
    open = undefined;
  };
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (open && above && !areNear(above, line)) close();
    if (isFigureLine(line)) {
      const own = { start: startOf(line), stub: line[0]?.x0 ?? 0, end: line.at(-1)?.x1 ?? 0 };
      open ??= { from: at, to: at, ...own, rows: 0 };
      open.to = at;
      open.start = Math.min(open.start, own.start);
      open.stub = Math.min(open.stub, own.stub);
      open.end = Math.max(open.end, own.end);
      open.rows++;
    } else if (open && !isLabelLine(line, open) && !isHeadingBetween(line, lines[at + 1], open)) close();
  });
  close();
  return stretches;
}
