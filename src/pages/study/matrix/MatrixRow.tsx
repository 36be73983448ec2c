/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- only what is in view is on the page, so rows and columns are placed and counted by hand; what scrolls must be reachable by keyboard */
import { memo } from 'preact/compat';
import { cellState, type CoverageMatrix } from '../../../study/coverage-matrix.ts';
import { say } from '../../shared/say.ts';
import { cellWord } from './cell-word.ts';
import { cellsLeft, COLUMN, ROW, type Span } from './matrix-window.ts';
import { CELL_HEIGHT, rowSigns, SIGN_TRANSFORM } from './row-signs.ts';

interface MatrixRowProps {
  readonly matrix: CoverageMatrix;
  readonly thing: number;
  readonly name: string;
  /** Its place in the order, from 0. */
  readonly at: number;
  readonly replies: readonly number[];
  readonly columns: Span;
}

/** One thing and what each reply in view says of it. Cells that leave the view become those that enter it: that is quicker than new ones. */
function Row({ matrix, thing, name, at, replies, columns }: MatrixRowProps) {
  const { label = null, held = 0 } = matrix.things[thing] ?? {};
  const states = replies.slice(columns.first, columns.end).map((reply) => cellState(matrix, thing, reply));
  return (
    <div class="mx-row" role="row" aria-rowindex={at + 2} style={{ top: `${at * ROW}px` }}>
      <div class="mx-name" role="rowheader" aria-colindex={1}>
        {label === null ? <span>{name}</span> : <mark class="theirs">{name}</mark>}
        <span class="num">{say('study_matrix_held', { count: held, of: matrix.replies.length })}</span>
      </div>
      <div class="mx-cells" role="presentation" style={{ left: cellsLeft(columns) }}>
        <svg
          class="mx-signs"
          width={states.length * COLUMN}
          height={CELL_HEIGHT}
          aria-hidden="true"
          focusable="false"
        >
          <g transform={SIGN_TRANSFORM}>
            {[...rowSigns(states)].map(([state, path]) => (
              <path key={state} class={state} d={path} />
            ))}
          </g>
        </svg>
        {states.map((state, index) => (
          <div key={index} class="mx-cell" role="cell" aria-colindex={columns.first + index + 2}>
            {cellWord(state)}
          </div>
        ))}
      </div>
    </div>
  );
}

export const MatrixRow = memo(Row);
