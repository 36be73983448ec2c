import type { FlowCell, FlowTable } from './flow.ts';

/** Cells of a row that name columns, at least. */
const FEWEST = 2;

function hasText({ blocks }: FlowCell): boolean {
  return blocks.some((block) => block.kind === 'text' && !block.hidden);
}

/** Whether a row names columns and nothing else: the file marks each of its cells as a heading. */
function isHeadRow(row: readonly FlowCell[]): boolean {
  const filled = row.filter(hasText);
  return filled.length >= FEWEST && filled.length === row.length && row.every((cell) => cell.head === true);
}

/** One of the tables that a table is made of. */
export interface Band {
  readonly table: FlowTable;
  /** Each row below its heading is one record whose values it names. */
  readonly records?: true;
}

/** A table in which rows of headings take turns with rows of what they name is as many tables, one below the other. */
export function partBands(table: FlowTable): Band[] {
  const { rows } = table;
  const heads = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    return isHeadRow(row) && !(before && isHeadRow(before)) ? [at] : [];
  });
  const merged = rows.some((row) => row.some((cell) => cell.rowSpan > 1 || cell.continued));
  if (heads.length < 2 || merged) return [{ table }];
  const starts = heads[0] === 0 ? heads : [0, ...heads];
  return starts.map((from, index) => {
    const own = rows.slice(from, starts[index + 1]);
    const headings = own.findIndex((row) => !isHeadRow(row));
    const caption = table.caption !== undefined && { caption: table.caption };
    const banded = heads.includes(from) && own.length === 2 && { records: true as const };
    return { table: { rows: own, headings: Math.max(headings, 0), ...caption }, ...banded };
  });
}
