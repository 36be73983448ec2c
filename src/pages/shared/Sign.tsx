import type { JSX } from 'preact';
import type { Status } from '../../glossary/entry.ts';

/** A status, or the triangle of a finding. */
export type SignName = Status | 'warning';

const STROKE = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75' } as const;

const DRAWINGS: Readonly<Record<SignName, JSX.Element>> = {
  documented: <circle cx="10" cy="10" r="8" fill="currentColor" />,
  reported: (
    <>
      <circle cx="10" cy="10" r="7.25" {...STROKE} />
      <path d="M10 2.75a7.25 7.25 0 0 0 0 14.5z" fill="currentColor" />
    </>
  ),
  inferred: <circle cx="10" cy="10" r="7.25" {...STROKE} stroke-width="2" stroke-dasharray="3.6 2.1" />,
  ambiguous: (
    <>
      <circle cx="6.9" cy="10" r="5.4" {...STROKE} />
      <circle cx="13.1" cy="10" r="5.4" {...STROKE} />
    </>
  ),
  unknown: (
    <>
      <path d="M2 2h16v16H2z" fill="currentColor" />
      <path
        d="M7.1 7.6c0-1.7 1.2-2.7 2.9-2.7s2.9 1 2.9 2.5c0 2.2-2.7 2.1-2.7 4.4M10.2 13.4v2"
        {...STROKE}
        class="sign-hole"
        stroke-width="1.9"
      />
    </>
  ),
  warning: (
    <>
      <path d="M10 1.8 19 18H1z" {...STROKE} stroke-width="1.9" stroke-linejoin="round" />
      <path d="M10 7.2v5.2M10 14.2v1.9" {...STROKE} stroke-width="1.9" />
    </>
  ),
};

/** The sign of a status. It always stands beside its word, so screen readers skip it. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg class={`sign ${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}
