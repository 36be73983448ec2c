import type { Chunk } from './chunk.ts';
import type { Lane } from './find-lanes.ts';
import { TOLERANCE, WEIGHT } from './row-weights.ts';

/** A line of type in a lane, and which of the shared heights it stands at. */
export interface LaneLine {
  readonly chunk: Chunk;
  readonly height: number;
}

/** What the lines of a stretch have in common, as far as rows need it. */
export interface RowFacts {
  /** The step between lines of one cell, and the smallest between rows; `Infinity` where steps tell nothing. */
  readonly tight: number;
  readonly rowStep: number;
  /** Whether wrapped lines share a tag, so that a new tag means a new cell. */
  readonly tagged: boolean;
  /** Words that open labels and stand nowhere within one. */
  readonly openers: ReadonlySet<string>;
  readonly rules: readonly { at: number; from: number; to: number }[];
}

/** A figure or a code: a whole answer that nothing goes on with. */
const COMPLETE = /^(?:[<>~£$+-]?\d[\d.,]*%?|[A-Z]\d{0,3}|-)$/;
/** A text that ends so goes on. */
export const DANGLING = /(?:[-,\u2013/(&]|\b(?:of|or|and|the|for|to|in|a|an|by|with|on|at|from|as))$/i;

export function tagOf(chunk: Chunk): string | undefined {
  return chunk.inks[0]?.tag;
}

function ruledBetween(a: Chunk, b: Chunk, { rules }: RowFacts): boolean {
  if (rules.length === 0) return false;
  const x = (Math.max(a.x0, b.x0) + Math.min(a.x1, b.x1)) / 2;
  const from = a.base - a.size * 0.5;
  const to = b.base - b.size * 0.5;
  return rules.some((rule) => rule.at > from && rule.at < to && rule.from <= x && rule.to >= x);
}

function spacesTell({ tight, rowStep }: RowFacts): boolean {
  return Number.isFinite(rowStep) && rowStep > tight * TOLERANCE.loose;
}

/** Ems. A line that ends this near to its lane's right edge, and starts this far from its left one, is flush right. */
const FLUSH_RIGHT = { end: 0.1, start: 1 };

/** The room that a line of type leaves in its lane, in points: before it where it stands flush right. */
function roomBeside({ x0, x1, size }: Chunk, lane: Lane): number {
  const flush = lane.x1 - x1 <= FLUSH_RIGHT.end * size && x0 - lane.x0 >= FLUSH_RIGHT.start * size;
  return flush ? x0 - lane.x0 : lane.x1 - x1;
}

/** Whether the first word of a line would have had room on the line above. */
export function wouldFit(above: Chunk, line: Chunk, lane: Lane): boolean {
  const word = line.inks[0];
  if (!word) return false;
  const room = roomBeside(above, lane);
  return word.x1 - word.x0 + above.size * TOLERANCE.space < room - above.size * TOLERANCE.slack;
}

/** What speaks against two lines of type being of one cell. */
export function joinCost(a: Chunk, b: Chunk, lane: Lane, isLabel: boolean, facts: RowFacts): number {
  if (ruledBetween(a, b, facts)) return WEIGHT.ruled;
  const [tagA, tagB] = [tagOf(a), tagOf(b)];
  if (tagA !== undefined && tagA === tagB) return 0;
  const step = b.base - a.base;
  let cost = 0;
  if (tagA !== undefined && tagB !== undefined) cost += facts.tagged ? WEIGHT.tagsDiffer : WEIGHT.tagsUnsure;
  const em = Math.max(a.size, b.size);
  if (step > TOLERANCE.widestStep * em) cost += WEIGHT.wideStep;
  else if (step > TOLERANCE.looseStep * em) cost += WEIGHT.looseStep;
  if (isLabel && a.inks.length < 3 && /^\p{Lu}/u.test(b.text) && !DANGLING.test(a.text))
    cost += WEIGHT.capital;
  if (isLabel && !DANGLING.test(a.text) && facts.openers.has(b.inks[0]?.text ?? '')) cost += WEIGHT.opener;
  if (spacesTell(facts) && step > (facts.tight + facts.rowStep) / 2) cost += WEIGHT.againstSpacing;
  if (a.style !== b.style) cost += WEIGHT.newLook;
  if (!isLabel && COMPLETE.test(a.text) && COMPLETE.test(b.text)) cost += WEIGHT.complete;
  if (wouldFit(a, b, lane)) cost += isLabel ? WEIGHT.wouldFit : WEIGHT.wouldFitValue;
  return cost;
}

/** What speaks against a border between two rows there: the two lines of a lane that it would part. */
export function cutCost(a: Chunk, b: Chunk, isLabel: boolean, facts: RowFacts): number {
  if (ruledBetween(a, b, facts)) return 0;
  const [tagA, tagB] = [tagOf(a), tagOf(b)];
  if (tagA !== undefined && tagA === tagB) return WEIGHT.sameTag;
  const step = b.base - a.base;
  let cost = 0;
  if (spacesTell(facts) && step < (facts.tight + facts.rowStep) / 2) cost += WEIGHT.againstSpacing;
  const small = /^\p{Ll}/u.test(b.text);
  if (isLabel && (small || DANGLING.test(a.text))) cost += WEIGHT.continues;
  if (small && /[a-z]-$/.test(a.text)) cost += WEIGHT.continues;
  return cost;
}
