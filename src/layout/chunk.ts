import { byStart, inOrder } from './in-order.ts';
import type { Ink, Span } from './ink.ts';

/** Words of one line of type that belong together: no column gap lies between them. */
export interface Chunk extends Span {
  readonly inks: readonly Ink[];
  readonly text: string;
  /** The bottom of the letters' boxes: the same for all letters of one size on a baseline. */
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  /** The look of most of its letters. */
  readonly style: number;
}

/** The value that most letters have. Nearly always all words have the same, so that is tried first. */
function mostOf<T>(inks: readonly Ink[], pick: (ink: Ink) => T, otherwise: T): T {
  const [first] = inks;
  if (!first) return otherwise;
  const value = pick(first);
  if (inks.every((ink) => pick(ink) === value)) return value;
  const counts = new Map<T, number>();
  for (const ink of inks) counts.set(pick(ink), (counts.get(pick(ink)) ?? 0) + ink.text.length);
  let best = otherwise;
  let most = 0;
  for (const [candidate, count] of counts) {
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}

function sizeOf(ink: Ink): number {
  return ink.size;
}

function boldOf(ink: Ink): boolean {
  return ink.bold;
}

function styleOf(ink: Ink): number {
  return ink.style;
}

/** What chunks say, one after the other. */
export function textOfChunks(chunks: readonly Chunk[]): string {
  return chunks.map((chunk) => chunk.text).join(' ');
}

export function makeChunk(inks: readonly Ink[]): Chunk {
  const sorted = inOrder(inks, byStart);
  const size = mostOf(sorted, sizeOf, 10);
  let [x0, x1, y0, y1, base] = [Infinity, -Infinity, Infinity, -Infinity, -Infinity];
  let text = '';
  for (const ink of sorted) {
    if (ink.x0 < x0) x0 = ink.x0;
    if (ink.x1 > x1) x1 = ink.x1;
    if (ink.y0 < y0) y0 = ink.y0;
    if (ink.y1 > y1) y1 = ink.y1;
    if (base === -Infinity && ink.size === size) base = ink.y1;
    text = text === '' ? ink.text : `${text} ${ink.text}`;
  }
  return {
    inks: sorted,
    text,
    x0,
    x1,
    y0,
    y1,
    base,
    size,
    bold: mostOf(sorted, boldOf, false),
    style: mostOf(sorted, styleOf, 0),
  };
}
