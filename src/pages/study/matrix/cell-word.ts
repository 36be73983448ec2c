import { type CellState, CELL_STATES } from '../../../study/coverage-matrix.ts';
import { statusWord } from '../../shared/StatusMark.tsx';
import { say } from '../../shared/say.ts';

function wordOf(state: CellState): string {
  if (state === 'none') return say('study_cell_none');
  return state === 'blank' ? say('study_cell_blank') : statusWord(state);
}

/** The words of all cells: there may be a thousand cells on the page. */
const WORDS = new Map(CELL_STATES.map((state) => [state, wordOf(state)] as const));

/** The word for what a cell says: hidden in the cell, beside its sign in the legend. */
export function cellWord(state: CellState): string {
  return WORDS.get(state) ?? '';
}
