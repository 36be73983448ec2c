import type { SheetRows } from '../read/document.ts';
import { isBlankRow, type SheetRow } from './sheet-row.ts';

/**
 * The rows of a part that are not blank. The text of a cell that is merged over several rows stands in
 * each of them, as the reader sees it beside each.
 */
export function* toSheetRows(part: SheetRows): Generator<SheetRow> {
  const wide = new Map<number, Map<number, number>>();
  const down = new Map<number, Map<number, string>>();
  for (const { row, column, rowSpan, columnSpan } of part.spans ?? []) {
    const widths = wide.get(row) ?? new Map<number, number>();
    wide.set(row, widths.set(column - 1, columnSpan));
    const text = part.rows[row - part.firstRow]?.[column - 1] ?? '';
    // No further than the part goes: a cell may claim to be merged over a million rows.
    const end = Math.min(row + rowSpan, part.firstRow + part.rows.length);
    for (let at = row + 1; at < end; at++) {
      const texts = down.get(at) ?? new Map<number, string>();
      down.set(at, texts.set(column - 1, text));
    }
  }
  for (const [index, own] of part.rows.entries()) {
    const number = part.firstRow + index;
    const cells = withMerged(own, down.get(number));
    if (isBlankRow(cells)) continue;
    const widths = wide.get(number);
    yield {
      number,
      cells,
      ...(part.hidden !== undefined && { hidden: part.hidden }),
      ...(number <= (part.headings ?? 0) && { heading: true }),
      ...(widths && { wide: widths }),
    };
  }
}

function withMerged(
  cells: readonly string[],
  merged: ReadonlyMap<number, string> | undefined,
): readonly string[] {
  if (!merged) return cells;
  const whole = [...cells];
  for (const [at, text] of merged) {
    while (whole.length <= at) whole.push('');
    if (whole[at] === '') whole[at] = text;
  }
  return whole;
}
