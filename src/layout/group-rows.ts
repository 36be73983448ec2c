import type { Chunk } from './chunk.ts';
import type { Lane } from './find-lanes.ts';

/** One row: for each lane its lines of type from top to bottom, possibly none. */
export type RowLines = readonly (readonly Chunk[])[];

/** Lines of type a row may hold. */
const TALLEST = 16;
/** What speaks against joining two lines of a cell, or against parting two rows. Weights, not probabilities. */
const WEIGHT = {
  ruled: 1000,
  tagsDiffer: 8,
  tagsUnsure: 1,
  sameTag: 7,
  wideStep: 5,
  wouldFit: 4,
  wouldFitValue: 3,
  newLook: 4,
  unlabelled: 6,
  unvalued: 0.7,
  unaligned: 3,
  againstSpacing: 4,
  continues: 2.5,
  ownValue: 3,
  complete: 5,
};
/** Ems. First lines of a row, or its middles, agree within this. */
const LEVEL = 0.3;
/** Steps between lines that are larger than the tight step by this factor part rows. */
const LOOSE = 1.06;
/** Ems. No wrapped line of a cell is further from the one above. */
const WIDEST_STEP = 1.95;
/** A figure or a code: a whole answer that nothing goes on with. */
const COMPLETE = /^(?:[<>~£$+-]?\d[\d.,]*%?|[A-Z]\d{0,3}|-)$/;
const DANGLING = /(?:[-,\u2013/(&]|\b(?:of|or|and|the|for|to|in|a|an|by|with|on|at|from|as))$/i;

interface Facts {
  readonly tight: number;
  readonly rowStep: number;
  readonly lanes: readonly Lane[];
  readonly rules: readonly { at: number; from: number; to: number }[];
  readonly labels: ReadonlySet<number>;
  readonly middle: boolean;
  /** Whether wrapped lines share a tag, so that a new tag means a new cell. */
  readonly tagged: boolean;
}

function tagOf(chunk: Chunk): string | undefined {
  return chunk.inks[0]?.tag;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function ruledBetween(a: Chunk, b: Chunk, { rules }: Facts): boolean {
  const x = (Math.max(a.x0, b.x0) + Math.min(a.x1, b.x1)) / 2;
  return rules.some(
    (rule) =>
      rule.at > a.base - a.size * 0.5 && rule.at < b.base - b.size * 0.5 && rule.from <= x && rule.to >= x,
  );
}

/** What speaks against two lines of type being one cell's. */
function joinCost(a: Chunk, b: Chunk, lane: number, facts: Facts): number {
  if (ruledBetween(a, b, facts)) return WEIGHT.ruled;
  const [tagA, tagB] = [tagOf(a), tagOf(b)];
  if (tagA !== undefined && tagA === tagB) return 0;
  const step = b.base - a.base;
  let cost = 0;
  if (tagA !== undefined && tagB !== undefined) cost += facts.tagged ? WEIGHT.tagsDiffer : WEIGHT.tagsUnsure;
  if (step > WIDEST_STEP * Math.max(a.size, b.size)) cost += WEIGHT.wideStep;
  if (facts.rowStep > facts.tight * LOOSE && step > (facts.tight + facts.rowStep) / 2)
    cost += WEIGHT.againstSpacing;
  if (a.style !== b.style) cost += WEIGHT.newLook;
  if (!facts.labels.has(lane) && COMPLETE.test(a.text) && COMPLETE.test(b.text)) cost += WEIGHT.complete;
  const space = facts.lanes[lane];
  const word = b.inks[0];
  const isLabel = facts.labels.has(lane);
  if (space && word) {
    const room = space.x1 - a.x1;
    const needed = word.x1 - word.x0 + a.size * 0.25;
    if (needed < room - a.size * 0.4) cost += isLabel ? WEIGHT.wouldFit : WEIGHT.wouldFitValue;
  }
  return cost;
}

/** What speaks against a border between rows there: the two lines of a lane that it would part. */
function cutCost(a: Chunk, b: Chunk, lane: number, facts: Facts): number {
  if (ruledBetween(a, b, facts)) return 0;
  const [tagA, tagB] = [tagOf(a), tagOf(b)];
  if (tagA !== undefined && tagA === tagB) return WEIGHT.sameTag;
  const step = b.base - a.base;
  let cost = 0;
  if (facts.rowStep > facts.tight * LOOSE && step < (facts.tight + facts.rowStep) / 2)
    cost += WEIGHT.againstSpacing;
  const isLabel = facts.labels.has(lane);
  const small = /^\p{Ll}/u.test(b.text);
  if (isLabel && (small || DANGLING.test(a.text))) cost += WEIGHT.continues;
  if (/[a-z]-$/.test(a.text) && small) cost += WEIGHT.continues;
  return cost;
}

function centre(lines: readonly Chunk[]): number {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? (first.base + last.base) / 2 : 0;
}

function rowCost(row: RowLines, facts: Facts): number {
  let cost = 0;
  row.forEach((lines, lane) => {
    for (let i = 1; i < lines.length; i++) {
      const [a, b] = [lines[i - 1], lines[i]];
      if (a && b) cost += joinCost(a, b, lane, facts);
    }
  });
  const filled = row.filter((lines) => lines.length > 0);
  const label = row.find((lines, lane) => facts.labels.has(lane) && lines.length > 0);
  if (!label) return cost + WEIGHT.unlabelled;
  if (filled.length < 2) cost += WEIGHT.unvalued;
  for (const lines of filled) {
    const [a, b] = [label[0], lines[0]];
    if (!a || !b || lines === label) continue;
    // A further line of the label with a value beside it that had room above is a row of its own.
    for (const [at, value] of lines.entries()) {
      const above = lines[at - 1];
      const beside = label.some((line, index) => index > 0 && Math.abs(line.base - value.base) <= LEVEL * line.size);
      const space = facts.lanes[row.indexOf(lines)];
      const first = value.inks[0];
      if (!above || !beside || !space || !first) continue;
      if (above.x1 + first.x1 - first.x0 + value.size < space.x1) cost += WEIGHT.ownValue;
    }
    const off = facts.middle ? Math.abs(centre(label) - centre(lines)) : Math.abs(a.base - b.base);
    if (off > LEVEL * Math.max(a.size, b.size)) cost += WEIGHT.unaligned;
  }
  return cost;
}

/** Cheapest cutting of the lines into rows, for one way of standing in the cell. */
function cut(
  bases: readonly number[],
  byBase: readonly Chunk[][][],
  facts: Facts,
): { cost: number; starts: number[] } {
  const lanes = facts.lanes.length;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let end = 1; end <= bases.length; end++) {
    best[end] = { cost: Infinity, from: end - 1 };
    for (let start = end - 1; start >= Math.max(0, end - TALLEST); start--) {
      const row: Chunk[][] = Array.from({ length: lanes }, (_, lane) =>
        byBase.slice(start, end).flatMap((line) => line[lane] ?? []),
      );
      let cost = (best[start]?.cost ?? Infinity) + rowCost(row, facts);
      for (let lane = 0; lane < lanes && start > 0; lane++) {
        const next = row[lane]?.[0];
        const before =
          next &&
          byBase
            .slice(0, start)
            .findLast((line) => (line[lane]?.length ?? 0) > 0)
            ?.[lane]?.at(-1);
        if (next && before) cost += cutCost(before, next, lane, facts);
      }
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from: start };
    }
  }
  const starts: number[] = [];
  for (let end = bases.length; end > 0; end = best[end]?.from ?? 0) starts.unshift(best[end]?.from ?? 0);
  return { cost: best[bases.length]?.cost ?? 0, starts };
}

