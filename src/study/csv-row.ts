import { csvCell } from '../report/csv-cell.ts';

/** A line of a CSV. What holds nothing is empty; a text like a formula gets an apostrophe. */
export function csvRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map((cell) => (cell === null ? '' : csvCell(String(cell)))).join(',')}\n`;
}
