import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type DrawingState, setGraphicsState, START } from './drawing-state.ts';
import { apply, IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts';
import { paintOf } from './paint-of.ts';
import type { FontFacts, Fragment, Trace } from './trace.ts';
import { narrowClip, tracePath } from './trace-path.ts';
import { along, turnOf } from './turns.ts';

/** What pdf.js gives for a page: numbered commands and what each is given. */
export interface DrawingList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

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

/**
 * Follows pdf.js's drawing list and notes where each letter, line and filled box lands. Letters are
 * placed by their own widths, so nothing depends on the order or the cutting of the file's text items.
 */
export class PageTracer {
  readonly trace: Trace = { fragments: [], fills: [], rules: [], letters: 0, nameless: 0, pictures: [] };
  readonly #names: ReadonlyMap<number, string>;
  readonly #fonts: (id: string) => FontFacts;
  readonly #skipped: ReadonlySet<string>;
  readonly #base: Matrix;
  #state: DrawingState = { ...START };
  #stack: DrawingState[] = [];
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  #tags: (string | undefined)[] = [];
  #styles = new Map<string, number>();
  #runs = 0;
  #order = 0;
  #muted = false;
  #clips = false;

  /** `skipped` names annotations whose text is read elsewhere: form widgets. */
  constructor(ops: typeof OPS, fonts: (id: string) => FontFacts, base: Matrix, skipped: ReadonlySet<string>) {
    this.#names = new Map(Object.entries(ops).map(([name, number]) => [number, name]));
    this.#fonts = fonts;
    this.#base = base;
    this.#skipped = skipped;
    this.#state.matrix = base;
  }

  run(list: DrawingList): Trace {
    for (let i = 0; i < list.fnArray.length; i++) {
      const name = this.#names.get(list.fnArray[i] ?? 0) ?? '';
      const given = list.argsArray[i];
      this.#order = i;
      this.#step(name, Array.isArray(given) ? given : []);
    }
    return this.trace;
  }

  #step(name: string, args: readonly unknown[]): void {
    const state = this.#state;
    const first = args[0];
    const number = typeof first === 'number' ? first : 0;
    switch (name) {
      case 'showText':
        if (!this.#muted && Array.isArray(first)) this.#show(first);
        return;
      case 'setTextMatrix':
        this.#line = this.#text = toMatrix(first) ?? IDENTITY;
        return;
      case 'moveText':
        this.#move(number, Number(args[1]) || 0);
        return;
      case 'setLeadingMoveText':
        state.leading = -(Number(args[1]) || 0);
        this.#move(number, Number(args[1]) || 0);
        return;
      case 'nextLine':
        // pdf.js hands the leading over as it stands in the file: down the page is negative.
        this.#move(0, -state.leading);
        return;
      case 'beginText':
        this.#line = this.#text = IDENTITY;
        return;
      case 'setFont':
        state.font = String(first);
        state.size = Number(args[1]) || 0;
        return;
      case 'setCharSpacing':
        state.charSpacing = number;
        return;
      case 'setWordSpacing':
        state.wordSpacing = number;
        return;
      case 'setHScale':
        state.scale = number / 100;
        return;
      case 'setLeading':
        state.leading = number;
        return;
      case 'setTextRise':
        state.rise = number;
        return;
      case 'setTextRenderingMode':
        state.mode = number;
        return;
      case 'setFillRGBColor':
        state.fill = String(first);
        return;
      case 'setFillColorN':
      case 'setFillTransparent':
        state.fill = 'pattern';
        return;
      case 'setStrokeRGBColor':
        state.stroke = String(first);
        return;
      case 'setGState':
        setGraphicsState(state, first);
        return;
      case 'save':
      case 'beginGroup':
        this.#stack.push({ ...state });
        return;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
        this.#state = this.#stack.pop() ?? state;
        return;
      case 'transform':
        state.matrix = multiply(state.matrix, toMatrix(args) ?? IDENTITY);
        return;
      case 'paintFormXObjectBegin':
        this.#stack.push({ ...state });
        state.matrix = multiply(state.matrix, toMatrix(first) ?? IDENTITY);
        return;
      case 'beginAnnotation':
        this.#stack.push({ ...state });
        state.matrix = multiply(
          multiply(this.#base, toMatrix(args[2]) ?? IDENTITY),
          toMatrix(args[3]) ?? IDENTITY,
        );
        this.#muted = this.#skipped.has(String(first));
        return;
      case 'endAnnotation':
        this.#state = this.#stack.pop() ?? state;
        this.#muted = false;
        return;
      case 'beginMarkedContent':
        this.#tags.push(this.#tags.at(-1));
        return;
      case 'beginMarkedContentProps':
        this.#tags.push(typeof args[1] === 'number' ? `${String(first)}:${args[1]}` : this.#tags.at(-1));
        return;
      case 'endMarkedContent':
        this.#tags.pop();
        return;
      case 'clip':
      case 'eoClip':
        // The path that cuts comes with the next command.
        this.#clips = true;
        return;
      case 'constructPath':
        this.#path(number, args[1]);
        return;
      default:
        if (name.startsWith('paintImage') || name.startsWith('paintInlineImage')) {
          const id = name === 'paintImageXObject' && { id: String(first) };
          this.trace.pictures.push({ matrix: state.matrix, ...id });
        }
    }
  }

  #move(x: number, y: number): void {
    this.#line = this.#text = multiply(this.#line, [1, 0, 0, 1, x, y]);
  }

  #path(painting: number, given: unknown): void {
    const data: unknown = Array.isArray(given) ? given[0] : undefined;
    if (!(data instanceof Float32Array)) return;
    const state = this.#state;
    const paint = paintOf(this.#names.get(painting) ?? '', state, this.#order);
    if (paint) tracePath(this.trace, data, state.matrix, paint);
    if (this.#clips) state.clip = narrowClip(state.clip, data, state.matrix);
    this.#clips = false;
  }

  #style(font: string, size: number, colour: string): number {
    const key = `${font} ${size.toFixed(1)} ${colour}`;
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    this.#styles.set(key, this.#styles.size);
    return this.#styles.size - 1;
  }

  #show(glyphs: readonly unknown[]): void {
    const state = this.#state;
    const font = this.#fonts(state.font);
    const space = multiply(state.matrix, this.#text);
    const stretch = Math.hypot(space[0], space[1]);
    const size = Math.abs(state.size) * Math.hypot(space[2], space[3]);
    if (!(stretch > 0) || !(size > 0)) return;
    const sign = Math.sign(state.size * state.scale) || 1;
    const { turn, square } = font.vertical
      ? turnOf(-space[2], -space[3])
      : turnOf((sign * space[0]) / stretch, (sign * space[1]) / stretch);
    const style = this.#style(state.font, size, state.fill);
    const tag = this.#tags.at(-1);
    const run = ++this.#runs;
    const base: Omit<Fragment, 'text' | 'start' | 'end' | 'baseline' | 'spaced'> = {
      size,
      turn,
      square,
      bold: font.bold,
      style,
      run,
      colour: state.fill,
      invisible: INVISIBLE_MODES.has(state.mode) || state.alpha === 0,
      order: this.#order,
      ...(tag !== undefined && { tag }),
    };
    // Spread letters come by the word; groff sets a pair of letters apart where it means a space.
    const slack = glyphs.length >= SPREAD ? Math.abs(state.charSpacing) * stretch : 0;
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
      const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0);
      if (text.trim() === '') {
        if (open) open.spaced = true;
        open = undefined;
      } else {
        const [x, y] = font.vertical ? [0, state.rise - offset] : [offset * state.scale, state.rise];
        const from = apply(space, x, y);
        const to = font.vertical ? apply(space, 0, y - drawn) : apply(space, x + drawn * state.scale, y);
        const a = along(turn, from.x, from.y);
        const b = along(turn, to.x, to.y);
        this.trace.letters++;
        if (isNameless(text)) this.trace.nameless++;
        const step = open ? a.along - open.end : 0;
        if (open && step < SPACE * size + slack && step > -BACKSTEP * size) {
          open.text += text;
          open.end = Math.max(open.end, b.along);
        } else {
          open = { ...base, text, start: a.along, end: b.along, baseline: a.across, spaced: false };
          this.trace.fragments.push(open);
        }
      }
      offset += drawn + spacing;
    }
    const moved: Matrix = font.vertical ? [1, 0, 0, 1, 0, -offset] : [1, 0, 0, 1, offset * state.scale, 0];
    this.#text = multiply(this.#text, moved);
  }
}
