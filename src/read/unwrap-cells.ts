import type { Dialect } from './find-dialect.ts';

/** `="0123"`: how a text is written that a spreadsheet must not take for a number. It shows 0123. */
const FORMULA_TEXT = /^="((?:[^"]|"")*)"$/;
/** An apostrophe before a number or a sign, which says that what follows is text. Years are cut to two digits. */
const TEXT_MARK = /^'(?=[=+@-]|\d{3})[^']*$/;

/**
 * Cells as a spreadsheet shows them: texts that are wrapped up as formulas or marked by an apostrophe, and
 * the rows of a drawn box without its sides. Nothing else is touched, and rows without any of it are not copied.
 */
export function unwrapCells(
  rows: readonly string[][],
  text: string,
  dialect: Dialect,
): readonly (readonly string[])[] {
  const boxed = dialect.boxed ? rows.map((row) => cutSides(row)) : rows;
  if (!text.includes('="') && !text.includes("'")) return boxed;
  return boxed.map((row) =>
    row.some((cell) => cell.startsWith('="') || cell.startsWith("'")) ? row.map(unwrap) : row,
  );
}

function unwrap(cell: string): string {
  const wrapped = FORMULA_TEXT.exec(cell.trim())?.[1];
  if (wrapped !== undefined) return wrapped.replaceAll('""', '"');
  return TEXT_MARK.test(cell) ? cell.slice(1) : cell;
}

function cutSides(row: readonly string[]): string[] {
  const from = (row[0] ?? '').trim() === '' && row.length > 1 ? 1 : 0;
  const to = row.length - from > 1 && (row.at(-1) ?? '').trim() === '' ? row.length - 1 : row.length;
  return row.slice(from, to);
}
