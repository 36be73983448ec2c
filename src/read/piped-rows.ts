import type { SheetRows } from './document.ts';

/** A line that a bar begins and ends, as tables are drawn in plain text. */
const PIPED = /^\s*\|.*\|\s*$/;

/** The cells of a table that bars draw in plain text; nothing where a line of it is drawn otherwise. */
export function pipedRows(
  block: string,
  place: Pick<SheetRows, 'document' | 'sheet'>,
): SheetRows | undefined {
  const lines = block.split('\n').filter((line) => !/^\s*[+=-][-+=\s]*$/.test(line));
  if (lines.length < 2 || !lines.every((line) => PIPED.test(line))) return undefined;
  const rows = lines.map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  return { kind: 'rows', ...place, firstRow: 1, rows };
}
