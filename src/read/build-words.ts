import type { Turn, Word } from './document.ts';
import type { Fragment } from './trace.ts';
import type { Box } from './where.ts';

/** Ems. Fragments of one word may be this far apart: more is white space. */
const GLUE = 0.14;
/** Ems. A printed space parts words even where the file draws it narrower, down to this. */
const NARROW_SPACE = 0.06;
/** Ems. Fragments of different looks belong to one word only if they touch. */
const TOUCH = 0.03;
/** Ems. Letters printed twice to look bold lie nearer to each other than this. */
const DOUBLE = 0.12;
/** Ems. Fragments of one line of type differ less than this in their baselines. */
const SAME_BASELINE = 0.2;
/** Share of the type size above and below the baseline that a word's box covers. */
const ASCENT = 0.78;
const DESCENT = 0.22;
const LIGATURES = /[\uFB00-\uFB06]/gu;

/** A word and what reading still needs to know of it. */
export interface InkedWord {
  readonly word: Word;
  readonly colour: string;
  readonly invisible: boolean;
  readonly order: number;
}

/** The page box of letters that run along a quarter turn. */
function boxOf(turn: Turn, start: number, end: number, baseline: number, size: number): Box {
  const length = Math.max(end - start, 0.1);
  const height = size * (ASCENT + DESCENT);
  if (turn === 90) return { x: -baseline - size * DESCENT, y: start, width: height, height: length };
  if (turn === 180) return { x: -end, y: -baseline - size * DESCENT, width: length, height };
  if (turn === 270) return { x: baseline - size * ASCENT, y: -end, width: height, height: length };
  return { x: start, y: baseline - size * ASCENT, width: length, height };
}

/** Splits fragments to lines of type: same turn, same baseline. */
function toLines(fragments: readonly Fragment[]): Fragment[][] {
  const sorted = [...fragments].sort((a, b) => a.turn - b.turn || a.baseline - b.baseline);
  const lines: Fragment[][] = [];
  for (const fragment of sorted) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const near =
      last?.turn === fragment.turn &&
      fragment.baseline - last.baseline <= SAME_BASELINE * Math.min(fragment.size, last.size);
    if (line && near) line.push(fragment);
    else lines.push([fragment]);
  }
  return lines;
}

function isPrintedTwice(a: Fragment, b: Fragment): boolean {
  return (
    a.text === b.text &&
    Math.abs(a.start - b.start) < DOUBLE * a.size &&
    Math.abs(a.end - b.end) < DOUBLE * a.size &&
    Math.abs(a.size - b.size) < DOUBLE * a.size
  );
}

function isOneWord(a: Fragment, b: Fragment): boolean {
  const gap = (b.start - a.end) / Math.min(a.size, b.size);
  if (a.style !== b.style) return Math.abs(gap) < TOUCH;
  return gap < (a.spaced ? NARROW_SPACE : GLUE) && gap > -2 * GLUE;
}

/**
 * Words from fragments in whatever order the file draws them: one letter, one word or one line at a
 * time, forwards or backwards. Only places count.
 */
export function buildWords(fragments: readonly Fragment[]): InkedWord[] {
  const words: InkedWord[] = [];
  for (const line of toLines(fragments)) {
    line.sort((a, b) => a.start - b.start || a.order - b.order);
    let open: Fragment | undefined;
    const flush = (): void => {
      if (open) words.push(toWord(open));
    };
    for (const fragment of line) {
      if (open && isPrintedTwice(open, fragment)) continue;
      if (open && isOneWord(open, fragment)) {
        open.text += fragment.text;
        open.end = Math.max(open.end, fragment.end);
        open.spaced = fragment.spaced;
      } else {
        flush();
        open = { ...fragment };
      }
    }
    flush();
  }
  return words;
}

function toWord(fragment: Fragment): InkedWord {
  const { turn, start, end, baseline, size, bold, style, run, tag, colour, invisible, order } = fragment;
  const text = fragment.text.replace(LIGATURES, (letters) => letters.normalize('NFKC'));
  const box = boxOf(turn, start, end, baseline, size);
  const upright: Word = { text, box, size, bold, style, run };
  const turned: Word = turn === 0 ? upright : { ...upright, turn };
  const word: Word = tag === undefined ? turned : { ...turned, tag };
  return { word, colour, invisible, order };
}
