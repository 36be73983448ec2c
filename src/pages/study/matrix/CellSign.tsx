import type { CellState } from '../../../study/coverage-matrix.ts';
import { Sign } from '../../shared/Sign.tsx';
import { statusWord } from '../../shared/StatusMark.tsx';
import { say } from '../../shared/say.ts';

/** The word for what a cell says. */
export function cellWord(state: Exclude<CellState, 'none'>): string {
  return state === 'blank' ? say('study_cell_blank') : statusWord(state);
}

/** The sign of a cell. Its word is hidden, and stands in the legend. */
export function CellSign({ state }: { readonly state: Exclude<CellState, 'none'> }) {
  return (
    <>
      {state === 'blank' ? (
        <svg class="sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M4 10h12" stroke="currentColor" stroke-width="1.9" stroke-dasharray="2.6 2" />
        </svg>
      ) : (
        <Sign name={state} />
      )}
      <span class="vh">{cellWord(state)}</span>
    </>
  );
}
