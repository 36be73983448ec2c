import { useState } from 'preact/hooks';
import { LOCALE } from '../../../rights/locale.ts';
import { csvRow } from '../../../study/csv-row.ts';
import { saveFile } from '../../shared/save-file.ts';
import { say } from '../../shared/say.ts';

/** A cell: words, a number, or nothing. */
export type DataCell = string | number | null;

/** A table as it is shown and saved. */
export interface Data {
  /** What its file is called, without the ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
  /** The number of the column that holds the party's own words. */
  readonly theirs?: number;
}

/** Places of a number on the page; the saved file has all. */
const PLACES = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 3, useGrouping: false });
/** Rows that are on the page before somebody asks for all. */
const FIRST = 12;
/** Rows that are on the page at most; the saved file has all. */
const MOST = 500;

function Cell({ cell, isTheirs }: { readonly cell: DataCell; readonly isTheirs: boolean }) {
  if (cell === null) return <span class="none">{say('study_none')}</span>;
  if (isTheirs) return <mark class="theirs">{cell}</mark>;
  return <>{typeof cell === 'number' ? PLACES.format(cell) : cell}</>;
}

/** A table of figures: its first rows, all of them by a click, and as a file. */
export function DataTable({ data, caption }: { readonly data: Data; readonly caption: string }) {
  const { name, columns, rows, theirs } = data;
  const [isWhole, setWhole] = useState(false);
  const shown = rows.slice(0, isWhole ? MOST : FIRST);
  if (rows.length === 0) return <p class="note">{say('study_table_empty')}</p>;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="table-box" tabIndex={0} aria-label={say('study_table_of', { caption })}>
        <table class="data">
          <caption class="vh">{caption}</caption>
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
            {shown.map((row, at) => (
              <tr key={at}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={index} scope="row">
                      <Cell cell={cell} isTheirs={theirs === 0} />
                    </th>
                  ) : (
                    <td key={index} class={typeof cell === 'number' ? 'num' : undefined}>
                      <Cell cell={cell} isTheirs={theirs === index} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="table-acts no-print">
        {rows.length > FIRST && (
          <button class="btn-3" type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole
              ? say('study_table_fewer')
              : say('study_table_all', { count: Math.min(MOST, rows.length) })}
          </button>
        )}
        <button
          class="btn-3"
          type="button"
          onClick={() => saveFile(`${name}.csv`, 'text/csv', [columns, ...rows].map(csvRow).join(''))}
        >
          {say('study_table_save')}
          <span class="vh"> {caption}</span>
        </button>
      </p>
    </>
  );
}
