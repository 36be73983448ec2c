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
/** Ems. White space this wide between two cells of a row parts them for any eye. */
const GAP = 1;
/** Share of the cells that may reach into the next column before it is said. */
const CROSSING = 0.05;
/** Share of the rows that may hold a single cell before it is said: headings between rows do. */
const ALONE = 0.4;
/** Rows from which columns parted by white space are believed. */
const FEW = 3;
/** What a table is worth of which little but white space says that it is one: of few rows, or of rows of single cells. */
const WORTH = { few: 0.7, alone: 0.6 };

type Filling = readonly (Filled | undefined)[];

/** Whether a gap parts a cell from its filled neighbour: then it is plain which words are whose, wherever the columns lie. */
function isApart(left: Filled | undefined, right: Filled | undefined): boolean {
  if (!left || !right || left.lines.length === 0 || right.lines.length === 0) return false;
  const end = Math.max(...left.lines.map(({ x1 }) => x1));
  const start = Math.min(...right.lines.map(({ x0 }) => x0));
  return start - end >= GAP * (left.lines[0]?.size ?? 0);
}

/** Whether a border runs through words that one command printed with no more than a space between them. */
function isTorn(left: Filled, right: Filled | undefined): boolean {
  return left.lines.some((line) => {
    const last = line.inks.at(-1);
    const first = right?.lines.find(({ base }) => Math.abs(base - line.base) < OVERHANG * line.size)?.inks[0];
    if (!last || !first || last.run !== first.run) return false;
    return first.x0 - last.x1 < OVERHANG * line.size;
  });
}

/** Whether letters of a cell reach into the next column, so that they might belong there. */
function reachesOver(row: Filling, column: number, lanes: readonly Edges[]): boolean {
  const cell = row[column];
  if (!cell) return false;
  const next = column + cell.columnSpan;
  if (isTorn(cell, row[next])) return true;
  const before = lanes[column - 1]?.x1 ?? -Infinity;
  const after = lanes[next]?.x0 ?? Infinity;
  const left = cell.lines.some(({ x0, size }) => x0 < before - OVERHANG * size);
  const right = cell.lines.some(({ x1, size }) => x1 > after + OVERHANG * size);
  return (left && !isApart(row[column - 1], cell)) || (right && !isApart(cell, row[next]));
}

/**
 * How well the rows of a table fit its columns: the share of the cells that keep to their own, and, where no
 * lines enclose them, less for rows of single cells and for few rows. The reasons say how the table was
 * found, and after that what speaks against it.
 */
export function qualityOf(rows: readonly Filling[], lanes: readonly Edges[], enclosed: boolean): Quality {
  const reasons: QualityReason[] = [enclosed ? 'enclosed-by-lines' : 'parted-by-white-space'];
  const filled = rows.map((row) =>
    row.flatMap((cell, column) => (cell && cell.lines.length > 0 ? [{ row, column }] : [])),
  );
  const cells = filled.flat();
  const over = cells.filter(({ row, column }) => reachesOver(row, column, lanes)).length;
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

/** Below this, a value may stand beside the label of another row or column, and a reader is told to look. */
const SURE = 0.8;
/** What of a table's looks can put a value beside the wrong label. Few rows are easily read. */
const MISLEADING: ReadonlySet<QualityReason> = new Set<QualityReason>([
  'words-cross-columns',
  'rows-of-one-cell',
]);

/** Why values of a table may stand beside the wrong labels; nothing where there is no reason to think so. */
export function doubtsOf({ score, reasons }: Quality): readonly QualityReason[] {
  return score < SURE ? reasons.filter((reason) => MISLEADING.has(reason)) : [];
}
