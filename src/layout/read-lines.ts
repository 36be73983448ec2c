import { isLeader } from './chunk-lines.ts';
import { type Chunk, makeChunk } from './chunk.ts';
import type { Fact, Printed } from './fact.ts';
import { type Ink, textOfInks } from './ink.ts';
import { wouldFit } from './row-evidence.ts';
import { splitAtColon } from './split-at-colon.ts';
import { textOf } from './make-slot.ts';

/** Ems. A line that goes on with the value above stands this far in at least, or fills the line above. */
const INDENT = 0.8;
const STEP = 1.6;

function print(lines: readonly Chunk[], x1: number): Printed {
  return { text: textOf(lines, x1), inks: lines.flatMap((line) => line.inks) };
}

/** Share of the lines that end in a full stop from which they are sentences. */
const SENTENCES = 0.3;

/** Ems. Lines of one paragraph start this near to each other. */
const ALIGNED = 0.6;

/** Whether a label goes on from the line above: that states nothing itself, and had no room for the next word. */
export function continuesLine(above: Chunk, line: Chunk, right: number): boolean {
  const near = line.base - above.base <= STEP * line.size && line.base > above.base;
  const full = !wouldFit(above, line, { x0: above.x0, x1: right });
  const states = above.inks.some((ink) => ink.text.endsWith(':'));
  return near && full && !states && Math.abs(line.x0 - above.x0) <= ALIGNED * line.size;
}

/** Facts of lines such as "Label: value", each with the lines that go on below it; the rest is given back. */
export function readColonLines(
  lines: readonly Chunk[],
  section: string | undefined,
): { facts: Fact[]; rest: Chunk[] } {
  const facts: Fact[] = [];
  const rest: Chunk[] = [];
  const right = Math.max(0, ...lines.map((line) => line.x1));
  const stops = lines.filter((line) => line.text.endsWith('.')).length > SENTENCES * lines.length;
  let open: { label: Ink[]; value: Chunk[]; last: Chunk; end: number } | undefined;
  const flush = (): void => {
    if (!open) return;
    facts.push({
      label: { text: textOfInks(open.label), inks: open.label },
      value: print(open.value, right),
      ...(section !== undefined && { section }),
    });
    open = undefined;
  };
  for (const [at, line] of lines.entries()) {
    // Among sentences a line that ends in a full stop is one, too, and its stop is no part of a value.
    const split = stops && line.text.endsWith('.') ? undefined : splitAtColon(line.inks);
    const word = line.inks[0];
    const near = open !== undefined && line.base - open.last.base < STEP * line.size;
    const indented = open !== undefined && line.x0 > open.last.x0 + INDENT * line.size;
    const full =
      open !== undefined && word !== undefined && open.end + word.x1 - word.x0 + line.size * 0.3 > right;
    const goesOn = near && !split && (indented || full);
    if (open && goesOn) {
      open.value.push(line);
      open.last = { ...line, x0: open.last.x0 };
      open.end = line.x1;
    } else if (split) {
      flush();
      const above = rest.at(-1);
      const cut = above !== undefined && above === lines[at - 1] && continuesLine(above, line, right);
      if (cut) rest.pop();
      open = {
        label: cut ? [...above.inks, ...split.label] : split.label,
        value: split.value.length > 0 ? [makeChunk(split.value)] : [],
        last: line,
        end: line.x1,
      };
    } else {
      flush();
      rest.push(line);
    }
  }
  flush();
  return { facts, rest };
}

/** Ems. Steps that differ by less are equal. */
const NEARER = 0.12;

/** Whether a line without dots stands so near to the one above that it goes on with its label. */
function standsNearerAbove(
  line: Chunk,
  above: readonly Chunk[] | undefined,
  below: readonly Chunk[] | undefined,
): boolean {
  const over = line.base - (above?.[0]?.base ?? -Infinity);
  const under = (below?.[0]?.base ?? Infinity) - line.base;
  return over < under - NEARER * line.size;
}

/** Ems. A gap before a value, where no dot has room, is this wide at least, */
const GAP = 0.4;
/** and wider than the other gaps of its line by this factor. */
const WIDER = 1.6;

/** The label and the value of a line whose label left no room for dots between the two. */
function splitAtGap(line: readonly Chunk[]): { label: Chunk[]; value: Chunk[] } | undefined {
  const inks = line.flatMap((chunk) => chunk.inks);
  const gaps = inks.slice(1).map((ink, at) => (ink.x0 - (inks[at]?.x1 ?? ink.x0)) / ink.size);
  const widest = Math.max(...gaps);
  const at = gaps.indexOf(widest) + 1;
  const others = gaps.filter((_, index) => index + 1 !== at);
  if (others.length === 0 || widest < GAP || widest < WIDER * Math.max(...others)) return undefined;
  return { label: [makeChunk(inks.slice(0, at))], value: [makeChunk(inks.slice(at))] };
}

/** A line that holds several labels with leaders behind them, one label after the other with what it leads to. */
function cutAtLeaders(line: readonly Chunk[]): (readonly Chunk[])[] {
  const leaders = line.flatMap((chunk, at) => (isLeader(chunk.text) && at > 0 ? [at] : []));
  if (leaders.length < 2) return [line];
  // What stands right before a leader is its label, and everything else between two is a value.
  const starts = leaders.map((at, index) => (index === 0 ? 0 : at - 1));
  const apart = leaders.every((at, index) => index === 0 || at - (leaders[index - 1] ?? 0) > 1);
  return apart ? starts.map((from, index) => line.slice(from, starts[index + 1])) : [line];
}

/** Facts of lines in which dots lead from the label to the value. */
export function readLeaderLines(given: readonly (readonly Chunk[])[], section: string | undefined): Fact[] {
  const lines = given.flatMap(cutAtLeaders);
  const facts: Fact[] = [];
  let label: Chunk[] = [];
  let value: Chunk[] = [];
  let led = false;
  const right = Math.max(0, ...lines.flat().map((chunk) => chunk.x1));
  const flush = (): void => {
    if (label.length > 0) {
      facts.push({
        label: print(label, right),
        value: print(value, right),
        ...(section !== undefined && { section }),
      });
    }
    label = [];
    value = [];
    led = false;
  };
  for (const [index, line] of lines.entries()) {
    const at = line.findIndex((chunk) => isLeader(chunk.text));
    const [first] = line;
    if (at < 0) {
      // Without dots: more of the value if it stands where values stand, else a label that goes on below.
      const valueAt = value[0]?.x0;
      if (first && led && valueAt !== undefined && first.x0 >= valueAt - first.size) value.push(...line);
      else if (
        first &&
        led &&
        splitAtGap(line) === undefined &&
        standsNearerAbove(first, lines[index - 1], lines[index + 1])
      )
        label.push(...line);
      else {
        if (led) flush();
        const split = splitAtGap(line);
        label.push(...(split?.label ?? line));
        if (split) value = split.value;
        led = split !== undefined;
      }
      continue;
    }
    if (led) flush();
    label.push(...line.slice(0, at));
    value = line.slice(at + 1).filter((chunk) => !isLeader(chunk.text));
    led = true;
  }
  flush();
  return facts;
}
