import { multiply } from './matrix.ts';
import type { Fragment } from './trace.ts';
import type { Tracing } from './tracing.ts';
import { along, turnOf } from './turns.ts';

/** Ems. A step between two letters wider than this is white space, whoever drew it. */
const SPACE = 0.14;
/** Ems. Letters that step back further than this start a new fragment. */
const BACKSTEP = 0.4;
/** Letters in one command from which wide letter spacing is a look and not a space. */
const SPREAD = 4;
const INVISIBLE_MODES = new Set([3, 7]);

interface Glyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: unknown;
}

function isNameless(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code < 32 || (code >= 127 && code < 160) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd;
}

/** Share of a letter spacing by which the step that takes it back may differ from it. */
const OFF_SPACING = 0.1;

/** Whether some letters of a command are set back by as much as all are set apart. */
function takesBack(glyphs: readonly unknown[], spacing: number): boolean {
  if (spacing === 0) return false;
  return glyphs.some(
    (entry) => typeof entry === 'number' && Math.abs(entry - spacing) <= OFF_SPACING * Math.abs(spacing),
  );
}

function styleOf(styles: Map<string, number>, font: string, size: number, colour: string): number {
  const key = `${font} ${size.toFixed(1)} ${colour}`;
  const known = styles.get(key);
  if (known !== undefined) return known;
  styles.set(key, styles.size);
  return styles.size - 1;
}

/**
 * Notes where the letters of one command land, and moves on behind them. Letters are placed by their own
 * widths, so nothing depends on the order or the cutting of the file's text items.
 */
export function showText(page: Tracing, glyphs: readonly unknown[]): void {
  const { state, trace } = page;
  const font = page.fonts(state.font);
  const space = multiply(state.matrix, page.text);
  const stretch = Math.hypot(space[0], space[1]);
  const size = Math.abs(state.size) * Math.hypot(space[2], space[3]);
  if (!(stretch > 0) || !(size > 0)) return;
  const sign = Math.sign(state.size * state.scale) || 1;
  const { turn, square } = font.vertical
    ? turnOf(-space[2], -space[3])
    : turnOf((sign * space[0]) / stretch, (sign * space[1]) / stretch);
  const tag = page.tags.at(-1);
  const base: Omit<Fragment, 'text' | 'start' | 'end' | 'baseline' | 'spaced'> = {
    size,
    turn,
    square,
    bold: font.bold,
    style: styleOf(page.styles, state.font, size, state.fill),
    run: ++page.runs,
    colour: state.fill,
    invisible: INVISIBLE_MODES.has(state.mode) || state.alpha === 0,
    order: page.order,
    ...(tag !== undefined && { tag }),
  };
  // Letters stand on a straight line, so that each lands at the first one's place and a share of one step.
  const origin = along(turn, space[2] * state.rise + space[4], space[3] * state.rise + space[5]);
  const step = font.vertical
    ? along(turn, -space[2], -space[3])
    : along(turn, space[0] * state.scale, space[1] * state.scale);
  // Spread letters come by the word; groff sets letters apart where it means a space, and takes that back between others.
  const spread = glyphs.length >= SPREAD && !takesBack(glyphs, (1000 * state.charSpacing) / state.size);
  const slack = spread ? Math.abs(state.charSpacing) * stretch : 0;
  let offset = 0;
  let open: Fragment | undefined;
  for (const entry of glyphs) {
    if (typeof entry === 'number') {
      offset -= (entry * state.size) / 1000;
      continue;
    }
    const glyph = (entry ?? {}) as Glyph;
    const text = typeof glyph.unicode === 'string' ? glyph.unicode : '';
    const width =
      font.vertical && Array.isArray(glyph.vmetric) ? -Number(glyph.vmetric[0]) : Number(glyph.width) || 0;
    const drawn = width * font.unit * state.size;
    if (text.trim() === '') {
      if (open) open.spaced = true;
      open = undefined;
    } else {
      const start = origin.along + step.along * offset;
      const end = origin.along + step.along * (offset + drawn);
      trace.letters++;
      if (isNameless(text)) trace.nameless++;
      const gap = open ? start - open.end : 0;
      if (open && gap < SPACE * size + slack && gap > -BACKSTEP * size) {
        open.text += text;
        if (end > open.end) open.end = end;
      } else {
        const baseline = origin.across + step.across * offset;
        open = { ...base, text, start, end, baseline, spaced: false };
        trace.fragments.push(open);
      }
    }
    offset += drawn + state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0);
  }
  const moved = font.vertical ? ([0, -offset] as const) : ([offset * state.scale, 0] as const);
  page.text = multiply(page.text, [1, 0, 0, 1, ...moved]);
}
