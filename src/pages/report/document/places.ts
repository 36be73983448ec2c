import { computed } from '@preact/signals';
import type { Reading } from '../../../decode/reading.ts';
import type { Box, Where } from '../../../read/where.ts';
import { report } from '../state/session.ts';

/** Readings by document, then by page (of a PDF) or by row (of a sheet) or paragraph. */
export const readingsByPlace = computed(() => {
  const places = new Map<string, Map<number, Reading[]>>();
  for (const reading of report.value?.fields ?? []) {
    const { document } = reading.where;
    const lines = places.get(document) ?? new Map<number, Reading[]>();
    places.set(document, lines);
    const at = lineOf(reading.where);
    const there = lines.get(at);
    if (there) there.push(reading);
    else lines.set(at, [reading]);
  }
  return places;
});

/** The number under which a place is found again in its document. */
export function lineOf(where: Where): number {
  switch (where.kind) {
    case 'page':
      return where.page;
    case 'cell':
      return where.row;
    case 'paragraph':
      return where.paragraph;
    case 'line':
      return where.line;
  }
}

/** Where a sign stands: in the margin, or beside its field where another field is on the same line. */
export interface SignPlace {
  readonly reading: Reading;
  /** Middle of the line, in points from the top. */
  readonly middle: number;
  /** Left edge of the field in points; absent for a sign in the margin. */
  readonly left?: number;
}

/** Two fields whose middles are nearer than this are on one line: about half the height of small type. */
const SAME_LINE_POINTS = 5;

function around(boxes: readonly Box[]): { left: number; top: number } | undefined {
  const first = boxes[0];
  return first && { left: Math.min(...boxes.map(({ x }) => x)), top: first.y + first.height / 2 };
}

/**
 * The signs of one page from top to bottom. Of several fields on one line, the leftmost has the margin.
 * `turn` puts a box where it is seen on a page that the file itself turns.
 */
export function placeSigns(readings: readonly Reading[], turn: (box: Box) => Box): readonly SignPlace[] {
  const placed = readings
    .flatMap((reading) => {
      const at = reading.where.kind === 'page' ? around(reading.where.boxes.map(turn)) : undefined;
      return at ? [{ reading, middle: at.top, left: at.left }] : [];
    })
    .sort((a, b) => a.middle - b.middle || a.left - b.left);
  const signs: SignPlace[] = [];
  for (let at = 0; at < placed.length;) {
    const first = placed[at];
    if (!first) break;
    const line = placed
      .slice(at)
      .filter(({ middle }) => middle - first.middle < SAME_LINE_POINTS)
      .sort((a, b) => a.left - b.left);
    signs.push(
      ...line.map(({ reading, middle, left }, index) =>
        index === 0 ? { reading, middle } : { reading, middle, left },
      ),
    );
    at += line.length;
  }
  return signs;
}
