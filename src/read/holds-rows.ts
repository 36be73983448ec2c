import { findDialect } from './find-dialect.ts';
import { RowCutter, tidyLines } from './row-cutter.ts';

/** Cells from which lines that a comma or a tab parts are rows; two of them may be a label and its value. */
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;
/** Share of all lines that must be rows of as many cells. The others are titles, notes and what a tool says. */
const MOST_LINES = 0.8;
/** The same where bars or lines are drawn, which nobody writes prose with. */
const MOST_DRAWN = 0.6;
/** Nothing but tables is drawn with these. */
const BARS: ReadonlySet<string> = new Set(['|', '│']);
/** A line that is only drawn. */
const DRAWN = /^[^\p{L}\p{N}]*$/u;

/**
 * Whether a text that is called one holds rows of cells in truth: nearly all its lines have as many cells,
 * and several. `sample` may end within a line.
 */
export function holdsRows(sample: string): boolean {
  const text = tidyLines(sample);
  const dialect = findDialect(text);
  if (!dialect) return false;
  const cutter = new RowCutter(dialect);
  const whole = cutter.push(text);
  const rows = (whole.length > 0 ? whole : cutter.finish()).filter((row) => !DRAWN.test(row.join('')));
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [width = 0, count = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const drawn = BARS.has(dialect.delimiter) || dialect.fixed !== undefined;
  const most = drawn ? MOST_DRAWN : MOST_LINES;
  return width >= (drawn ? 2 : FEWEST_CELLS) && count >= FEWEST_ROWS && count >= rows.length * most;
}
