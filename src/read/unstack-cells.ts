import { textCell } from './gather-rows.ts';
import type { FlowCell, FlowTable } from './flow.ts';

/** Cells that hold a label above its value, from which they are believed, and their share of all that hold words. */
const STACKED = { few: 4, share: 0.9 };

/** The label and the value that a cell holds: its parts say so, or a line in bold stands over one that is not. */
function pairOf({ blocks, pair }: FlowCell): readonly [string, string] | undefined {
  if (pair) return pair;
  const [label, value] = blocks;
  if (blocks.length !== 2 || label?.kind !== 'text' || value?.kind !== 'text') return undefined;
  return label.bold && !value.bold && !value.hidden ? [label.text, value.text] : undefined;
}

/** A form of boxes with a label and its value in each is a table of labels beside their values. */
export function unstackCells(table: FlowTable): FlowTable {
  const cells = table.rows.flat().filter(({ blocks }) => blocks.length > 0);
  const pairs = cells.flatMap((cell) => {
    const pair = pairOf(cell);
    return pair ? [pair] : [];
  });
  if (pairs.length < STACKED.few || pairs.length < STACKED.share * cells.length) return table;
  const caption = table.caption !== undefined && { caption: table.caption };
  // A cell with something else over all of them is the title of those below.
  const rows = cells.map((cell) => pairOf(cell)?.map(textCell) ?? [{ ...cell, columnSpan: 2 }]);
  return { rows, headings: 0, ...caption };
}
