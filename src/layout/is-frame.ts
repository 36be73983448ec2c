import type { Matrix, Slot } from './matrix.ts';
import { TOLERANCE } from './row-weights.ts';

/** Lines of type from which two cells side by side hold more than one row. */
const MANY = 4;
/** Share of the lines of the one that stand level with lines of the other, where they do. */
const LEVEL = 0.8;

/** Whether two cells hold so many lines that stand level that each line, or nearly, is a row. */
function holdRows(label: Slot, value: Slot): boolean {
  if (label.lines.length < MANY || value.lines.length < MANY) return false;
  const level = value.lines.filter((line) =>
    label.lines.some((other) => Math.abs(other.base - line.base) <= TOLERANCE.level * line.size),
  );
  return level.length >= LEVEL * value.lines.length;
}

/**
 * Whether drawn lines only frame a table, or part its columns, and not its rows: some row holds many that stand level.
 * Then white space tells more than the lines do.
 */
export function isFrame({ rows }: Matrix): boolean {
  return rows.some((row) => {
    const slots = row.flatMap((slot) => slot ?? []);
    const [label, ...values] = slots;
    const merged = slots.some((slot) => slot.columnSpan > 1 || slot.rowSpan > 1);
    return !merged && label !== undefined && values.some((value) => holdRows(label, value));
  });
}
