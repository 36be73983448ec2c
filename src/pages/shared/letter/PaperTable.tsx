import { memo } from 'preact/compat';
import type { LetterTable } from '../../../rights/letters/letter.ts';

/** Columns of the reply's own words. */
const PRINTED: ReadonlySet<string> = new Set(['Field, as printed', 'Value, as printed', 'It says']);

/** How a cell is set: the reply's own words as they are printed there, and places quietly. */
function classOf(column: string): string | undefined {
  if (column === 'Where' || column === 'Date') return 'place';
  return PRINTED.has(column) ? 'printed' : undefined;
}

/** A list in a letter. A place that several rows share is written once, and told to those who listen. */
function Table({ table: { caption, columns, rows } }: { readonly table: LetterTable }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column} class={classOf(columns[column] ?? '')} data-column={columns[column]}>
                {column === 0 && cell === rows[at - 1]?.[0] && row.length > 1 ? (
                  <span class="vh">{cell}</span>
                ) : (
                  cell
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Drawn again only where the list is another: a long one would slow down whoever writes beside it. */
export const PaperTable = memo(
  Table,
  (before, after) => JSON.stringify(before.table) === JSON.stringify(after.table),
);
