import type { MergedRules } from './find-grids.ts';
import { areNear, type Line, baseOf, ROW_STEP, sizeOf } from './table-line.ts';
import type { Span } from './ink.ts';

/** A table between level lines of one width: the heights of all of them, from top to bottom. */
export interface Frame extends Span {
  readonly rules: readonly number[];
}

/** Points. Lines of one table start and end within this of each other. */
const SAME_END = 4;
/** Points. Pieces of one line lie at heights within this. */
const SAME_HEIGHT = 1.5;
/** Points. A line drawn column by column has gaps up to this. */
const PIECES = 14;
/** Words from which a chunk is a line of running text, and the share of the line's width that it fills. */
const PROSE = { words: 8, width: 0.6 };
/** Share of the lines of type between two drawn lines that may be running text. */
const MOSTLY = 0.2;
/** How much wider than the rows above it a heading between rows may be spaced. */
const LOOSER = 1.3;
/** Ems. A drawn line under the last line of type of a table is no further below. */
const BELOW = 0.35;

type Rule = MergedRules['level'][number];

/** Lines drawn column by column, as one. */
function joinPieces(level: MergedRules['level']): Rule[] {
  const joined: { at: number; from: number; to: number }[] = [];
  for (const rule of [...level].sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from)) {
    const last = joined.at(-1);
    if (last && Math.abs(last.at - rule.at) <= SAME_HEIGHT && rule.from - last.to <= PIECES)
      last.to = Math.max(last.to, rule.to);
    else joined.push({ ...rule });
  }
  return joined;
}

function isProse(line: Line, width: number): boolean {
  const [only] = line;
  return (
    line.length === 1 &&
    only !== undefined &&
    only.inks.length >= PROSE.words &&
    only.x1 - only.x0 > PROSE.width * width
  );
}

/** The lines of type that stand between two heights, and between two edges. */
export function linesBetween(lines: readonly Line[], { x0, x1, y0, y1 }: Span): Line[] {
  return lines.flatMap((line) => {
    const at = baseOf(line);
    const size = sizeOf(line);
    if (at <= y0 + BELOW * size || at > y1 + BELOW * size) return [];
    const own = line.filter((chunk) => (chunk.x0 + chunk.x1) / 2 > x0 && (chunk.x0 + chunk.x1) / 2 < x1);
    return own.length > 0 ? [own] : [];
  });
}

/**
 * Whether what stands between two lines may be rows of a table: texts side by side, and hardly any running
 * text. A heading alone between rows stands no wider spaced than they do (`pitch`, points); a title does.
 */
function holdsRows(own: readonly Line[], upper: Rule, lower: Rule, pitch: number): boolean {
  const prose = own.filter((line) => isProse(line, upper.to - upper.from)).length;
  const [first] = own;
  if (!first || prose > MOSTLY * own.length) return false;
  if (baseOf(first) - upper.at > ROW_STEP * sizeOf(first)) return false;
  if (own.some((line, at) => at > 0 && !areNear(own[at - 1] ?? line, line))) return false;
  if (own.some((line) => line.length > 1)) return true;
  return own.length === 1 && lower.at - upper.at <= pitch * LOOSER;
}

/** Lines of one width, and how far apart the lines of type between the last two stand. */
interface Group {
  readonly rules: Rule[];
  pitch: number;
}

/** Tables that level lines of one width open, part and close. */
export function findFrames(level: MergedRules['level'], lines: readonly Line[]): Frame[] {
  const groups: Group[] = [];
  for (const rule of joinPieces(level).sort((a, b) => a.at - b.at)) {
    const same = groups.findLast(({ rules: [first] }) => {
      if (!first) return false;
      return Math.abs(first.from - rule.from) <= SAME_END && Math.abs(first.to - rule.to) <= SAME_END;
    });
    const last = same?.rules.at(-1);
    const span = { x0: rule.from - SAME_END, x1: rule.to + SAME_END, y0: last?.at ?? 0, y1: rule.at };
    const own = same ? linesBetween(lines, span) : [];
    if (same && last && holdsRows(own, last, rule, same.pitch)) {
      same.rules.push(rule);
      same.pitch = (rule.at - last.at) / own.length;
    } else groups.push({ rules: [rule], pitch: 0 });
  }
  return groups.flatMap(({ rules }): Frame[] => {
    const [first, last] = [rules[0], rules.at(-1)];
    if (!first || !last || rules.length < 2) return [];
    const frame = {
      x0: Math.min(...rules.map((rule) => rule.from)) - SAME_END,
      x1: Math.max(...rules.map((rule) => rule.to)) + SAME_END,
      y0: first.at,
      y1: last.at,
      rules: rules.map((rule) => rule.at),
    };
    // Lines under sums are narrower than their table.
    const within = linesBetween(lines, { ...frame, x0: -Infinity, x1: Infinity });
    const beyond = within.filter((line) => line.some((chunk) => chunk.x1 < frame.x0 || chunk.x0 > frame.x1));
    return beyond.length > MOSTLY * within.length ? [] : [frame];
  });
}
