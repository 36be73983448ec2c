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

function mostOf<T>(inks: readonly Ink[], pick: (ink: Ink) => T, otherwise: T): T {
  const counts = new Map<T, number>();
  for (const ink of inks) counts.set(pick(ink), (counts.get(pick(ink)) ?? 0) + ink.text.length);
  let best = otherwise;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}

export function makeChunk(inks: readonly Ink[]): Chunk {
  const sorted = [...inks].sort((a, b) => a.x0 - b.x0);
  const size = mostOf(sorted, (ink) => ink.size, 10);
  const body = sorted.find((ink) => ink.size === size);
  return {
    inks: sorted,
    text: sorted.map((ink) => ink.text).join(' '),
    x0: Math.min(...sorted.map((ink) => ink.x0)),
    x1: Math.max(...sorted.map((ink) => ink.x1)),
    y0: Math.min(...sorted.map((ink) => ink.y0)),
    y1: Math.max(...sorted.map((ink) => ink.y1)),
    base: body?.y1 ?? 0,
    size,
    bold: mostOf(sorted, (ink) => ink.bold, false),
    style: mostOf(sorted, (ink) => ink.style, 0),
  };
}
