import type { Status } from '../../glossary/entry.ts';

/** Drawings of the signs on a square of 20: filled shapes and lines. */
const DRAWINGS: Readonly<
  Record<
    Status,
    { readonly fill?: string; readonly line?: string; readonly dashed?: boolean; readonly hole?: string }
  >
> = {
  documented: { fill: 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z' },
  reported: {
    fill: 'M10 2.75a7.25 7.25 0 0 0 0 14.5z',
    line: 'M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5z',
  },
  inferred: { line: 'M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5z', dashed: true },
  ambiguous: {
    line: 'M6.9 4.6a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 1 0 0-10.8zM13.1 4.6a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 1 0 0-10.8z',
  },
  unknown: {
    fill: 'M2 2h16v16H2z',
    hole: 'M7.1 7.6c0-1.7 1.2-2.7 2.9-2.7s2.9 1 2.9 2.5c0 2.2-2.7 2.1-2.7 4.4M10.2 13.4v2',
  },
};

const SVG = 'http://www.w3.org/2000/svg';

function path(d: string, attributes: Readonly<Record<string, string>>): SVGPathElement {
  const made = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({ d, ...attributes })) made.setAttribute(name, value);
  return made;
}

/** The sign of a status. Its word always stands beside it or is its button's name. */
export function sign(status: Status): SVGSVGElement {
  const { fill, line, dashed, hole } = DRAWINGS[status];
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('viewBox', '0 0 20 20');
  made.setAttribute('aria-hidden', 'true');
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75' };
  if (fill) made.append(path(fill, { fill: 'currentColor' }));
  if (line) made.append(path(line, { ...stroke, ...(dashed && { 'stroke-dasharray': '3.6 2.1' }) }));
  if (hole) made.append(path(hole, { ...stroke, stroke: '#fcfcfa' }));
  return made;
}
