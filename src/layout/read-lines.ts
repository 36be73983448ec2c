import { isLeader } from './chunk-lines.ts';
import { type Chunk, makeChunk } from './chunk.ts';
import type { Fact, Printed } from './fact.ts';
import type { Ink } from './ink.ts';
import { textOf } from './make-slot.ts';

/** Words a label before a colon has at most. */
const LABEL_WORDS = 16;
/** Ems. A line that goes on with the value above stands this far in at least, or fills the line above. */
const INDENT = 0.8;
const STEP = 1.6;

function print(lines: readonly Chunk[], x1: number): Printed {
  return { text: textOf(lines, x1), inks: lines.flatMap((line) => line.inks) };
}

/** Words up to the one that ends in the first colon, and those after it. */
function splitAtColon(inks: readonly Ink[]): { label: Ink[]; value: Ink[] } | undefined {
  const at = inks.findIndex((ink) => ink.text.endsWith(':'));
  const sentences = inks.some(
    (ink, index) => index > at && index + 1 < inks.length && /[a-z\d]\.$/.test(ink.text),
  );
  if (at >= 0 && sentences && inks.at(-1)?.text.endsWith('.')) return undefined;
  if (at < 0 || at >= LABEL_WORDS || !/^[\p{L}\d(]/u.test(inks[0]?.text ?? '')) return undefined;
  // A colon within a label ("Ranking: interest in …") is not its end where a later one ends it.
  const later = inks.findIndex((ink, index) => index > at && index < LABEL_WORDS && ink.text.endsWith(':'));
  const end = later > at + 1 ? later : at;
  return { label: inks.slice(0, end + 1), value: inks.slice(end + 1) };
}

/** Facts of lines such as "Label: value", each with the lines that go on below it; the rest is given back. */
export function readColonLines(
  lines: readonly Chunk[],
  section: string | undefined,
): { facts: Fact[]; rest: Chunk[] } {
  const facts: Fact[] = [];
  const rest: Chunk[] = [];
  const right = Math.max(0, ...lines.map((line) => line.x1));
  let open: { label: Ink[]; value: Chunk[]; last: Chunk } | undefined;
  const flush = (): void => {
    if (!open) return;
    facts.push({
      label: { text: open.label.map((ink) => ink.text).join(' '), inks: open.label },
      value: print(open.value, right),
      ...(section !== undefined && { section }),
    });
    open = undefined;
  };
  for (const line of lines) {
    const split = splitAtColon(line.inks);
    const start = open?.value[0]?.x0;
    const goesOn =
      open &&
      !split &&
      line.base - open.last.base < STEP * line.size &&
      line.x0 > open.last.x0 + INDENT * line.size &&
      start !== undefined;
    if (open && goesOn) {
      open.value.push(line);
      open.last = { ...line, x0: open.last.x0 };
    } else if (split) {
      flush();
      open = {
        label: split.label,
        value: split.value.length > 0 ? [makeChunk(split.value)] : [],
        last: line,
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

/** Facts of lines in which dots lead from the label to the value. */
export function readLeaderLines(lines: readonly (readonly Chunk[])[], section: string | undefined): Fact[] {
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
      else if (first && led && standsNearerAbove(first, lines[index - 1], lines[index + 1]))
        label.push(...line);
      else {
        if (led) flush();
        label.push(...line);
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
