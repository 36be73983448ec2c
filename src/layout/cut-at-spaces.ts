import { type Chunk, makeChunk } from './chunk.ts';
import { isBesideSign, type Line, usualSpace } from './table-line.ts';

/** Ems. A space between columns is at least this wide. */
const WIDE = 0.36;
/** How much wider than most spaces between words a space between columns is. */
const WIDER = 1.35;
/** Lines that must leave the space free side by side, and their share of those with letters on both sides. */
const SUPPORT = { lines: 3, share: 0.6 };
/** Share of the lines that may have letters in the space. */
const CROSSING = 0.07;
/** Parts of a space at which it is looked whether other lines leave it free as well. */
const PLACES = [0.5, 0.25, 0.75];

interface Gap {
  readonly x0: number;
  readonly x1: number;
}

function gapsIn(line: Line): Gap[] {
  const inks = line.flatMap((chunk) => chunk.inks);
  return inks.slice(1).flatMap((ink, at) => {
    const before = inks[at];
    return before && !isBesideSign(before.text, ink.text) ? [{ x0: before.x1, x1: ink.x0 }] : [];
  });
}

/**
 * Cuts the chunks of a table's lines where a space that is only a little wider than that between words runs
 * down through all of them: columns may stand close.
 */
export function cutAtSpaces(lines: readonly Line[]): Chunk[][] {
  const wide = Math.max(WIDE, WIDER * usualSpace(lines));
  const free = lines.map((line) => {
    const size = line[0]?.size ?? 0;
    return gapsIn(line).filter((gap) => gap.x1 - gap.x0 >= wide * size);
  });
  const within = lines.flatMap((line) =>
    line.flatMap((chunk) => gapsIn([chunk]).filter((gap) => gap.x1 - gap.x0 >= wide * chunk.size)),
  );
  const runsDown = (x: number): boolean => {
    const open = free.filter((gaps) => gaps.some((gap) => gap.x0 < x && gap.x1 > x)).length;
    const both = lines.filter((line) => (line[0]?.x0 ?? Infinity) < x && (line.at(-1)?.x1 ?? -Infinity) > x);
    const over = both.filter((line) => line.some(({ inks }) => inks.some((ink) => ink.x0 < x && ink.x1 > x)));
    return (
      open >= SUPPORT.lines && open >= SUPPORT.share * both.length && over.length <= CROSSING * lines.length
    );
  };
  const cuts: number[] = [];
  for (const { x0, x1 } of within) {
    if (cuts.some((x) => x > x0 && x < x1)) continue;
    const place = PLACES.map((share) => x0 + (x1 - x0) * share).find(runsDown);
    if (place !== undefined) cuts.push(place);
  }
  if (cuts.length === 0) return lines.map((line) => [...line]);
  return lines.map((line) => line.flatMap((chunk) => cutChunk(chunk, cuts, wide)));
}

function cutChunk(chunk: Chunk, cuts: readonly number[], wide: number): Chunk[] {
  const parts: (typeof chunk.inks)[number][][] = [[]];
  chunk.inks.forEach((ink, at) => {
    const before = chunk.inks[at - 1];
    const parted =
      before !== undefined &&
      !isBesideSign(before.text, ink.text) &&
      ink.x0 - before.x1 >= wide * chunk.size &&
      cuts.some((x) => x > before.x1 && x < ink.x0);
    if (parted) parts.push([ink]);
    else parts.at(-1)?.push(ink);
  });
  return parts.length < 2 ? [chunk] : parts.map(makeChunk);
}
