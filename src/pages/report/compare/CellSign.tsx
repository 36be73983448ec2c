import type { JSX } from 'preact';
import type { CellState } from '../../../report/compare/comparison-words.ts';

const EDGE = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6' } as const;

const DRAWINGS: Readonly<Record<CellState, JSX.Element | null>> = {
  all: <path d="M2 2h16v16H2z" fill="currentColor" />,
  some: (
    <>
      <path d="M2.8 2.8h14.4v14.4H2.8z" {...EDGE} />
      <path d="M2.8 2.8v14.4h14.4z" fill="currentColor" />
    </>
  ),
  none: (
    <>
      <path d="M2.8 2.8h14.4v14.4H2.8z" {...EDGE} />
      <path d="M7.3 7.8c0-1.6 1.1-2.5 2.7-2.5s2.7.9 2.7 2.3c0 2-2.5 2-2.5 4.2M10.2 13.2v1.9" {...EDGE} />
    </>
  ),
  blank: <path d="M3 10h2.5M8.8 10h2.5M14.5 10H17" {...EDGE} stroke-width="2.4" />,
  absent: null,
};

/** What a cell of the matrix says. It always stands beside words, so screen readers skip it. */
export function CellSign({ state }: { readonly state: CellState }) {
  return (
    <svg class="cell-sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {DRAWINGS[state]}
    </svg>
  );
}
