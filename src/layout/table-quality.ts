import type { Quality, QualityReason } from './block.ts';
import type { Chunk } from './chunk.ts';

/** A cell as far as its quality goes: its lines of type, and the columns that it is meant to cover. */
interface Filled {
  readonly lines: readonly Chunk[];
  readonly columnSpan: number;
}

interface Edges {
  readonly x0: number;
  readonly x1: number;
}

/** Ems. Letters reach this far over the edge of a column without reaching into the next. */
const OVERHANG = 0.5;
/** Share of the cells that may reach into the next column before it is said. */
const CROSSING = 0.05;
/** Share of the rows that may hold a single cell before it is said: headings between rows do. */
const ALONE = 0.4;
/** Rows from which columns parted by white space are believed. */
const FEW = 3;
/** What a table is worth of which little but white space says that it is one: of few rows, or of rows of single cells. */
const WORTH = { few: 0.7, alone: 0.6 };

function reachesOver(cell: Filled, column: number, lanes: readonly Edges[]): boolean {
  const before = lanes[column - 1]?.x1 ?? -Infinity;
  const after = lanes[column + cell.columnSpan]?.x0 ?? Infinity;
  return cell.lines.some(({ x0, x1, size }) => x0 < before - OVERHANG * size || x1 > after + OVERHANG * size);
}

/**
 * How well the rows of a table fit its columns: the share of the cells that keep to their own, and, where no
 * lines enclose them, less for rows of single cells and for few rows. The reasons say how the table was
 * found, and after that what speaks against it.
 */
export function qualityOf(
  rows: readonly (readonly (Filled | undefined)[])[],
  lanes: readonly Edges[],
  enclosed: boolean,
): Quality {
  const reasons: QualityReason[] = [enclosed ? 'enclosed-by-lines' : 'parted-by-white-space'];
  const filled = rows.map((row) =>
    row.flatMap((cell, column) => (cell && cell.lines.length > 0 ? [{ cell, column }] : [])),
  );
  const cells = filled.flat();
  const over = cells.filter(({ cell, column }) => reachesOver(cell, column, lanes)).length;
  const crossing = over / Math.max(cells.length, 1);
  if (crossing > CROSSING) reasons.push('words-cross-columns');
  let score = 1 - crossing;
  if (!enclosed) {
    const alone = filled.filter((row) => row.length === 1).length / Math.max(rows.length, 1);
    if (alone > ALONE) {
      reasons.push('rows-of-one-cell');
      score *= 1 - (1 - WORTH.alone) * alone;
    }
    if (rows.length < FEW) {
      reasons.push('few-rows');
      score *= WORTH.few;
    }
  }
  return { score: Math.round(score * 100) / 100, reasons };
}
