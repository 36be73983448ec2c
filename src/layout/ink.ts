import type { HiddenBecause, Page, Turn, Word } from '../read/document.ts';
import type { Box } from '../read/where.ts';

/** A rectangle in reading space: x to the right, y down, as the lines of type run. Points. */
export interface Span {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A word as layout sees it: laid flat in reading space, with its box on the page kept. */
export interface Ink extends Span {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly style: number;
  readonly run: number;
  readonly tag?: string;
  /** Why nobody can see it: it is read all the same, and said to be hidden. */
  readonly hidden?: HiddenBecause;
  /** How sure the engine is of a word that it read from a picture, 0–1. */
  readonly ocr?: number;
  readonly box: Box;
}

/** What words say, one after the other. */
export function textOfInks(inks: readonly Ink[]): string {
  return inks.map((ink) => ink.text).join(' ');
}

/** A ruling line in reading space. */
export interface Stroke extends Span {
  readonly upright: boolean;
}

/** A page laid flat: what layout works on. */
export interface Sheet {
  readonly document: string;
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly inks: readonly Ink[];
  /** Words that run another way than the page: stamps, labels up the margin. */
  readonly aside: readonly Ink[];
  readonly strokes: readonly Stroke[];
  readonly shades: readonly Span[];
  readonly redactions: readonly (Span & { readonly box: Box })[];
}

/** The style of what is blacked out: none, since nobody knows how the words beneath it look. */
export const BLACKED_OUT = -1;
/** Points. Where a redaction stands for words, it is given this much less than its height as type size. */
const REDACTION_PADDING = 2;
export const REDACTED = '[REDACTED]';

/** The turn that most letters of a page have. */
export function mainTurn(words: readonly Word[]): Turn {
  const letters = new Map<Turn, number>();
  for (const { turn = 0, text } of words) letters.set(turn, (letters.get(turn) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Lays a box of a page flat, so that letters turned by `turn` run to the right. */
export function flatten(
  { x, y, width, height }: Box,
  turn: Turn,
  page: { width: number; height: number },
): Span {
  if (turn === 90) return { x0: y, x1: y + height, y0: page.width - x - width, y1: page.width - x };
  if (turn === 180) {
    return {
      x0: page.width - x - width,
      x1: page.width - x,
      y0: page.height - y - height,
      y1: page.height - y,
    };
  }
  if (turn === 270) return { x0: page.height - y - height, x1: page.height - y, y0: x, y1: x + width };
  return { x0: x, x1: x + width, y0: y, y1: y + height };
}

/** A box cut to the page, so that whatever is marked can be shown. */
function onPage(box: Box, page: { width: number; height: number }): Box {
  const { x: left, y: top, width: wide, height: high } = box;
  if (left >= 0 && top >= 0 && left + wide <= page.width && top + high <= page.height) return box;
  const x = Math.min(Math.max(box.x, 0), page.width);
  const y = Math.min(Math.max(box.y, 0), page.height);
  const width = Math.min(Math.max(box.x + box.width, 0), page.width) - x;
  const height = Math.min(Math.max(box.y + box.height, 0), page.height) - y;
  return { x, y, width, height };
}

function toInk(word: Word, turn: Turn, page: Page): Ink {
  const { x0, x1, y0, y1 } = flatten(word.box, turn, page);
  const { text, size, bold, style = bold ? 1 : 0, run = -1, tag, hidden, ocr } = word;
  const box = onPage(word.box, page);
  // Of thousands of words hardly one has more to it; a plain object for the others is made in no time.
  const ink: Ink = { x0, x1, y0, y1, text, size, bold, style, run, box };
  if (tag === undefined && hidden === undefined && ocr === undefined) return ink;
  return {
    ...ink,
    ...(tag !== undefined && { tag }),
    ...(hidden !== undefined && { hidden }),
    ...(ocr !== undefined && { ocr }),
  };
}

function overlaps(a: Box, b: Box): boolean {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 0.5 && high > 0.5;
}

/**
 * Whether a word lies on the page or at most a page beside it. Broken files set words light years away,
 * and no room could be measured from here to there.
 */
function isNear({ x, y, width, height }: Box, page: Page): boolean {
  const wide = x >= -page.width && x + width <= 2 * page.width;
  return wide && y >= -page.height && y + height <= 2 * page.height;
}

/** The words to read. What a box covers is never read; hidden words are, where they lie over no others. */
function readable(words: readonly Word[]): Word[] {
  const hidden = words.filter((word) => word.hidden !== undefined && word.hidden !== 'covered');
  const seen = words.filter((word) => word.hidden === undefined);
  if (hidden.length === 0) return seen;
  return [...seen, ...hidden.filter((word) => !seen.some((other) => overlaps(word.box, other.box)))];
}

/**
 * Lays a page flat, whichever way its letters run. Hidden words are marked so. A redaction box
 * stands as a word of its own, in place of whatever lay beneath it.
 */
export function flattenPage(page: Page): Sheet {
  const seen = readable(page.words.filter(({ box }) => isNear(box, page)));
  const turn = mainTurn(seen);
  const sideways = turn === 90 || turn === 270;
  const redactions = page.fills.map((box) => ({ ...flatten(box, turn, page), box }));
  const bars = redactions.map((span, index): Ink => {
    const size = Math.min(Math.max(span.y1 - span.y0 - REDACTION_PADDING, 6), 14);
    return { ...span, text: REDACTED, size, bold: false, style: BLACKED_OUT, run: -2 - index };
  });
  const inks: Ink[] = [];
  const aside: Ink[] = [];
  for (const word of seen) ((word.turn ?? 0) === turn ? inks : aside).push(toInk(word, turn, page));
  for (const bar of bars) inks.push(bar);
  return {
    document: page.document,
    number: page.number,
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
    inks,
    aside,
    strokes: page.rules.map(({ x0, y0, x1, y1 }) => {
      const span = flatten({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 }, turn, page);
      return { ...span, upright: span.y1 - span.y0 > span.x1 - span.x0 };
    }),
    shades: (page.shades ?? []).map((box) => flatten(box, turn, page)),
    redactions,
  };
}
