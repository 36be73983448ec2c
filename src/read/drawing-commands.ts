import { type DrawingState, setGraphicsState } from './drawing-state.ts';
import { apply, IDENTITY, multiply, toMatrix } from './matrix.ts';
import { overlapOf } from './painted-shape.ts';
import { paintOf } from './paint-of.ts';
import { isSeeThrough } from './see-through.ts';
import { showText } from './show-text.ts';
import type { Trace } from './trace.ts';
import { tracePath } from './trace-path.ts';
import type { Tracing } from './tracing.ts';

/** What one command of the drawing list does. What it is given comes from a file and may be anything. */
export type Command = (page: Tracing, given: readonly unknown[]) => void;

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function move(page: Tracing, x: number, y: number): void {
  page.line = page.text = multiply(page.line, [1, 0, 0, 1, x, y]);
}

function save(page: Tracing): void {
  page.stack.push({ ...page.state });
}

function restore(page: Tracing): void {
  page.state = page.stack.pop() ?? page.state;
}

/** The path that cuts comes with the next command. */
function clip(page: Tracing): void {
  page.clips = true;
}

function setPattern(page: Tracing): void {
  page.state.fill = 'pattern';
}

/** A run of colours fills whatever the clip leaves open. */
function coverClip({ trace, state, order }: Tracing): void {
  if (state.clip?.exact === true) trace.covers.push({ box: state.clip.box, alpha: state.alpha, order });
}

function notePicture({ trace, state, order }: Tracing): void {
  trace.pictures.push({ matrix: state.matrix });
  coverPicture(trace, state, order);
}

/** A picture lies over whatever was drawn before it; what of it shines through only its pixels tell. */
function coverPicture(
  trace: Trace,
  { matrix, alpha, clip: open }: DrawingState,
  order: number,
  picture?: string,
): void {
  const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const whole = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  const box = open ? overlapOf(whole, open.box) : whole;
  if (box) trace.covers.push({ box, alpha, order, ...(picture !== undefined && { picture }) });
}

/** The commands that say where letters stand and what they look like, by pdf.js's names. */
const OF_TEXT: Readonly<Record<string, Command>> = {
  showText: (page, [glyphs]) => {
    if (!page.muted && Array.isArray(glyphs)) showText(page, glyphs);
  },
  setTextMatrix: (page, [matrix]) => {
    page.line = page.text = toMatrix(matrix) ?? IDENTITY;
  },
  moveText: (page, [x, y]) => move(page, numberOf(x), Number(y) || 0),
  setLeadingMoveText: (page, [x, y]) => {
    page.state.leading = -(Number(y) || 0);
    move(page, numberOf(x), Number(y) || 0);
  },
  // pdf.js hands the leading over as it stands in the file: down the page is negative.
  nextLine: (page) => move(page, 0, -page.state.leading),
  beginText: (page) => {
    page.line = page.text = IDENTITY;
  },
  setFont: ({ state }, [font, size]) => {
    state.font = String(font);
    state.size = Number(size) || 0;
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.charSpacing = numberOf(spacing);
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = numberOf(spacing);
  },
  setHScale: ({ state }, [percent]) => {
    state.scale = numberOf(percent) / 100;
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = numberOf(leading);
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = numberOf(rise);
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.mode = numberOf(mode);
  },
};

/** The commands that colour, move and nest what is drawn, by pdf.js's names. */
const OF_SPACE: Readonly<Record<string, Command>> = {
  setFillRGBColor: ({ state }, [colour]) => {
    state.fill = String(colour);
  },
  setFillColorN: setPattern,
  setFillTransparent: setPattern,
  setStrokeRGBColor: ({ state }, [colour]) => {
    state.stroke = String(colour);
  },
  setLineWidth: ({ state }, [width]) => {
    state.lineWidth = numberOf(width);
  },
  shadingFill: coverClip,
  setGState: ({ state }, [entries]) => setGraphicsState(state, entries),
  save,
  beginGroup: save,
  restore,
  endGroup: restore,
  paintFormXObjectEnd: restore,
  transform: ({ state }, matrix) => {
    state.matrix = multiply(state.matrix, toMatrix(matrix) ?? IDENTITY);
  },
  paintFormXObjectBegin: (page, [matrix]) => {
    save(page);
    page.state.matrix = multiply(page.state.matrix, toMatrix(matrix) ?? IDENTITY);
  },
  beginAnnotation: (page, [id, , outer, inner]) => {
    save(page);
    const placed = multiply(page.base, toMatrix(outer) ?? IDENTITY);
    page.state.matrix = multiply(placed, toMatrix(inner) ?? IDENTITY);
    page.muted = page.skipped.has(String(id));
  },
  endAnnotation: (page) => {
    restore(page);
    page.muted = false;
  },
  beginMarkedContent: ({ tags }) => {
    tags.push(tags.at(-1));
  },
  beginMarkedContentProps: ({ tags }, [kind, id]) => {
    tags.push(typeof id === 'number' ? `${String(kind)}:${id}` : tags.at(-1));
  },
  endMarkedContent: ({ tags }) => {
    tags.pop();
  },
  clip,
  eoClip: clip,
  // A stencil of one point is how some programs paint a box.
  paintSolidColorImageMask: ({ trace, state, order }) => {
    const paint = paintOf('fill', state, order);
    if (paint) tracePath(trace, UNIT_SQUARE, state.matrix, paint);
  },
  paintImageMaskXObject: ({ trace, state, order }, [stencil]) => {
    const { data } = (stencil ?? {}) as { readonly data?: unknown };
    trace.pictures.push({ matrix: state.matrix });
    if (typeof data === 'string') coverPicture(trace, state, order, data);
    else if (!isSeeThrough(stencil)) coverPicture(trace, state, order);
  },
  paintImageXObject: ({ trace, state, order }, [id]) => {
    trace.pictures.push({ matrix: state.matrix, id: String(id) });
    coverPicture(trace, state, order, String(id));
  },
};

/** A path of pdf.js round the square in which every picture lies before it is placed: three lines, and its end. */
const UNIT_SQUARE = new Float32Array([0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4]);

/** pdf.js names a dozen ways to paint a picture, which all start so. */
const PICTURE = /^paint(?:Inline)?Image/;

/** What the command of this name does; nothing where it leaves no trace. Paths are told by how they are painted. */
export function commandNamed(name: string): Command | undefined {
  return OF_TEXT[name] ?? OF_SPACE[name] ?? (PICTURE.test(name) ? notePicture : undefined);
}
