import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../decode/reading.ts';
import type { DocumentInfo } from '../../../read/document.ts';
import { say } from '../../shared/say.ts';
import { columnName } from '../place-words.ts';
import { shown } from '../state/shown.ts';
import { MarginSign } from './MarginSign.tsx';
import { readingsByPlace } from './places.ts';
import { scrollToLit } from './scroll-to-lit.ts';

/** Rows that are on the page at once. A long file has its others by a click. */
const ROWS_AT_ONCE = 100;

interface SheetRowsProps {
  readonly document: DocumentInfo;
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

function readingAt(readings: readonly Reading[] | undefined, sheet: string, column: number) {
  return readings?.find(
    ({ where }) => where.kind === 'cell' && where.sheet === sheet && where.column === column,
  );
}

/** The rows of a file as a table, with the lit cell marked and a sign in every cell that is explained. */
export function SheetRows({ document, sheet, rows }: SheetRowsProps) {
  const box = useRef<HTMLElement>(null);
  const [first, setFirst] = useState(1);
  const lit = shown.value?.where;
  const litHere =
    lit?.kind === 'cell' && lit.document === document.id && lit.sheet === sheet ? lit : undefined;
  const places = readingsByPlace.value.get(document.id);
  const last = Math.min(first + ROWS_AT_ONCE - 1, rows.length);

  useEffect(() => {
    if (litHere) setFirst(Math.floor((litHere.row - 1) / ROWS_AT_ONCE) * ROWS_AT_ONCE + 1);
  }, [litHere]);
  useEffect(() => {
    if (litHere && box.current) scrollToLit(box.current);
  }, [litHere, first, rows]);

  const columns = Math.max(0, ...rows.slice(first - 1, last).map((row) => row.length));
  return (
    <section class="sheet rows-sheet" aria-label={sheet || document.name}>
      {rows.length > ROWS_AT_ONCE && (
        <p class="rows-nav">
          {say('report_rows_of', { first, last, rows: rows.length })}{' '}
          <button
            class="btn-3"
            type="button"
            disabled={first === 1}
            onClick={() => setFirst(Math.max(1, first - ROWS_AT_ONCE))}
          >
            {say('report_rows_earlier')}
          </button>{' '}
          <button
            class="btn-3"
            type="button"
            disabled={last === rows.length}
            onClick={() => setFirst(first + ROWS_AT_ONCE)}
          >
            {say('report_rows_later')}
          </button>
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="rows-box" ref={box} tabIndex={0} aria-label={say('report_rows_label')}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{say('report_rows_row')}</span>
              </th>
              {Array.from({ length: columns }, (_, index) => (
                <th key={index} scope="col">
                  {columnName(index + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(first - 1, last).map((row, index) => {
              const number = first + index;
              const here = places?.get(number);
              return (
                <tr key={number}>
                  <th scope="row">{number}</th>
                  {Array.from({ length: columns }, (_, at) => {
                    const reading = readingAt(here, sheet, at + 1);
                    const isLit = litHere?.row === number && litHere.column === at + 1;
                    return (
                      <td key={at} class={isLit ? 'lit-cell' : undefined}>
                        {reading && <MarginSign reading={reading} />}
                        {row[at] ?? ''}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
