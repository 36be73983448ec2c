import { type Chunk, textOfChunks } from './chunk.ts';
import type { Stack } from './find-stacks.ts';
import { NAMED, toStack } from './find-turns.ts';
import { areSwapped, nameness } from './nameness.ts';
import { readsAsLabels } from './reads-as-labels.ts';

/** Tiles from which a page is believed to hold some. */
const FEW = 6;
/** Ems. Lines of one tile stand no further apart than this, and two tiles no nearer. */
const STEP = { within: 1.45, between: 1.75 };
/** Lines of type that a tile has at most. */
const MOST_LINES = 5;
/** Share of the tiles that must hold two lines at least: a label and its value. */
const FILLED = 0.9;

/** The texts of each tile: those in one lane that stand close together. Nothing where tiles do not stand apart. */
function tilesOf(lines: readonly (readonly Chunk[])[]): Chunk[][] | undefined {
  const lanes = new Map<number, Chunk[][]>();
  for (const chunk of lines.flat()) {
    const lane = lanes.get(chunk.x0) ?? [];
    lanes.set(chunk.x0, lane);
    const tile = lane.at(-1);
    const above = tile?.at(-1);
    const step = above ? (chunk.base - above.base) / chunk.size : Infinity;
    if (tile && step <= STEP.within) tile.push(chunk);
    else if (step < STEP.between) return undefined;
    else lane.push([chunk]);
  }
  return [...lanes.values()].filter((lane) => lane.length > 1).flat();
}

/** How many lines of a tile its label has: of all ways to cut it, the one after which the two read most like a label and a value. */
function cutTile(tile: readonly Chunk[]): number {
  let [best, most] = [1, -Infinity];
  for (let cut = 1; cut < tile.length; cut++) {
    const [label, value] = [textOfChunks(tile.slice(0, cut)), textOfChunks(tile.slice(cut))];
    const score = nameness(label) - nameness(value);
    if (score > most) [best, most] = [cut, score];
  }
  return best;
}

/**
 * Tiles whose labels and values look alike: each label stands over its value, and only the room between tiles and what
 * the texts say tell one from the other. `lines` hold texts that start at the same place where they are of one lane.
 */
export function findTiles(lines: readonly (readonly Chunk[])[]): readonly Stack[] | undefined {
  const tiles = tilesOf(lines)?.filter((tile) => tile.length <= MOST_LINES);
  const filled = tiles?.filter((tile) => tile.length > 1) ?? [];
  if (!tiles || filled.length < FEW || filled.length < FILLED * tiles.length) return undefined;
  const stacks = filled.map((tile) => {
    const cut = cutTile(tile);
    return toStack({ label: tile.slice(0, cut), value: tile.slice(cut) });
  });
  const labels = stacks.map(({ label }) => textOfChunks(label));
  if (labels.filter((text) => nameness(text) > 0).length < NAMED * labels.length) return undefined;
  const values = stacks.map(({ value }) => textOfChunks(value));
  return readsAsLabels(labels, values) || areSwapped(values, labels) ? stacks : undefined;
}
