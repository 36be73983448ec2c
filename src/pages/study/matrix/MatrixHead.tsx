/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- only what is in view is on the page, so rows and columns are placed and counted by hand; what scrolls must be reachable by keyboard */
import { useMemo } from 'preact/hooks';
import type { CoverageMatrix } from '../../../study/coverage-matrix.ts';
import { say } from '../../shared/say.ts';
import { partyName } from '../words.ts';
import { cellsLeft, COLUMN, type Span } from './matrix-window.ts';

interface MatrixHeadProps {
  readonly matrix: CoverageMatrix;
  readonly replies: readonly number[];
  readonly columns: Span;
}

interface Band {
  readonly party: string | null;
  readonly from: number;
  readonly count: number;
}

/** Replies of one party that stand side by side. */
function bandsOf(matrix: CoverageMatrix, replies: readonly number[]): readonly Band[] {
  const bands: { party: string | null; from: number; count: number }[] = [];
  for (const [from, reply] of replies.entries()) {
    const party = matrix.replies[reply]?.party ?? null;
    const last = bands.at(-1);
    if (last && last.party === party) last.count += 1;
    else bands.push({ party, from, count: 1 });
  }
  return bands;
}

/** The parties, and below them the numbers of the replies in view. */
export function MatrixHead({ matrix, replies, columns }: MatrixHeadProps) {
  const bands = useMemo(() => bandsOf(matrix, replies), [matrix, replies]);
  return (
    <div class="mx-head" role="row" aria-rowindex={1}>
      <div class="mx-name" role="columnheader" aria-colindex={1}>
        {say('study_matrix_thing')}
      </div>
      {bands.map(({ party, from, count }) => (
        <div
          key={from}
          class="mx-band"
          aria-hidden="true"
          style={{ left: `calc(var(--names) + ${from * COLUMN}px)`, width: `${count * COLUMN}px` }}
        >
          <span>
            <span class={`sw p-${party ?? 'none'}`} /> {partyName(party)} {count}
          </span>
        </div>
      ))}
      <div class="mx-cells mx-numbers" role="presentation" style={{ left: cellsLeft(columns) }}>
        {replies.slice(columns.first, columns.end).map((reply, index) => {
          const { party = null, month = null } = matrix.replies[reply] ?? {};
          return (
            <div
              key={reply}
              class="mx-number num"
              role="columnheader"
              aria-colindex={columns.first + index + 2}
            >
              <span class="vh">
                {partyName(party)} {month}{' '}
              </span>
              {reply + 1}
            </div>
          );
        })}
      </div>
    </div>
  );
}
