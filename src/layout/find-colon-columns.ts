import type { Chunk } from './chunk.ts';
import { findLanes, laneOf } from './find-lanes.ts';
import { splitAtColon } from './split-at-colon.ts';

/** Lines such as "Label: value" that each column holds at least, and the share of its lines they must be. */
const COLON_LINES = 3;
const MOSTLY = 0.35;

function statesBoth(chunk: Chunk): boolean {
  const split = splitAtColon(chunk.inks);
  return split !== undefined && split.value.length > 0;
}

/**
 * Columns of type that each hold lines such as "Label: value", left to right: lists of their own, whose
 * lines stand level by chance. Gives nothing where one of the columns holds something else.
 */
export function findColonColumns(lines: readonly (readonly Chunk[])[]): Chunk[][] | undefined {
  const lanes = findLanes(lines);
  if (lanes.length < 2) return undefined;
  const columns: Chunk[][] = lanes.map(() => []);
  for (const chunk of lines.flat()) columns[laneOf(chunk, lanes)]?.push(chunk);
  const lists = columns.every((own) => {
    const stating = own.filter(statesBoth).length;
    return stating >= COLON_LINES && stating >= MOSTLY * own.length;
  });
  return lists ? columns : undefined;
}
