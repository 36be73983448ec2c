import type { DrawingState } from './drawing-state.ts';
import { lightness } from './lightness.ts';
import type { Paint } from './trace-path.ts';

const FILLING = new Set([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);
const STROKING = new Set([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);
const EVEN_ODD = new Set(['eoFill', 'eoFillStroke', 'closeEOFillStroke']);
/** Lighter than this, a line on white paper cannot be seen. */
const WHITE = 0.97;
/** Lighter than this, a colour that is blended with its ground leaves the letters beneath it to be read. */
const BLENDED_DARK = 0.35;

/** How a command of pdf.js that ends a path paints it; nothing where it leaves no trace. */
export function paintOf(command: string, state: DrawingState, order: number): Paint | undefined {
  const light = lightness(state.fill);
  const fill = FILLING.has(command);
  const stroke = STROKING.has(command) && lightness(state.stroke) < WHITE;
  if (!fill && !stroke) return undefined;
  const isHighlighter = state.blends && light > BLENDED_DARK;
  return {
    fill,
    stroke,
    evenOdd: EVEN_ODD.has(command),
    light,
    width:
      state.lineWidth *
      Math.sqrt(Math.abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2])),
    strokeAlpha: state.strokeAlpha,
    strokeLight: lightness(state.stroke),
    alpha: isHighlighter ? state.alpha / 2 : state.alpha,
    order,
    ...(state.clip && { clip: state.clip }),
  };
}