/**
 * The step between lines of one cell and the smallest step between rows. Where all lines stand equally
 * far apart both are the same, and steps tell nothing.
 */
function measureSteps(
  byBase: readonly Chunk[][][],
): { tight: number; rowStep: number; tagged: boolean } {
  const within: number[] = [];
  const between: number[] = [];
  const labels: number[] = [];
  let tagged = false;
  const lanes = byBase[0]?.length ?? 0;
  for (let lane = 0; lane < lanes; lane++) {
    let above: { chunk: Chunk; full: boolean } | undefined;
    byBase.forEach((line) => {
      const chunk = line[lane]?.[0];
      if (!chunk) return;
      const full = line.filter((cell) => cell.length > 0).length > 1;
      if (above) {
        const step = chunk.base - above.chunk.base;
        (full && above.full ? between : within).push(step);
        if (lane === 0) labels.push(step);
        if (tagOf(chunk) !== undefined && tagOf(chunk) === tagOf(above.chunk)) tagged = true;
      }
      above = { chunk, full };
    });
  }
  if (within.length === 0) return { tight: quantile(between, 0.1), rowStep: 0, tagged };
  const tight = quantile(within, 0.05);
  const looser = labels.filter((step) => step > tight * LOOSE);
  const steps = [quantile(between, 0.1), quantile(looser, 0.2)].filter((step) => step > 0);
  return { tight, rowStep: Math.min(...steps, Infinity), tagged };
}

/**
 * Cuts the lines of type of a few columns into rows. A row starts where its label does; a cell's further
 * lines stand closer, could not have stood on the line above, carry the same tag, or have no partner of
 * their own. Both ways of standing in a cell are tried, at the top and in the middle; the cheaper counts.
 */
export function groupRows(
  chunks: readonly { readonly lane: number; readonly chunk: Chunk }[],
  lanes: readonly Lane[],
  rules: readonly { at: number; from: number; to: number }[],
  labels: ReadonlySet<number>,
): RowLines[] {
  const sorted = [...chunks].sort((a, b) => a.chunk.base - b.chunk.base);
  const bases: number[] = [];
  const byBase: Chunk[][][] = [];
  for (const { lane, chunk } of sorted) {
    if (chunk.base - (bases.at(-1) ?? -Infinity) > LEVEL * chunk.size) {
      bases.push(chunk.base);
      byBase.push(lanes.map(() => []));
    }
    byBase.at(-1)?.[lane]?.push(chunk);
  }
  const { tight, rowStep, tagged } = measureSteps(byBase);
  const facts = { tight, rowStep, lanes, rules, labels, tagged };
  const top = cut(bases, byBase, { ...facts, middle: false });
  const middle = cut(bases, byBase, { ...facts, middle: true });
  const { starts } = middle.cost < top.cost ? middle : top;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? bases.length;
    return lanes.map((_, lane) => byBase.slice(start, end).flatMap((line) => line[lane] ?? []));
  });
}
