import type { Box } from '../read/where.ts';
import type { Table } from './block.ts';

interface Extent {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

function extentOf(table: Table): Extent {
  const extent = { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity };
  for (const { where } of [table.header, ...table.rows].flat()) {
    if (where.kind !== 'page') continue;
    for (const { x, y, width, height } of where.boxes) {
      extent.x0 = Math.min(extent.x0, x);
      extent.x1 = Math.max(extent.x1, x + width);
      extent.y0 = Math.min(extent.y0, y);
      extent.y1 = Math.max(extent.y1, y + height);
    }
  }
  return extent;
}

/** Figures stand in this many times the rows that lines part, where lines do not part the rows. */
const MORE = 1.6;

function rowsOf(table: Table): number {
  return table.rows.length + (table.header.length > 0 ? 1 : 0);
}

function overlap(a: Table, b: Table): boolean {
  if (a.page !== b.page) return false;
  const [one, other] = [extentOf(a), extentOf(b)];
  return one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1;
}

/** Share of a table's cells that lie on the words of a chart for it to be nothing but that. */
const CHARTED = 0.5;

/** Leaves out tables that are the words of charts: those of each page, given by its number. */
export function leaveOutCharts(
  tables: readonly Table[],
  charted: ReadonlyMap<number, readonly Box[]>,
): Table[] {
  return tables.filter((table) => {
    const boxes = charted.get(table.page);
    if (!boxes) return true;
    const places = [table.header, ...table.rows]
      .flat()
      .flatMap(({ where }) => (where.kind === 'page' && where.boxes.length > 0 ? [where.boxes] : []));
    const inside = places.filter((own) => own.some((one) => boxes.some((box) => meets(one, box))));
    return inside.length <= CHARTED * places.length;
  });
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The tables of a document where two ways of looking found them: lines first, then figures, then the rest. */
export function mergeTables(tables: readonly Table[], figures: readonly Table[]): Table[] {
  // Lines may part columns or frame the whole, and leave the rows to white space.
  const ruled = tables.filter(
    (table) =>
      table.ruled === true &&
      !figures.some((figure) => overlap(table, figure) && figure.rows.length > MORE * rowsOf(table)),
  );
  const free = figures.filter((figure) => !ruled.some((table) => overlap(table, figure)));
  const rest = tables.filter(
    (table) => table.ruled !== true && !free.some((figure) => overlap(table, figure)),
  );
  return [...ruled, ...free, ...rest].sort((a, b) => a.page - b.page || extentOf(a).y0 - extentOf(b).y0);
}
