import { isDate } from './dates.ts';
import type { Found, OpenTable } from './found.ts';
import { isHeading } from './heading-words.ts';
import type { Matrix } from './matrix.ts';
import { tableOf } from './to-table.ts';

/** Columns from which a row in which everything stands out is one of headings. */
const FEW = 3;
/** What a value may hold and the name of a column does not. */
const VALUE = /[@%£$€]|^\d/;

/**
 * The headings of a table of which a page shows nothing else, because its rows stand on the next one; nothing for any
 * other table. A single row may be a fact just as well, so all its cells must stand out and read like names.
 */
export function awaitRows(matrix: Matrix, found: Found, section: string | undefined): OpenTable | undefined {
  const [row, ...others] = matrix.rows;
  if (!row || others.length > 0 || row.some((slot) => !slot || slot.text === '')) return undefined;
  const slots = row.flatMap((slot) => slot ?? []);
  const texts = slots.map((slot) => slot.text);
  const plain =
    texts.some((text) => isHeading('label', text)) && texts.some((text) => isHeading('value', text));
  const stand = slots.every((slot) => slot.bold) || slots.every((slot) => slot.shaded);
  const names = texts.every((text) => !VALUE.test(text) && !isDate(text));
  if (!plain && (!stand || !names || slots.length < FEW)) return undefined;
  found.tables?.push(tableOf(matrix, [row], [], section));
  return { header: texts, lanes: matrix.lanes, ...(section !== undefined && { section }) };
}
