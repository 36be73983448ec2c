import type { Turn } from './document.ts';
import type { Matrix } from './matrix.ts';
import type { Box } from './where.ts';

/** What a font tells about the letters that it draws. */
export interface FontFacts {
  readonly bold: boolean;
  /** Ems per glyph unit: 0.001 for all but Type 3 fonts. */
  readonly unit: number;
  readonly vertical: boolean;
}

/** Letters that one drawing command put side by side without white space. Page space, y down. */
export interface Fragment {
  text: string;
  /** Along the reading direction of its own turn: start and end of the letters. */
  start: number;
  end: number;
  /** Across it: the baseline. */
  baseline: number;
  readonly size: number;
  readonly turn: Turn;
  /** False where the letters lean at an angle that is no quarter turn. */
  readonly square: boolean;
  readonly bold: boolean;
  readonly style: number;
  readonly run: number;
  readonly colour: string;
  readonly invisible: boolean;
  readonly tag?: string;
  /** Whether the file itself prints a space after the letters. */
  spaced: boolean;
  /** Place in the drawing order, to know what was painted over what. */
  readonly order: number;
}

/** A filled rectangle in the drawing order. */
export interface Fill {
  readonly box: Box;
  /** 0 black to 1 white. */
  readonly light: number;
  /** Below 1 the ground shines through. */
  readonly alpha: number;
  readonly order: number;
}

/** Something else than a filled box that lies over what was drawn before it. */
export interface Cover extends Omit<Fill, 'light'> {
  /** Under which pdf.js keeps the pixels, where it is a picture. */
  readonly picture?: string;
}

/** A picture on a page. */
export interface TracedPicture {
  /** Puts the unit square, y up, on the page. */
  readonly matrix: Matrix;
  /** Under which pdf.js keeps its pixels, if it keeps them. */
  readonly id?: string;
}

/** Everything on a page that matters for layout, in drawing order. */
export interface Trace {
  readonly fragments: Fragment[];
  readonly fills: Fill[];
  readonly covers: Cover[];
  readonly rules: { x0: number; y0: number; x1: number; y1: number }[];
  /** How many letters could not be named: private-use, control and unassigned characters. */
  letters: number;
  nameless: number;
  readonly pictures: TracedPicture[];
}
