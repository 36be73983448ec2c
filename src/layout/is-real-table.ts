import type { Table } from './block.ts';

/** Words of the middle cell from which cells are lines of running text, cut where their gaps fall together. */
const PROSE_WORDS = 6;
/** Share of the rows that must be entries of contents, or items with a mark, for the whole to be a list. */
const MOSTLY = 0.6;
/** Share of the places that rows of several cells fill: what stands anywhere is no table. */
const FILLED = 0.4;
/** Quality from which columns parted by white space are believed. */
const WORTH = 0.75;
/** Dots that lead to a page number, with or without spaces between. */
const LEADER = /[.·…](?:\s?[.·…]){3}$|[.·…](?:\s?[.·…]){7}/u;
/** Entries from which rows are believed to be contents. */
const FEW = 3;
/** Share of the entries that must end in a page for rows to be contents. */
const CONTENTS = 0.8;
/** Dots that stay with a page where they led to it. */
const DOTS = /^[.·…\s]+/u;
const PAGE = /^\d{1,4}$/;
const MARK = /^(?:[•●▪◦–-]|\(?(?:\d{1,2}|[a-z])[.)])$/iu;

function textsOf(table: Table): string[][] {
  return [table.header, ...table.rows]
    .map((row) => row.map((cell) => cell.text).filter((text) => text !== ''))
    .filter((row) => row.length > 0);
}

/**
 * Whether most rows of two texts are entries of contents: each ends in a page, and none before the one above.
 */
function areContents(rows: readonly (readonly string[])[]): boolean {
  const entries = rows.filter((row) => row.length > 1);
  const pages = entries.map((row) => (row.length === 2 ? (row[1] ?? '').replace(DOTS, '') : ''));
  let last = 0;
  const rising = pages.filter((page) => {
    const goesOn = PAGE.test(page) && Number(page) >= last;
    if (goesOn) last = Number(page);
    return goesOn;
  });
  return rising.length >= FEW && rising.length >= CONTENTS * entries.length;
}

/**
 * Whether a table found by white space alone would be called one by a reader: not columns of running text,
 * not a list whose marks stand apart, and not a table of contents. What lines enclose is believed.
 */
export function isRealTable(table: Table): boolean {
  const rows = textsOf(table);
  if (rows.length < 2) return false;
  if (table.ruled === true) return true;
  if (table.quality.score < WORTH) return false;
  const words = rows.flat().map((text) => text.split(' ').length);
  const middle = words.sort((a, b) => a - b)[Math.floor(words.length / 2)] ?? 0;
  if (middle >= PROSE_WORDS) return false;
  const several = rows.filter((row) => row.length > 1);
  const columns = Math.max(...table.rows.map((row) => row.length));
  if (several.length < 2 || several.flat().length < FILLED * several.length * columns) return false;
  if (areContents(rows)) return false;
  const entries = rows.filter(
    (row) => row.some((text) => LEADER.test(text)) && (row.length === 1 || PAGE.test(row.at(-1) ?? '')),
  );
  const marked = rows.filter(
    (row, at) => row.length <= 2 && (MARK.test(row[0] ?? '') || row[0] === String(at + 1)),
  );
  return entries.length < MOSTLY * rows.length && marked.length < MOSTLY * rows.length;
}
