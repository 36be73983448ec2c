/** A column of a table of fixed width: letters from `from` up to `to`, the last one up to the line's end. */
export interface FixedColumn {
  readonly from: number;
  readonly to: number;
}

/** The line that database tools draw under the names of columns: a run of dashes for each. */
const DASHES = /^ *(?:-{2,}|={2,})(?: +(?:-+|=+))+ *$/;
/** Lines in which it is looked for. */
const LINES = 60;

/** The columns under a drawn line of dashes, one run a column. Gives nothing where no such line is drawn. */
export function findFixedColumns(sample: string): readonly FixedColumn[] | undefined {
  const lines = sample.split('\n', LINES);
  const at = lines.findIndex((line, index) => index > 0 && DASHES.test(line));
  const line = lines[at];
  if (line === undefined) return undefined;
  const starts = [...line.matchAll(/-+|=+/g)].map((run) => run.index);
  // Text under short dashes overhangs: a column goes up to where the next one begins.
  return starts.map((start, index) => ({
    from: index === 0 ? 0 : start,
    to: starts[index + 1] ?? Number.POSITIVE_INFINITY,
  }));
}

/** The cells of a line. A line that does not reach a second column is a title, and whole. */
export function cutFixed(line: string, columns: readonly FixedColumn[]): string[] {
  const crossed = columns.some(({ from }) => from > 0 && /\S\S/.test(line.slice(from - 1, from + 1)));
  if (crossed) return [line.trim()];
  return columns.map(({ from, to }) => line.slice(from, to).trim());
}
