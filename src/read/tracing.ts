import { type DrawingState, START } from './drawing-state.ts';
import { IDENTITY, type Matrix } from './matrix.ts';
import type { FontFacts, Trace } from './trace.ts';

/** How far a page's drawing list is followed, and by what the next command lands where it does. */
export interface Tracing {
  readonly trace: Trace;
  readonly fonts: (id: string) => FontFacts;
  /** Annotations whose text is read elsewhere: form widgets. */
  readonly skipped: ReadonlySet<string>;
  /** From the file's space to the page's. */
  readonly base: Matrix;
  readonly stack: DrawingState[];
  /** Marked content that is open, the innermost last. */
  readonly tags: (string | undefined)[];
  /** Looks of letters that were met, each with its number. */
  readonly styles: Map<string, number>;
  state: DrawingState;
  text: Matrix;
  line: Matrix;
  runs: number;
  /** The command's place in the list. */
  order: number;
  /** Inside an annotation that is skipped. */
  muted: boolean;
  /** The next path cuts what is painted after it. */
  clips: boolean;
}

export function createTracing(
  fonts: (id: string) => FontFacts,
  base: Matrix,
  skipped: ReadonlySet<string>,
): Tracing {
  return {
    trace: { fragments: [], fills: [], covers: [], rules: [], letters: 0, nameless: 0, pictures: [] },
    fonts,
    skipped,
    base,
    stack: [],
    tags: [],
    styles: new Map(),
    state: { ...START, matrix: base },
    text: IDENTITY,
    line: IDENTITY,
    runs: 0,
    order: 0,
    muted: false,
    clips: false,
  };
}
