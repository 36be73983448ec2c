import type { Chunk } from './chunk.ts';
import { BLACKED_OUT, type Span } from './ink.ts';

/** Ems. Labels that start this near to each other stand in one lane. */
export const LANE = 0.7;
/** Ems. A value stands in from its label by no more than this. */
export const INDENT = 4;
/** Ems. A value stands below its label by no more than this, and a line of one below the other. */
const BELOW = 2.2;
/** Times that one look must follow the other. */
const FEW = 3;
/** Where values stand over the next label less often than this share of the times the other way round, tiles lie far apart. */
const SELDOM = 0.5;
/** A step that is larger than the usual one between two looks by this factor parts what stands above. */
const APART = 1.2;
/** A value stands nearer to its label than to the next one, by this factor at least, where steps tell them apart. */
const NEARER = 0.93;

/** Share of the lines with labels or values that hold only one of the two, where they take turns in bands. */
const PURE = 0.9;
/** Share of the steps that are smaller than the one that stands for them: tall neighbours only make steps larger. */
const TIGHT = 0.1;

/** The looks of the labels of a stack and of the values below them. */
export interface Looks {
  readonly label: number;
  readonly value: number;
  /** Whether the letters differ. Else only a shade does, which may be that of every other row. */
  readonly sure: boolean;
  /** Points. Two lines of labels that stand further apart are two labels; unknown where steps tell nothing. */
  readonly apart?: number;
}

/** The look of a chunk: its style, and whether it stands on a shade. */
export type LookOf = (chunk: Chunk) => number;

/** Looks of chunks on a page with these shades. */
export function looksOn(shades: readonly Span[]): LookOf {
  const isShaded = (chunk: Chunk): boolean => {
    const y = (chunk.y0 + chunk.y1) / 2;
    return shades.some((s) => s.y0 <= y && s.y1 >= y && s.x0 <= chunk.x0 + 1 && s.x1 >= chunk.x0 + 1);
  };
  if (shades.length === 0) return (chunk) => chunk.style * 2;
  const known = new Map<Chunk, number>();
  return (chunk) => {
    const look = known.get(chunk) ?? chunk.style * 2 + (isShaded(chunk) ? 1 : 0);
    known.set(chunk, look);
    return look;
  };
}

/** Whether a line of type stands right below another, as lines of one stack do. */
export function isBelow(upper: Chunk, lower: Chunk): boolean {
  const em = Math.max(upper.size, lower.size);
  const step = lower.base - upper.base;
  return step > 0.4 * em && step <= BELOW * em;
}

/** Whether labels and values take turns in whole lines, over all lanes. */
export function isBanded(lines: readonly (readonly Chunk[])[], looks: Looks, lookOf: LookOf): boolean {
  let [pure, mixed] = [0, 0];
  for (const line of lines) {
    const [labels, values] = [looks.label, looks.value].map((look) => line.some((c) => lookOf(c) === look));
    if (labels === true && values === true) mixed++;
    else if (labels === true || values === true) pure++;
  }
  return pure >= PURE * (pure + mixed);
}

/** How often and how far one look stands below another. */
interface Turn extends Looks {
  /** From chunk to chunk in one lane. */
  readonly steps: number[];
  /** From the last line on which anything has the upper look. */
  readonly lineSteps: number[];
  readonly bold: boolean;
  readonly top: number;
}

/** Finds what stands above each chunk, in its lane. */
function turnsOf(lines: readonly (readonly Chunk[])[], lookOf: LookOf): Map<string, Turn> {
  const turns = new Map<string, Turn>();
  let above: Chunk[] = [];
  let before: Chunk | undefined;
  const lowest = new Map<number, number>();
  for (const line of lines) {
    const [first] = line;
    if (!first || !before || !isBelow(before, first)) above = [];
    for (const lower of line) {
      const upper = above.findLast(
        (one) => lower.x0 >= one.x0 - LANE * one.size && lower.x0 <= one.x0 + INDENT * one.size,
      );
      // What is blacked out looks like nothing: it may be a label or a value.
      if (!upper || upper.style === BLACKED_OUT || lower.style === BLACKED_OUT) continue;
      const [label, value] = [lookOf(upper), lookOf(lower)];
      if (label === value) continue;
      const name = `${label} ${value}`;
      const turn = turns.get(name) ?? {
        label,
        value,
        sure: upper.style !== lower.style,
        steps: [],
        lineSteps: [],
        bold: upper.bold,
        top: upper.base,
      };
      turn.steps.push(lower.base - upper.base);
      turn.lineSteps.push(lower.base - (lowest.get(label) ?? upper.base));
      turns.set(name, turn);
    }
    above = [
      ...above.filter((one) => !line.some((lower) => lower.x0 < one.x1 && lower.x1 > one.x0)),
      ...line,
    ];
    for (const chunk of line) lowest.set(lookOf(chunk), chunk.base);
    before = first;
  }
  return turns;
}

function quantileOf(steps: readonly number[], share: number): number {
  return [...steps].sort((a, b) => a - b)[Math.floor(steps.length * share)] ?? 0;
}

/** How often a look follows another at the usual distance: what stands further above is no part of the stack. */
function timesOf(steps: readonly number[]): number {
  const usual = quantileOf(steps, 0.5);
  return steps.filter((step) => step <= usual * APART).length;
}

/**
 * The two looks that take turns down the page. In a stack each follows the other. The label's is the one that
 * stands nearer to what is below it; else the one that is followed more often, since a stack starts with a
 * label and ends with a value; else the bold one; else the topmost.
 */
export function findLooks(lines: readonly (readonly Chunk[])[], lookOf: LookOf): Looks | undefined {
  const turns = turnsOf(lines, lookOf);
  const [most] = [...turns.values()].sort((a, b) => b.steps.length - a.steps.length);
  if (!most || most.steps.length < FEW) return undefined;
  const back = turns.get(`${most.value} ${most.label}`);
  if (!back || back.steps.length < SELDOM * most.steps.length) return most;
  // In bands a short label's value may stand far below it, where the labels beside it are long.
  const banded = isBanded(lines, most, lookOf);
  const [down, up] = [most, back].map((turn) => (banded ? turn.lineSteps : turn.steps));
  if (!down || !up) return undefined;
  const [near, far] = [quantileOf(down, TIGHT), quantileOf(up, TIGHT)];
  const apart = (near + far) / 2;
  if (near < NEARER * far) return { ...most, apart };
  if (far < NEARER * near) return { ...back, apart };
  const more = timesOf(down) - timesOf(up);
  if (more !== 0) return more > 0 ? most : back;
  if (most.bold !== back.bold) return most.bold ? most : back;
  return most.top <= back.top ? most : back;
}
