import type { Chunk } from './chunk.ts';
import { BULLET, explains, type ListItem, printItem } from './find-items.ts';
import type { Ink } from './ink.ts';

/** Items from which a list is believed, and the share of the lines that start in bold which they must be. */
const FEW = 4;
const MOSTLY = 0.7;
/** Ems. The value follows its label within this. */
const AFTER = 1.2;
/** Ems. A line that goes on with an item stands no further below. */
const STEP = 1.65;
/** Ems. Values that start this near to each other stand in a column: then it is a table. */
const SAME_START = 0.5;
/** Share of the values that may start at one place. */
const IN_COLUMN = 0.4;
/** Share of the labels that may end in a colon: more, and colons part labels from values. */
const COLONS = 0.2;

interface Item {
  readonly label: Ink[][];
  readonly value: Ink[][];
}

/** The words of a line without the bullet before them. */
function withoutBullet(line: readonly Ink[]): readonly Ink[] {
  const [first, second] = line;
  return first && second?.bold === true && BULLET.test(first.text) ? line.slice(1) : line;
}

/** Words in bold that start a line, and those after them; nothing where bold words come later, too. */
function splitAtLook(marked: readonly Ink[]): { label: Ink[]; value: Ink[] } | undefined {
  const line = withoutBullet(marked);
  const found = line.findIndex((ink) => !ink.bold);
  const at = found < 0 ? line.length : found;
  const [label, value] = [line.slice(0, at), line.slice(at)];
  const [end, start] = [label.at(-1), value[0]];
  if (!end || value.some((ink) => ink.bold)) return undefined;
  return start && start.x0 - end.x1 > AFTER * start.size ? undefined : { label, value };
}

function isBelow(line: readonly Ink[], above: readonly Ink[] | undefined): boolean {
  const [a, b] = [above?.[0], line[0]];
  return a !== undefined && b !== undefined && b.y1 - a.y1 <= STEP * b.size;
}

function itemsOf(lines: readonly (readonly Ink[])[]): Item[] {
  const items: Item[] = [];
  let open: Item | undefined;
  for (const line of lines) {
    const split = splitAtLook(line);
    const last = open && [...open.label, ...open.value].at(-1);
    if (!split) {
      if (open && line.every((ink) => !ink.bold) && isBelow(line, last)) open.value.push([...line]);
      else open = undefined;
      continue;
    }
    const goesOn = open?.value.length === 0 && isBelow(line, last) && last?.[0]?.style === line[0]?.style;
    if (!open || !goesOn) {
      open = { label: [], value: [] };
      items.push(open);
    }
    open.label.push(split.label);
    if (split.value.length > 0) open.value.push(split.value);
  }
  return items;
}

/** The share of the values that start where most others start. */
function inColumn(items: readonly Item[]): number {
  const starts = items.flatMap(({ value }) => value[0]?.[0] ?? []);
  const near = starts.map(
    ({ x0, size }) => starts.filter((other) => Math.abs(other.x0 - x0) <= SAME_START * size).length,
  );
  return Math.max(0, ...near) / Math.max(starts.length, 1);
}

/** The items of a list in which each label, in bold, stands before its value, with nothing else to part the two. */
export function findRunIns(lines: readonly (readonly Chunk[])[]): ListItem[] {
  const items = itemsOf(lines.map((line) => line.flatMap((chunk) => chunk.inks)));
  const filled = items.filter(({ value }) => value.length > 0);
  const colons = filled.filter(({ label }) => label.at(-1)?.at(-1)?.text.endsWith(':')).length;
  if (filled.length < FEW || filled.length < MOSTLY * items.length) return [];
  if (colons > COLONS * filled.length || inColumn(filled) > IN_COLUMN) return [];
  const right = Math.max(...lines.flat().map((chunk) => chunk.x1));
  const read = filled.map(({ label, value }): ListItem => {
    const [names, answers] = [label.flat(), value.flat()];
    const all = [...label, ...value];
    return {
      y: names[0]?.y0 ?? 0,
      inks: [...names, ...answers],
      label: printItem(all, new Set(names), right),
      value: printItem(all, new Set(answers), right),
    };
  });
  return explains(read) ? [] : read;
}
