import type { Fill } from './trace.ts';

/** Points. Edges that meet differ by rounding, or overlap by the pen's own width. */
const MEET = 0.6;

function meet(a: Fill, b: Fill, along: 'x' | 'y'): boolean {
  const [long, across] = along === 'x' ? (['width', 'height'] as const) : (['height', 'width'] as const);
  const other = along === 'x' ? 'y' : 'x';
  return (
    a.light === b.light &&
    a.alpha === b.alpha &&
    Math.abs(a.box[other] - b.box[other]) <= MEET &&
    Math.abs(a.box[across] - b.box[across]) <= MEET &&
    b.box[along] <= a.box[along] + a.box[long] + MEET &&
    a.box[along] <= b.box[along] + b.box[long] + MEET
  );
}

function join(a: Fill, b: Fill): Fill {
  const x = Math.min(a.box.x, b.box.x);
  const y = Math.min(a.box.y, b.box.y);
  const width = Math.max(a.box.x + a.box.width, b.box.x + b.box.width) - x;
  const height = Math.max(a.box.y + a.box.height, b.box.y + b.box.height) - y;
  return { ...a, box: { x, y, width, height }, order: Math.min(a.order, b.order) };
}

/** Boxes of one colour that are painted one after the other and meet, side by side or below each other, as one. */
export function joinFills(fills: readonly Fill[]): Fill[] {
  const joined: Fill[] = [];
  for (const fill of fills) {
    const last = joined.at(-1);
    if (last && (meet(last, fill, 'x') || meet(last, fill, 'y')))
      joined[joined.length - 1] = join(last, fill);
    else joined.push(fill);
  }
  return joined;
}
