import { alignCentred } from './align-centred.ts';
import type { Chunk } from './chunk.ts';
import { findColonColumns } from './find-colon-columns.ts';
import { findStacks, type Stack } from './find-stacks.ts';
import { findTiles } from './find-tiles.ts';
import { findTurns } from './find-turns.ts';
import { type GoneOn, goOnStacks, type Stood } from './go-on-stacks.ts';
import { boxesInOrder } from './boxes-in-order.ts';
import type { Sheet } from './ink.ts';
import { partLists } from './part-lists.ts';
import { isColonList, segmentLines } from './segment.ts';

/** Whether some lines are columns of "Label: value", which stand above one another and are no labels above values. */
function holdsColonColumns(lines: readonly (readonly Chunk[])[]): boolean {
  return partLists(lines)
    .flatMap(segmentLines)
    .some((segment) => segment.kind === 'columns' && findColonColumns(segment.lines) !== undefined);
}

/** Labels above their values, with nothing drawn round them. A list of "Label: value" is none. */
function findStood(lines: readonly (readonly Chunk[])[], sheet: Sheet): readonly Stack[] | undefined {
  if (isColonList(lines)) return undefined;
  const tiles = alignCentred(lines);
  const found =
    (tiles && (findStacks(tiles, sheet.shades) ?? findTiles(tiles) ?? findTurns(tiles))) ??
    findStacks(lines, sheet.shades) ??
    findTurns(lines);
  return found && !holdsColonColumns(lines) ? found : undefined;
}

/** Labels above their values, in reading order, with what the page before left open of them. */
export function findAllStood(
  lines: readonly (readonly Chunk[])[],
  sheet: Sheet,
  before: Stood | undefined,
): GoneOn {
  const stood = findStood(lines, sheet) ?? [];
  if (!before) return { value: [], stacks: boxesInOrder(stood) };
  const top = Math.min(...stood.map((stack) => stack.y0));
  const over = lines.filter((line) => line.every((chunk) => chunk.y1 <= top));
  const wentOn = goOnStacks(over, before);
  return { value: wentOn.value, stacks: boxesInOrder([...wentOn.stacks, ...stood]) };
}
