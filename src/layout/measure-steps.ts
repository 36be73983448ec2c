import { type LaneLine, type RowFacts, tagOf } from './row-evidence.ts';
import { TOLERANCE } from './row-weights.ts';

/** Share of the steps, from the smallest, at which one is taken for the step: the very smallest may be an accident. */
const LOW = { within: 0.05, apart: 0.1, labels: 0.2 };

function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Share of the steps between full lines that no cell's lines ever take, from which smaller ones lie within cells. */
const AIRY = 0.6;

/**
 * The step between lines of one cell and the smallest step between rows. Two lines that both have a
 * neighbour in another lane are rows; others may be lines of one cell. Where all lines stand equally far
 * apart both steps are the same, and tell nothing.
 */
export function measureSteps(lanes: readonly (readonly LaneLine[])[]): Omit<RowFacts, 'rules' | 'openers'> {
  const count = new Map<number, number>();
  for (const lines of lanes) for (const { height } of lines) count.set(height, (count.get(height) ?? 0) + 1);
  const isFull = (line: LaneLine): boolean => (count.get(line.height) ?? 0) > 1;
  const within: number[] = [];
  const between: number[] = [];
  const labels: number[] = [];
  let tagged = false;
  let airy = 0;
  lanes.forEach((lines, lane) => {
    lines.forEach((line, at) => {
      const above = lines[at - 1];
      if (!above || above.height === line.height) return;
      const step = line.chunk.base - above.chunk.base;
      const full = isFull(line) && isFull(above);
      (full ? between : within).push(step);
      if (full && step > TOLERANCE.widestStep * line.chunk.size) airy++;
      if (lane === 0) labels.push(step);
      const tag = tagOf(line.chunk);
      if (tag !== undefined && tag === tagOf(above.chunk)) tagged = true;
    });
  });
  const tight = quantile(within, LOW.within);
  if (tight === undefined) return { tight: 0, rowStep: Infinity, tagged };
  const looser = labels.filter((step) => step > tight * TOLERANCE.loose);
  // Of cells of two lines each both lines have neighbours, which makes no rows of them where rows stand far apart.
  const apart =
    airy >= AIRY * between.length ? between.filter((step) => step > tight * TOLERANCE.loose) : between;
  const steps = [quantile(apart, LOW.apart), quantile(looser, LOW.labels)].filter(
    (step) => step !== undefined,
  );
  return { tight, rowStep: Math.min(...steps, Infinity), tagged };
}
