import { setGraphicsState } from './drawing-state.ts';
import { IDENTITY, multiply, toMatrix } from './matrix.ts';
import { showText } from './show-text.ts';
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

function notePicture(page: Tracing): void {
  page.trace.pictures.push({ matrix: page.state.matrix });
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
  paintImageXObject: ({ trace, state }, [id]) => {
    trace.pictures.push({ matrix: state.matrix, id: String(id) });
  },
};

/** pdf.js names a dozen ways to paint a picture, which all start so. */
const PICTURE = /^paint(?:Inline)?Image/;

/** What the command of this name does; nothing where it leaves no trace. Paths are told by how they are painted. */
export function commandNamed(name: string): Command | undefined {
  return OF_TEXT[name] ?? OF_SPACE[name] ?? (PICTURE.test(name) ? notePicture : undefined);
}
