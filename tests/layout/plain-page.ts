import { findPlainTables } from '../../src/layout/find-plain-tables.ts';
import { flattenPage } from '../../src/layout/ink.ts';
import type { Page, Word } from '../../src/read/document.ts';

/** Words of a line at a height, each at its place. */
export function line(y: number, words: readonly (readonly [number, string])[]): Word[] {
  return words.map(([x, text]) => ({
    text,
    box: { x, y, width: text.length * 5, height: 10 },
    size: 10,
    bold: false,
  }));
}

/** The rows of all tables that are found on a page of these words. */
export function rowsOf(words: readonly Word[], drawn: Partial<Page> = {}): string[][] {
  const page: Page = {
    kind: 'page',
    document: 'a',
    number: 1,
    width: 595,
    height: 842,
    words,
    rules: [],
    fills: [],
    forms: [],
    ...drawn,
  };
  return findPlainTables(flattenPage(page)).tables.flatMap((table) =>
    table.rows.map((row) => row.map((cell) => cell.text)),
  );
}
