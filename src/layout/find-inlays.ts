import { chunkLines } from './chunk-lines.ts';
import { type Chunk, textOfChunks } from './chunk.ts';
import { CORNER } from './grid-to-matrix.ts';
import type { Ink, Sheet, Span } from './ink.ts';
import type { FilledBox } from './read-stacked.ts';
import { isColonList } from './segment.ts';

/** Lines of type from which a box may hold a list of its own. */
const FEW = 3;
/** Share of its lines that have a gap of a column in them, where it does. */
const PARTED = 0.6;
/** Share of the words of a grid that stand in such boxes where the grid is a frame round lists and no table. */
const MOSTLY = 0.6;

/** A box that frames a list or table of its own, as a card does, and what stands beside or above it as its title. */
export interface Inlay {
  readonly box: FilledBox;
  readonly title?: FilledBox;
}

function inksOf(box: FilledBox): Ink[] {
  return box.lines.flatMap((line) => line.inks);
}

/** Whether a box holds labels with their values, line by line, and is no cell: it frames them. */
export function holdsList(box: FilledBox): boolean {
  if (box.lines.length < FEW) return false;
  const lines = chunkLines(inksOf(box));
  const parted = lines.filter((line) => line.length > 1).length;
  return parted >= Math.max(FEW, PARTED * lines.length) || isColonList(lines);
}

function countWords(boxes: readonly FilledBox[]): number {
  return boxes.reduce((sum, box) => sum + inksOf(box).length, 0);
}

function standsLevel(one: Span, other: Span): boolean {
  return Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0) > CORNER;
}

/** The box that names an inlay: the one to its left in the same row, or the one that it hangs from. */
function titleOf(box: FilledBox, others: readonly FilledBox[]): FilledBox | undefined {
  const named = others.filter((other) => other.lines.length > 0 && other.lines.length < FEW);
  return (
    named.find((one) => Math.abs(one.x1 - box.x0) <= CORNER && standsLevel(one, box)) ??
    named.find((one) => Math.abs(one.y1 - box.y0) <= CORNER && Math.abs(one.x0 - box.x0) <= CORNER)
  );
}

/** The boxes of one grid that frame lists, where most of its words stand in such boxes; nothing of a table. */
export function findInlays(boxes: readonly FilledBox[]): Inlay[] {
  const framing = boxes.filter(holdsList);
  if (framing.length === 0 || countWords(framing) < MOSTLY * countWords(boxes)) return [];
  const others = boxes.filter((box) => !framing.includes(box));
  return framing.map((box) => {
    const title = titleOf(box, others);
    return { box, ...(title && { title }) };
  });
}

/**
 * The inlays that have their title or another one beside them, outermost first: what stands alone over the width of
 * the page reads as the page does.
 */
export function findBeside(inlays: readonly Inlay[]): Inlay[] {
  return inlays.filter(
    ({ box, title }) =>
      !inlays.some((other) => other.box !== box && liesIn(box, other.box)) &&
      ((title !== undefined && standsLevel(title, box)) ||
        inlays.some(
          (other) => other.box !== box && standsLevel(other.box, box) && !sharesWidth(other.box, box),
        )),
  );
}

function sharesWidth(one: Span, other: Span): boolean {
  return Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0) > CORNER;
}

/** What a title says; nothing where there is none. */
export function sectionOf({ title }: Inlay): string | undefined {
  return title && textOfChunks(title.lines);
}

/** The words of an inlay and the lines drawn within it, as a sheet of its own. */
export function sheetOf(
  { box }: Inlay,
  sheet: Sheet,
): { readonly sheet: Sheet; readonly inks: readonly Ink[] } {
  const within = sheet.strokes.filter(
    (stroke) =>
      stroke.x0 >= box.x0 - CORNER &&
      stroke.x1 <= box.x1 + CORNER &&
      stroke.y0 >= box.y0 - CORNER &&
      stroke.y1 <= box.y1 + CORNER &&
      !isSide(stroke, box),
  );
  return { sheet: { ...sheet, strokes: within }, inks: inksOf(box) };
}

/** Whether a line is one of the four that make the box. */
function isSide(stroke: Span & { readonly upright: boolean }, box: Span): boolean {
  const [at, sides] = stroke.upright
    ? [(stroke.x0 + stroke.x1) / 2, [box.x0, box.x1]]
    : [(stroke.y0 + stroke.y1) / 2, [box.y0, box.y1]];
  return sides.some((side) => Math.abs(side - at) <= CORNER);
}

function liesIn(inner: Span, outer: Span): boolean {
  return inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;
}

/** All words of an inlay and of its title. */
export function linesOfInlay({ box, title }: Inlay): readonly Chunk[] {
  return [...box.lines, ...(title?.lines ?? [])];
}
