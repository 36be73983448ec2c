/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- only what is in view is on the page, so rows and columns are placed and counted by hand; what scrolls must be reachable by keyboard */
import { memo } from 'preact/compat';
import { cellState, type CoverageMatrix } from '../../../study/coverage-matrix.ts';
import { say } from '../../shared/say.ts';
import { CellSign } from './CellSign.tsx';
import { COLUMN, ROW, type Span } from './matrix-window.ts';

interface MatrixRowProps {
  readonly matrix: CoverageMatrix;
  readonly thing: number;
  readonly name: string;
  /** Its place in the order, from 0. */
  readonly at: number;
  readonly replies: readonly number[];
  readonly columns: Span;
}

/** One thing and what each reply in view says of it. */
function Row({ matrix, thing, name, at, replies, columns }: MatrixRowProps) {
  const { label = null, held = 0 } = matrix.things[thing] ?? {};
  return (
    <div class="mx-row" role="row" aria-rowindex={at + 2} style={{ top: `${at * ROW}px` }}>
      <div class="mx-name" role="rowheader" aria-colindex={1}>
        {label === null ? <span>{name}</span> : <mark class="theirs">{name}</mark>}
        <span class="num">{say('study_matrix_held', { count: held, of: matrix.replies.length })}</span>
      </div>
      {replies.slice(columns.first, columns.end).map((reply, index) => {
        const column = columns.first + index;
        const state = cellState(matrix, thing, reply);
        return (
          <div
            key={reply}
            class="mx-cell"
            role="cell"
            aria-colindex={column + 2}
            style={{ left: `calc(var(--names) + ${column * COLUMN}px)` }}
          >
            {state === 'none' ? <span class="vh">{say('study_cell_none')}</span> : <CellSign state={state} />}
          </div>
        );
      })}
    </div>
  );
}

export const MatrixRow = memo(Row);
