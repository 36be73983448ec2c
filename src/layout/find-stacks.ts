import { type Chunk, textOfChunks } from './chunk.ts';
import { cutAtStarts } from './find-lanes.ts';
import { findSeparateBands } from './find-separate-bands.ts';
import { BLACKED_OUT, type Span } from './ink.ts';
import { areNames, areSwapped } from './nameness.ts';
import { readsAsLabels } from './reads-as-labels.ts';
import { findLooks, isBanded, isBelow, LANE, type LookOf, type Looks, looksOn } from './stack-looks.ts';

/** Labels over values from which a stack is believed, in all and a lane. */
const FEW = 3;
const A_LANE = 2;
/** Share of the labels that must have a value below them. */
const FILLED = 0.6;
/** Share of the labels of one lane that must: fewer are letters that only look like labels. */
const A_LANE_FILLED = 0.4;
/** Lines of type that a value has at most, as a rule: a heading stands over more. */
const VALUE_LINES = 2;
/** Words from which a line that ends in a full stop is a sentence, and the share of them that makes prose. */
const SENTENCE = { words: 7, share: 0.3 };
/** Lanes of labels side by side at most. */
const MOST_LANES = 8;
/** Share of the labels that may have a value beside them: more means rows of a table. */
const BESIDE = 0.25;

/** A label and what stands below it, line by line. */
export interface Stack extends Span {
  readonly label: readonly Chunk[];
  readonly value: readonly Chunk[];
}

interface Open {
  readonly label: Chunk[];
  readonly value: Chunk[];
  /** The band of lines in which it stands, counted down the page. */
  readonly band: number;
}

interface Lane {
  readonly x0: number;
  readonly stacks: Open[];
}

type Lines = readonly (readonly Chunk[])[];

function lanesOf(labels: readonly Chunk[], times: number): Lane[] {
  const lanes: { x0: number; times: number }[] = [];
  for (const { x0, size } of labels) {
    const lane = lanes.find((one) => Math.abs(one.x0 - x0) <= LANE * size);
    if (lane) lane.times++;
    else lanes.push({ x0, times: 1 });
  }
  return lanes
    .filter((lane) => lane.times >= times)
    .sort((a, b) => a.x0 - b.x0)
    .map(({ x0 }) => ({ x0, stacks: [] }));
}

/** Puts labels and values into the lanes. In bands a short label's value may stand far below it, level with the others. */
function fill(lanes: readonly Lane[], lines: Lines, looks: Looks, lookOf: LookOf): void {
  const banded = lanes.length > 1 && isBanded(lines, looks, lookOf);
  const isValue = (chunk: Chunk): boolean => lookOf(chunk) === looks.value || chunk.style === BLACKED_OUT;
  let band = 0;
  let above: Chunk | undefined;
  let inValues = true;
  for (const line of lines) {
    const heads = line.some((chunk) => lookOf(chunk) === looks.label);
    const goesOn = above !== undefined && line[0] !== undefined && isBelow(above, line[0]);
    if (!goesOn || (heads && inValues)) band++;
    inValues = !heads;
    above = line[0];
    for (const chunk of line) {
      const lane = lanes.findLast((one) => one.x0 <= chunk.x0 + LANE * chunk.size);
      if (!lane) continue;
      const open = lane.stacks.at(-1);
      const last = open?.value.at(-1) ?? open?.label.at(-1);
      const next = last !== undefined && (banded ? open?.band === band : isBelow(last, chunk));
      if (lookOf(chunk) === looks.label) {
        const near =
          last !== undefined && chunk.base - last.base <= (banded ? Infinity : (looks.apart ?? Infinity));
        if (open && next && near && open.value.length === 0) open.label.push(chunk);
        else lane.stacks.push({ label: [chunk], value: [], band });
      } else if (open && next && isValue(chunk)) open.value.push(chunk);
    }
  }
}

function isSentence(stack: Stack): boolean {
  const words = stack.value.reduce((sum, line) => sum + line.inks.length, 0);
  return words >= SENTENCE.words && (stack.value.at(-1)?.text.endsWith('.') ?? false);
}

function toStacks(lanes: readonly Lane[]): Stack[] {
  return lanes.flatMap((lane, index) => {
    const all = lane.stacks.flatMap((one) => [...one.label, ...one.value]);
    const right = Math.max(...all.map((chunk) => chunk.x1));
    const x1 = Math.min(right, lanes[index + 1]?.x0 ?? Infinity);
    return lane.stacks.map(({ label, value }): Stack => {
      const own = [...label, ...value];
      const y0 = Math.min(...own.map((chunk) => chunk.y0));
      return { x0: lane.x0, x1, y0, y1: Math.max(...own.map((chunk) => chunk.y1)), label, value };
    });
  });
}

