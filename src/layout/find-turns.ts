import { type Chunk, textOfChunks } from './chunk.ts';
import type { Stack } from './find-stacks.ts';
import { nameness } from './nameness.ts';
import { readsAsLabels } from './reads-as-labels.ts';
import { wouldFit } from './row-evidence.ts';
import { INDENT, isBelow, LANE } from './stack-looks.ts';

/** Labels over values from which a page is believed to hold nothing else in a stretch. */
const FEW = 5;
/** Share of the labels that must be names of what is held about anybody: nothing else tells them from values. */
export const NAMED = 0.33;
/** Lines of values at most, for each line of labels. */
const VALUE_LINES = 1.6;
/** Share of its size by which type differs from other type at most that is of the same size. */
const SAME_SIZE = 0.05;
/** Points for a label that stands where labels do, and against two lines of one cell below one another. */
const SCORE = { hint: 2, sameCell: 1, hadRoom: 3 };

type Line = readonly Chunk[];

/** A label and what stands under it, line by line. */
interface Pair {
  readonly label: Chunk[];
  readonly value: Chunk[];
}

/** Whether every text of a line stands below one of the line above, or a little further in. */
function standsBelow(above: Line, line: Line): boolean {
  return line.every((chunk) =>
    above.some((upper) => {
      const inwards = chunk.x0 - upper.x0;
      return inwards >= -LANE * chunk.size && inwards <= INDENT * chunk.size && isBelow(upper, chunk);
    }),
  );
}

/** Lines that stand right below one another, none with more texts than the first. */
function stretchesOf(lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const open = stretches.at(-1);
    const first = open?.[0];
    const last = open?.at(-1);
    const goesOn =
      first &&
      last &&
      standsInLanes(first, line) &&
      last.some((upper) =>
        line.some((c) => isBelow(upper, c) && Math.abs(upper.size - c.size) <= SAME_SIZE * c.size),
      );
    if (open && goesOn) open.push(line);
    else stretches.push([line]);
  }
  return stretches.filter((stretch) => stretch.length >= 2 * FEW);
}

function standsInLanes(first: Line, line: Line): boolean {
  return line.every((chunk) =>
    first.some(({ x0, size }) => chunk.x0 - x0 >= -LANE * size && chunk.x0 - x0 <= INDENT * size),
  );
}

/** What speaks for a line holding labels, where its start stands in from none other. */
function labelScore(line: Line, margins: readonly number[]): number {
  const names = line.reduce((sum, chunk) => sum + nameness(chunk.text), 0) / line.length;
  const deep = line.filter((chunk) => !margins.some((x0) => Math.abs(chunk.x0 - x0) <= LANE * chunk.size));
  const further = deep.length === line.length ? -SCORE.hint : 0;
  return names + further;
}

/** What speaks against two lines being of the same cells. */
function sameCell(above: Line, line: Line, right: number): number {
  const lane = { x0: 0, x1: right };
  const room = above.length > 1 || (line[0] && above[0] && wouldFit(above[0], line[0], lane));
  return SCORE.sameCell + (room ? SCORE.hadRoom : 0);
}

/** Which lines hold labels, of all ways the one for which most speaks. */
function takeTurns(stretch: readonly Line[]): boolean[] {
  const right = Math.max(...stretch.flat().map((chunk) => chunk.x1));
  const margins = (stretch[0] ?? []).map((chunk) => chunk.x0);
  // For each line the best sum with it as labels, and as values, and what the line above was then.
  const sums: [number, number][] = [];
  const from: [boolean, boolean][] = [];
  for (const [at, line] of stretch.entries()) {
    const above = stretch[at - 1];
    const [labels, values] = sums.at(-1) ?? [0, 0];
    const score = labelScore(line, margins);
    if (!above) {
      // A value may have its label on the page before.
      sums.push([score, -score - SCORE.sameCell]);
      from.push([false, false]);
      continue;
    }
    const cost = sameCell(above, line, right);
    const asLabel: [number, boolean] = labels - cost > values ? [labels - cost, true] : [values, false];
    const asValue: [number, boolean] = labels >= values - cost ? [labels, true] : [values - cost, false];
    sums.push([asLabel[0] + score, asValue[0] - score]);
    from.push([asLabel[1], asValue[1]]);
  }
  const last = sums.at(-1) ?? [0, 0];
  const turns: boolean[] = [];
  let isLabel = last[0] > last[1];
  for (let at = stretch.length - 1; at >= 0; at--) {
    turns.unshift(isLabel);
    isLabel = from[at]?.[isLabel ? 0 : 1] ?? false;
  }
  return turns;
}

/** Puts each text of the lines below under the label that it stands under. */
function stackUp(stretch: readonly Line[], turns: readonly boolean[]): Pair[] | undefined {
  const stacks: Pair[] = [];
  let open: Pair[] = [];
  for (const [at, line] of stretch.entries()) {
    const starts = turns[at] === true && turns[at - 1] !== true;
    if (starts) {
      open = line.map((chunk) => ({ label: [chunk], value: [] }));
      stacks.push(...open);
      continue;
    }
    if (open.length === 0) continue;
    for (const chunk of line) {
      const stack = open.findLast(({ label }) => (label[0]?.x0 ?? Infinity) <= chunk.x0 + LANE * chunk.size);
      if (!stack) return undefined;
      stack[turns[at] === true ? 'label' : 'value'].push(chunk);
    }
    const above = stretch[at - 1];
    if (
      above &&
      !standsBelow(above, line) &&
      !standsInLanes(
        open.flatMap(({ label }) => label.slice(0, 1)),
        line,
      )
    )
      return undefined;
  }
  return stacks;
}

/** A pair as a stack with the place it takes up. */
export function toStack({ label, value }: Pair): Stack {
  const own = [...label, ...value];
  return {
    label,
    value,
    x0: Math.min(...own.map((chunk) => chunk.x0)),
    x1: Math.max(...own.map((chunk) => chunk.x1)),
    y0: Math.min(...own.map((chunk) => chunk.y0)),
    y1: Math.max(...own.map((chunk) => chunk.y1)),
  };
}

/** The labels and values of one stretch, where they are names and answers that take turns. */
function readStretch(stretch: readonly Line[]): Stack[] {
  const turns = takeTurns(stretch);
  const heads = turns.filter((isLabel, at) => isLabel && turns[at - 1] !== true).length;
  const stacks = stackUp(stretch, turns);
  if (!stacks || heads < FEW || turns.filter((isLabel) => !isLabel).length > VALUE_LINES * heads) return [];
  const labels = stacks.map(({ label }) => textOfChunks(label));
  const named = labels.filter((text) => nameness(text) > 0).length;
  if (named < NAMED * labels.length) return [];
  const values = stacks.flatMap(({ value }) => (value.length > 0 ? [textOfChunks(value)] : []));
  return readsAsLabels(labels, values) ? stacks.map(toStack) : [];
}

/**
 * Labels above values that look alike in everything: line by line they take turns, and only what they say, or a
 * small step inwards, tells which is which. Where it does not tell, nothing is found.
 */
export function findTurns(lines: readonly Line[]): readonly Stack[] | undefined {
  const stacks = stretchesOf(lines).flatMap(readStretch);
  return stacks.length > 0 ? stacks : undefined;
}
