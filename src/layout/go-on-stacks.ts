import type { Chunk } from './chunk.ts';
import { holdsRows, type Stack } from './find-stacks.ts';
import { toStack } from './find-turns.ts';
import { INDENT, isBelow, LANE } from './stack-looks.ts';

/** Points by which type of the same size differs from page to page. */
const SAME_SIZE = 0.2;

interface Type {
  readonly size: number;
  readonly bold: boolean;
}

/** What labels over values leave behind for the page that goes on with them. */
export interface Stood {
  readonly label: Type;
  readonly value: Type;
  /** Where labels start. */
  readonly lanes: readonly number[];
  /** Whether the last label of the page has no value there. */
  readonly open: boolean;
}

/** What the next page adds. */
export interface GoneOn {
  /** The value of the last label of the page before. */
  readonly value: readonly Chunk[];
  readonly stacks: readonly Stack[];
}

function isOf({ size, bold }: Chunk, type: Type): boolean {
  return Math.abs(size - type.size) <= SAME_SIZE && bold === type.bold;
}

/**
 * What labels over values at the end of a page leave behind. Looks have no names that hold from page to page, so that
 * only labels of another size or weight than their values can be told there.
 */
export function stoodOf(stacks: readonly Stack[], lines: readonly (readonly Chunk[])[]): Stood | undefined {
  const last = stacks.at(-1);
  const filled = stacks.findLast((stack) => stack.value.length > 0);
  const [label, value] = [filled?.label[0], filled?.value[0]];
  if (!last || !label || !value || isOf(label, value)) return undefined;
  const foot = Math.max(...stacks.map((stack) => stack.y1));
  if (lines.some((line) => line.some((chunk) => chunk.y0 > foot))) return undefined;
  return {
    label: { size: label.size, bold: label.bold },
    value: { size: value.size, bold: value.bold },
    lanes: [...new Set(stacks.map((stack) => stack.x0))].sort((a, b) => a - b),
    open: last.value.length === 0,
  };
}

interface Open {
  readonly label: Chunk[];
  readonly value: Chunk[];
}

/** Goes on with the labels and values of the page before, from the first line of this one as far as they reach. */
export function goOnStacks(lines: readonly (readonly Chunk[])[], stood: Stood): GoneOn {
  const rest: Chunk[] = [];
  const lanes = stood.lanes.map((x0) => ({ x0, stacks: [] as Open[] }));
  const laneOf = (chunk: Chunk): { readonly stacks: Open[] } | undefined => {
    const lane = lanes.findLast((one) => one.x0 <= chunk.x0 + LANE * chunk.size);
    return lane && chunk.x0 - lane.x0 <= INDENT * chunk.size ? lane : undefined;
  };
  const takes = (chunk: Chunk): boolean => {
    const lane = laneOf(chunk);
    const open = lane?.stacks.at(-1);
    if (lane && isOf(chunk, stood.label)) {
      if (open && open.value.length === 0) open.label.push(chunk);
      else lane.stacks.push({ label: [chunk], value: [] });
      return true;
    }
    if (!lane || !isOf(chunk, stood.value)) return false;
    const above = open?.value.at(-1) ?? open?.label.at(-1) ?? rest.at(-1);
    if (above ? !isBelow(above, chunk) : !stood.open) return false;
    (open?.value ?? rest).push(chunk);
    return true;
  };
  for (const line of lines) if (!line.every(takes)) break;
  const all = lanes.flatMap((lane) => lane.stacks);
  const stacks = all.filter(({ value }) => value.length > 0).map(toStack);
  return { value: rest, stacks: holdsRows(stacks) ? [] : stacks };
}
