import { type Chunk, makeChunk } from './chunk.ts';
import type { Fact, Printed } from './fact.ts';
import type { Ink } from './ink.ts';
import { textOf } from './make-slot.ts';
import { splitAtColon } from './split-at-colon.ts';

/** A mark that starts an item of a list, on its own before the text; word processors take some from the private area. */
export const BULLET = /^[•◦▪▫‣⁃●○■□▸►➢➤·*o\uF0A7\uF0B7\uF0D8\u2013-]$/u;
/** A dash that stands alone parts a label from its value. */
const DASH = /^[\u2013\u2014-]$/;
/** A line that may hold either. */
const MARKED = /^[^\p{L}\d]$|^[^\p{L}\d] | [\u2013\u2014-] |^[\u2013\u2014-] |^o(?: |$)/u;
/** Ems. Text follows its bullet within this, and the next piece of the same line within the second. */
const AFTER_BULLET = 4;
const NEAR = 1.2;
/** Ems. A further line of an item starts where the first one's text does, no further below than this. */
const ALIGNED = 0.7;
const STEP = 1.65;
/** Items from which a list is believed, and the share of them that must part a label from a value. */
const FEW = 3;
const PARTED = 0.6;
/** Words that a label has at most, and a value from which it is a sentence that explains something. */
const WORDS = { label: 18, sentence: 9 };
/** Share of the items that may be sentences. */
const SENTENCES = 0.3;

/** One item of a list: the words of its lines. */
interface Item {
  readonly lines: Ink[][];
  readonly bullet: Ink | undefined;
  readonly x0: number;
}

/** An item that states something: its label and its value. `inks` are all its words, with the bullet. */
export interface ListItem {
  readonly y: number;
  readonly inks: readonly Ink[];
  readonly label: Printed;
  readonly value: Printed;
}

/** The words of a line that is one run of text, with or without a bullet before it; nothing for lines of columns. */
function runOf(line: readonly Chunk[]): { text: Ink[]; bullet: Ink | undefined } | undefined {
  const inks = line.flatMap((chunk) => chunk.inks);
  const [first, second] = inks;
  const bullet =
    first && second && BULLET.test(first.text) && second.x0 - first.x1 < AFTER_BULLET * second.size;
  const text = bullet ? inks.slice(1) : inks;
  const apart = text.some((ink, at) => ink.x0 - (text[at - 1]?.x1 ?? ink.x0) > NEAR * ink.size);
  return text.length === 0 || apart ? undefined : { text, bullet: bullet ? first : undefined };
}

function dashAt(inks: readonly Ink[]): number {
  return inks.findIndex((ink, at) => at > 0 && DASH.test(ink.text));
}

function hasDash(item: Item): boolean {
  return dashAt(item.lines.flat()) > 0;
}

/** Ems between two words of a line. */
const SPACE = 0.3;
/** Share of the items of a list with bullets that have a dash, where dashes part labels from values. */
const DASHED = 0.5;

/** Whether a line starts an item where no bullet says so: the one above has its dash, and its value ended before the margin. */
function startsItem(item: Item, text: readonly Ink[], right: number): boolean {
  const [word] = text;
  const last = item.lines.at(-1)?.at(-1);
  if (!word || !last || !hasDash(item)) return false;
  const room = right - last.x1 - SPACE * word.size > word.x1 - word.x0;
  return dashAt(text) > 0 || room || (word.bold && !last.bold);
}

/** Items one after the other. A list without bullets is one of lines that dashes part. */
function itemsOf(lines: readonly (readonly Chunk[])[]): Item[] {
  const right = Math.max(0, ...lines.flat().map((chunk) => chunk.x1));
  const items: Item[] = [];
  let open: Item | undefined;
  for (const line of lines) {
    const run = runOf(line);
    const first = run?.text[0];
    if (!run || !first) {
      open = undefined;
      continue;
    }
    const above = open?.lines.at(-1)?.[0];
    const near = above !== undefined && first.y1 - above.y1 <= STEP * first.size;
    const goesOn =
      open !== undefined && near && !run.bullet && Math.abs(first.x0 - open.x0) <= ALIGNED * first.size;
    if (open && goesOn && (open.bullet || !startsItem(open, run.text, right))) open.lines.push(run.text);
    else {
      open = { lines: [run.text], bullet: run.bullet, x0: first.x0 };
      items.push(open);
    }
  }
  return items;
}

function splitAtDash(inks: readonly Ink[]): { label: Ink[]; value: Ink[] } | undefined {
  const first = dashAt(inks);
  // A dash within the label is not its end where the look of the label goes on behind it.
  const look = inks[0]?.style;
  const later = inks.findIndex(
    (ink, at) => at >= first && DASH.test(ink.text) && inks[at + 1]?.style !== look,
  );
  const at = later > 0 ? later : first;
  return at > 0 ? { label: inks.slice(0, at), value: inks.slice(at + 1) } : undefined;
}

/** What an item prints of the words that are its label or its value. */
export function printItem(lines: readonly Ink[][], own: ReadonlySet<Ink>, right: number): Printed {
  const chunks = lines.map((line) => line.filter((ink) => own.has(ink))).filter((line) => line.length > 0);
  return { text: textOf(chunks.map(makeChunk), right), inks: chunks.flat() };
}

function toListItem(item: Item, dashed: boolean, right: number): ListItem | undefined {
  const inks = item.lines.flat();
  const split = dashed ? splitAtDash(inks) : splitAtColon(inks);
  if (!split || split.label.length > WORDS.label) return undefined;
  return {
    y: inks[0]?.y0 ?? 0,
    inks: item.bullet ? [item.bullet, ...inks] : inks,
    label: printItem(item.lines, new Set(split.label), right),
    value: printItem(item.lines, new Set(split.value), right),
  };
}

function isSentence({ value }: ListItem): boolean {
  return value.inks.length >= WORDS.sentence && value.text.endsWith('.');
}

/** Whether a list explains things in sentences. */
export function explains(items: readonly ListItem[]): boolean {
  return items.filter(isSentence).length > SENTENCES * items.length;
}

/**
 * The items of lists such as "• Label: value" and "Label – value", each with the lines that go on below it.
 * A list that explains things in sentences states nothing, and gives none.
 */
export function findItems(lines: readonly (readonly Chunk[])[]): ListItem[] {
  const marked = lines.filter((line) => line.some(({ text }) => MARKED.test(text)));
  if (marked.length < FEW) return [];
  const all = itemsOf(lines);
  const right = Math.max(0, ...lines.flat().map((chunk) => chunk.x1));
  return [true, false].flatMap((bulleted) => {
    const items = all.filter((item) => (item.bullet !== undefined) === bulleted);
    const dashes = items.filter(hasDash).length;
    const dashed = dashes >= items.length * (bulleted ? DASHED : PARTED);
    if (items.length < FEW || (!bulleted && (!dashed || dashes < FEW))) return [];
    const read = items.flatMap((item) => toListItem(item, dashed, right) ?? []);
    if (read.length < FEW || read.length < PARTED * items.length) return [];
    return explains(read) ? [] : read;
  });
}

/** The fact that an item states. */
export function itemToFact({ label, value }: ListItem, section: string | undefined): Fact {
  return { label, value, ...(section !== undefined && { section }) };
}
