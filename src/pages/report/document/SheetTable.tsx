import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../decode/reading.ts';
import type { DocumentInfo } from '../../../read/document.ts';
import { say } from '../../shared/say.ts';
import { columnName } from '../../../read/column-name.ts';
import { pointed } from '../state/pointed.ts';
import { shown } from '../state/shown.ts';
import type { Shown } from '../state/shown.ts';
import type { SheetBlock } from './listing.ts';
import { useFindSource } from './find/find-sources.ts';
import { searchCells } from './find/search-cells.ts';
import { Pager } from './Pager.tsx';
import { readingsByPlace } from './places.ts';
import { scrollToLit } from './scroll-to-lit.ts';
import { SheetRow } from './SheetRow.tsx';
import type { CellPlace } from './SheetRow.tsx';
import { mergedCells } from './merged-cells.ts';
import { lotOf, ROWS_AT_ONCE, rowsFrom, stepBack } from './row-window.ts';
import type { AskedRow } from './use-listing.ts';
import { readingInCell, useValues } from './use-values.ts';

interface SheetTableProps {
  readonly document: DocumentInfo;
  readonly block: SheetBlock;
  /** Tells it apart from all that the pane shows. */
  readonly name: string;
  /** Asks for rows of a sheet that is too long to be here whole. */
  readonly onAsk: (row: AskedRow) => void;
}

/** Readings of one sheet by row. */
function useReadingsOf(document: string, sheet: string): (row: number) => readonly Reading[] {
  const places = readingsByPlace.value.get(document);
  return (row) =>
    places?.get(row)?.filter(({ where }) => where.kind === 'cell' && where.sheet === sheet) ?? [];
}

/** The rows of a sheet or a table, with the lit cell marked and a sign in every cell that is explained. */
export function SheetTable({ document, block, name, onAsk }: SheetTableProps) {
  const box = useRef<HTMLElement>(null);
  const [from, setFrom] = useState(1);
  const { sheet, rows, spans, hiddenColumns, headings } = block;
  function cellHere(place: Shown | undefined): CellPlace | undefined {
    const where = place?.where;
    return where?.kind === 'cell' && where.document === document.id && where.sheet === sheet
      ? where
      : undefined;
  }
  const litHere = cellHere(shown.value);
  const pointedHere = useComputed(() => cellHere(pointed.value));
  const readingsOf = useReadingsOf(document.id, sheet);
  const here = rowsFrom(rows, from);
  const last = here.at(-1)?.number ?? from;
  const length = block.length ?? rows.at(-1)?.number ?? 0;
  const missing = block.length !== undefined && from <= length && here[0]?.number !== from;

  useValues(box, readingInCell);
  useFindSource(
    name,
    useMemo(() => searchCells(block, (row) => setFrom(lotOf(row))), [block]),
  );
  useEffect(() => {
    if (litHere) setFrom(lotOf(litHere.row));
  }, [litHere]);
  useEffect(() => {
    if (missing) onAsk({ sheet, first: from });
  }, [missing, from, sheet, onAsk]);
  useEffect(() => {
    if (litHere && box.current) scrollToLit(box.current);
  }, [litHere, from, rows.length]);

  const columns = Math.max(0, ...here.map(({ cells }) => cells.length));
  const shapeOf = mergedCells(here, spans);
  const first = rows[0]?.number ?? 1;
  return (
    <section class="sheet rows-sheet" aria-label={sheet || document.name}>
      {sheet && <p class="sheet-name theirs">{sheet}</p>}
      {length - first >= ROWS_AT_ONCE && (
        <Pager
          words={say('report_rows_of', { first: here[0]?.number ?? from, last, rows: length })}
          onEarlier={
            from > first ? () => setFrom(stepBack(rows, from, block.length === undefined)) : undefined
          }
          onLater={last < length ? () => setFrom(last + 1) : undefined}
        />
      )}
      {missing && <p class="desk-note">{say('report_document_opening')}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="rows-box" ref={box} tabIndex={0} aria-label={say('report_rows_label')}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{say('report_rows_row')}</span>
              </th>
              {Array.from({ length: columns }, (_, index) => (
                <th key={index} scope="col" class={hiddenColumns.has(index + 1) ? 'unseen' : undefined}>
                  {columnName(index + 1)}
                  {hiddenColumns.has(index + 1) && ` ${say('report_rows_hidden')}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {here.map((row) => (
              <SheetRow
                key={row.number}
                row={row}
                name={name}
                rows={rows}
                columns={columns}
                isHeading={row.number < first + headings}
                hiddenColumns={hiddenColumns}
                readings={readingsOf(row.number)}
                shapeOf={shapeOf}
                pointedCell={pointedHere}
                litColumn={litHere?.row === row.number ? litHere.column : undefined}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