/** Labels that have something else beside them in their own lane. */
function countBeside(lines: Lines, stacks: readonly Stack[], lanes: readonly Lane[]): number {
  const labels = new Map(stacks.flatMap((stack) => stack.label.map((chunk) => [chunk, stack.x0] as const)));
  return lines.filter((line) =>
    line.some((chunk, at) => {
      const x0 = labels.get(chunk);
      const next = line[at + 1];
      if (x0 === undefined || !next) return false;
      const limit = lanes.find((lane) => lane.x0 > x0)?.x0 ?? Infinity;
      return next.x0 < limit - LANE * next.size;
    }),
  ).length;
}

/** Whether enough labels of a lane have a value below them. */
function isFilled({ stacks }: Lane): boolean {
  return (
    stacks.filter((stack) => stack.value.length > 0).length >= Math.max(1, A_LANE_FILLED * stacks.length)
  );
}

/**
 * Labels that stand over their values without any line drawn round them: one below the other, or as tiles
 * side by side. They differ from headings over text by their number, and by how little stands below each.
 */
export function findStacks(given: Lines, shades: readonly Span[]): readonly Stack[] | undefined {
  const lookOf = looksOn(shades);
  const looks = findLooks(given, lookOf);
  const lines = cutAtStarts(given);
  const stacks = looks && standUp(lines, looks, lookOf, A_LANE);
  return stacks ?? findSeparateBands(given) ?? (looks && findBand(lines, looks, lookOf));
}

/** Whether what stands below a band of labels are several rows of a table: in every lane as many lines, and more than one. */
export function holdsRows(stacks: readonly Stack[]): boolean {
  const counts = new Set(stacks.map((stack) => stack.value.length));
  return stacks.length >= FEW && counts.size === 1 && !counts.has(1) && !counts.has(0);
}

/** One band of labels over one of values, as the single record of a wide table prints: what they say must tell. */
function findBand(lines: Lines, looks: Looks, lookOf: LookOf): readonly Stack[] | undefined {
  const stacks = looks.sure ? standUp(lines, looks, lookOf, 1) : undefined;
  const texts = (part: 'label' | 'value'): string[] =>
    (stacks ?? []).flatMap((stack) => (stack[part].length > 0 ? [textOfChunks(stack[part])] : []));
  const band = stacks && !holdsRows(stacks) ? stacks : undefined;
  return areSwapped(texts('value'), texts('label')) ? band : undefined;
}

/** Labels over values in lanes of so many labels at least. */
function standUp(lines: Lines, looks: Looks, lookOf: LookOf, times: number): readonly Stack[] | undefined {
  const chunks = lines.flat();
  const all = lanesOf(
    chunks.filter((chunk) => lookOf(chunk) === looks.label),
    times,
  );
  fill(all, lines, looks, lookOf);
  const lanes = all.filter(isFilled);
  if (lanes.length === 0 || lanes.length > MOST_LANES) return undefined;
  const stacks = toStacks(lanes);
  const filled = stacks.filter((stack) => stack.value.length > 0);
  const long = filled.filter((stack) => stack.value.length > VALUE_LINES);
  if (filled.length < FEW || filled.length < stacks.length * FILLED) return undefined;
  if (filled.length < lanes.length * times || long.length * 2 > filled.length) return undefined;
  if (filled.filter(isSentence).length > SENTENCE.share * filled.length) return undefined;
  // A value beside a label, not below it, means rows: then this is a table with two looks.
  const values = chunks.filter((chunk) => lookOf(chunk) === looks.value).length;
  const below = filled.reduce((sum, stack) => sum + stack.value.length, 0);
  if (below < values * FILLED) return undefined;
  const labels = stacks.map((stack) => textOfChunks(stack.label));
  const answers = filled.map((stack) => textOfChunks(stack.value));
  if (countBeside(lines, filled, lanes) > BESIDE * filled.length) return undefined;
  // Tiles that show a figure in large letters say below it what it is.
  if (areSwapped(labels, answers))
    return filled.map((stack) => ({ ...stack, label: stack.value, value: stack.label }));
  if (looks.sure) return stacks;
  const left = filled.filter((stack) => stack.x0 === lanes[0]?.x0);
  if (areNames(left.map((stack) => textOfChunks(stack.value)))) return undefined;
  return readsAsLabels(labels, answers) ? stacks : undefined;
}
