import type { CellState } from '../../../study/coverage-matrix.ts';
import { COLUMN } from './matrix-window.ts';

/** A state that has a sign. A cell of nothing is empty. */
export type SignedState = Exclude<CellState, 'none'>;

/**
 * The signs on a square of 20 units, each from its upper left corner on. The ring, the line and the two rings are drawn
 * with a pen, the others are filled: `matrix.css` says which.
 */
const SHAPES: Readonly<Record<SignedState, string>> = {
  documented: 'm2 10a8 8 0 1 0 16 0a8 8 0 1 0-16 0z',
  reported:
    'm1.875 10a8.125 8.125 0 1 0 16.25 0a8.125 8.125 0 1 0-16.25 0zm1.75 0a6.375 6.375 0 1 0 12.75 0a6.375 6.375 0 1 0-12.75 0zm6.375-6.375a6.375 6.375 0 0 0 0 12.75z',
  inferred: 'm2.75 10a7.25 7.25 0 1 0 14.5 0a7.25 7.25 0 1 0-14.5 0z',
  ambiguous:
    'm1.5 10a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0-10.8 0zm6.2 0a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0-10.8 0z',
  unknown:
    'm2 2h16v16h-16zm4.2 5.7h1.9c0-1.2.7-1.9 1.9-1.9s1.9.6 1.9 1.6c0 1.7-2.6 1.8-2.6 4.2v.3h1.9c0-2.1 2.7-2.1 2.7-4.6 0-2-1.6-3.4-3.9-3.4s-3.8 1.8-3.8 3.8zm3 5.6h2v2.200h-2z',
  blank: 'm4 10h12',
};

/** A sign is 16 CSS pixels wide. */
const SCALE = 16 / 20;
/** Height of a row without the line below it, in CSS pixels. */
export const CELL_HEIGHT = 29;
const LEFT = (COLUMN - 16) / 2;
const TOP = (CELL_HEIGHT - 16) / 2;

/** How a row of signs is put on the page: in the units of the shapes. */
export const SIGN_TRANSFORM = `translate(0 ${TOP}) scale(${SCALE})`;

/** One sign by itself. */
export function signShape(state: SignedState): string {
  return `M0 0${SHAPES[state]}`;
}

/**
 * The signs of a row of cells, one path for each state: to paint a picture for each cell took most of the time that
 * scrolling takes.
 */
export function rowSigns(states: readonly CellState[]): ReadonlyMap<SignedState, string> {
  const paths = new Map<SignedState, string>();
  for (const [at, state] of states.entries()) {
    if (state === 'none') continue;
    const x = (at * COLUMN + LEFT) / SCALE;
    paths.set(state, `${paths.get(state) ?? ''}M${x} 0${SHAPES[state]}`);
  }
  return paths;
}
