import { IDENTITY, type Matrix } from './matrix.ts';
import type { Box } from './where.ts';

/** The part of the page that painting reaches. */
export interface Clip {
  readonly box: Box;
  /** Whether it is the box itself, and not some other shape within it. */
  readonly exact: boolean;
}

/** What pdf.js's drawing commands change on the way, as far as letters and lines need it. */
export interface DrawingState {
  matrix: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  fill: string;
  stroke: string;
  alpha: number;
  /** Of lines, in units of the file. */
  lineWidth: number;
  /** As `alpha`, for lines. */
  strokeAlpha: number;
  /** Whether colours are blended with their ground, as a highlighter's are, and not laid over it as paint is. */
  blends: boolean;
  clip?: Clip;
}

/** How a page starts. */
export const START: DrawingState = {
  matrix: IDENTITY,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
  alpha: 1,
  lineWidth: 1,
  strokeAlpha: 1,
  blends: false,
};

/** Takes over what an extended graphics state sets, as pdf.js hands it on: pairs of a key and a value. */
export function setGraphicsState(state: DrawingState, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    if (!Array.isArray(entry)) continue;
    const [key, value]: unknown[] = entry;
    if (key === 'ca' && typeof value === 'number') state.alpha = value;
    if (key === 'CA' && typeof value === 'number') state.strokeAlpha = value;
    if (key === 'LW' && typeof value === 'number') state.lineWidth = value;
    if (key === 'BM') state.blends = value !== 'source-over';
    if (key === 'Font' && Array.isArray(value)) {
      state.font = String(value[0]);
      state.size = Number(value[1]) || 0;
    }
  }
}
