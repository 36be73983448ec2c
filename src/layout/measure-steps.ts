import { type LaneLine, type RowFacts, tagOf } from './row-evidence.ts';
import { TOLERANCE } from './row-weights.ts';

function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

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
  lanes.forEach((lines, lane) => {
    lines.forEach((line, at) => {
      const above = lines[at - 1];
      if (!above || above.height === line.height) return;
      const step = line.chunk.base - above.chunk.base;
      (isFull(line) && isFull(above) ? between : within).push(step);
      if (lane === 0) labels.push(step);
      const tag = tagOf(line.chunk);
      if (tag !== undefined && tag === tagOf(above.chunk)) tagged = true;
    });
  });
  const tight = quantile(within, 0.05);
  if (tight === undefined) return { tight: 0, rowStep: Infinity, tagged };
  const looser = labels.filter((step) => step > tight * TOLERANCE.loose);
  const steps = [quantile(between, 0.1), quantile(looser, 0.2)].filter((step) => step !== undefined);
  return { tight, rowStep: Math.min(...steps, Infinity), tagged };
}
