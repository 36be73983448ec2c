import { useComputed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Reading } from '../../../decode/reading.ts';
import type { Where } from '../../../read/where.ts';
import { say } from '../../shared/say.ts';
import { unitName } from './find/find-sources.ts';
import { cellKey } from './find/search-cells.ts';
import type { ListedRow } from './listing.ts';
import { MarginSign } from './MarginSign.tsx';
import type { mergedCells } from './merged-cells.ts';
import { rowAt } from './row-window.ts';

/** A place in a sheet. */
export type CellPlace = Extract<Where, { readonly kind: 'cell' }>;

interface SheetRowProps {
  readonly row: ListedRow;
  /** The table's name for those who find words. */
  readonly name: string;
  /** All rows of the sheet: a merged cell may have its text above those that are shown. */
  readonly rows: readonly ListedRow[];
  readonly columns: number;
  readonly isHeading: boolean;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly readings: readonly Reading[];
  readonly shapeOf: ReturnType<typeof mergedCells>;
  readonly litColumn: number | undefined;
  /** The cell that the reader is at; a signal, so that only the rows that it concerns are drawn anew. */
  readonly pointedCell: ReadonlySignal<CellPlace | undefined>;
}

function columnOf({ where }: Reading): number | undefined {
  return where.kind === 'cell' ? where.column : undefined;
}

/** One row under its own number, with its merged cells as they are. */
export function SheetRow({ row, name, rows, columns, isHeading, hiddenColumns, ...rest }: SheetRowProps) {
  const { readings, shapeOf, litColumn, pointedCell } = rest;
  const pointedColumn = useComputed(() =>
    pointedCell.value?.row === row.number ? pointedCell.value.column : undefined,
  ).value;
  return (
    <tr class={row.hidden ? 'unseen' : undefined}>
      <th scope="row">
        {row.number}
        {row.hidden && ` ${say('report_rows_hidden')}`}
      </th>
      {Array.from({ length: columns }, (_, at) => {
        const column = at + 1;
        const shape = shapeOf(row.number, column);
        if (shape?.covered) return null;
        const text = (shape ? rowAt(rows, shape.textRow) : row)?.cells[at] ?? '';
        const classes = [
          litColumn === column && 'lit-cell',
          pointedColumn === column && 'pointed-cell',
          hiddenColumns.has(column) && 'unseen',
        ];
        const cell = {
          'data-unit': unitName(name, cellKey(row.number, column)),
          class: classes.filter(Boolean).join(' ') || undefined,
          ...(shape && shape.rowSpan > 1 && { rowSpan: shape.rowSpan }),
          ...(shape && shape.columnSpan > 1 && { colSpan: shape.columnSpan }),
        };
        const reading = readings.find((one) => columnOf(one) === column);
        const content = (
          <>
            {reading && <MarginSign reading={reading} />}
            {text}
          </>
        );
        return isHeading ? (
          <th key={at} scope="col" {...cell}>
            {content}
          </th>
        ) : (
          <td key={at} {...cell}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
