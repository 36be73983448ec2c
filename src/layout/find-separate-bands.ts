import { type Chunk, makeChunk, textOfChunks } from './chunk.ts';
import type { Stack } from './find-stacks.ts';
import type { Ink, Span } from './ink.ts';
import { areSwapped } from './nameness.ts';
import { findLooks, isBanded, type LookOf, type Looks } from './stack-looks.ts';

type Line = readonly Chunk[];

/** Bands, and labels in one of them, from which they are believed. */
const FEW = { bands: 2, labels: 2 };
/** Ems. Values stand below their labels by no more than this, with the room that a cell leaves, and their lines below one another by this; rows are as far apart as the first is from the labels, times this. */
const STEP = { values: 4, lines: 1.65, rows: 1.6 };
/** Share of the labels that must have a value. */
const FILLED = 0.6;
/** Commands for each word up to which they tell cells from each other. */
const RUNS = 0.9;
/** Lines of values beyond the first, for each value of a band and of all, from which they are further rows and no values that wrap. */
const ROWS = { band: 0.85, all: 0.6 };
/** Ems. A value starts, ends or has its middle this near to where its label does. */
const NEAR = 0.7;

interface Band {
  readonly labels: Line[];
  readonly values: Line[];
}

interface Lane extends Span {
  readonly label: Chunk[];
  readonly value: Chunk[];
}

/** Lines of labels with the lines of values right below them. */
function bandsOf(lines: readonly Line[], looks: Looks, lookOf: LookOf): Band[] {
  const bands: Band[] = [];
  let open: Band | undefined;
  let above: Chunk | undefined;
  // How far the values of the open band stand below its labels: what stands as near below them goes on.
  let under = 0;
  for (const line of lines) {
    const [chunk] = line;
    if (!chunk) continue;
    const step = above ? (chunk.base - above.base) / chunk.size : Infinity;
    above = chunk;
    if (line.every((one) => lookOf(one) === looks.label)) {
      if (!open || open.values.length > 0 || step > STEP.lines)
        bands.push((open = { labels: [], values: [] }));
      open.labels.push(line);
    } else if (open && line.every((one) => lookOf(one) === looks.value)) {
      const first = open.values.length === 0;
      if (first) under = step;
      if (step <= (first ? STEP.values : Math.max(STEP.lines, STEP.rows * under))) open.values.push(line);
      else open = undefined;
    } else open = undefined;
  }
  return bands.filter(({ values }) => values.length > 0);
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
}

/** Ems. What starts this near to each other starts at the same place. */
const SAME_START = 0.2;

function startsAlike(one: Span, other: Chunk): boolean {
  return Math.abs(one.x0 - other.x0) <= SAME_START * other.size;
}

/** The inks of a line, one list for each command that printed some of them. */
function runsOf(line: Line): Ink[][] {
  const runs: Ink[][] = [];
  for (const ink of line.flatMap((chunk) => chunk.inks)) {
    const open = runs.at(-1);
    if (open && open.at(-1)?.run === ink.run) open.push(ink);
    else runs.push([ink]);
  }
  return runs;
}

/** Lines as their commands printed them, one chunk each. */
function piecesOf(lines: readonly Line[]): Chunk[][] {
  return lines.map((line) => runsOf(line).map(makeChunk));
}

/**
 * Cuts the chunks of a band where commands print at the same places in lines of labels and in lines of values: cells
 * without room between them, whose texts may even touch.
 */
function cutBand({ labels, values }: Band): Band {
  const [above, below] = [piecesOf(labels), piecesOf(values)];
  const words = [...labels, ...values].flat().reduce((sum, chunk) => sum + chunk.inks.length, 0);
  // Where each word has a command of its own, commands tell nothing.
  if ([...above, ...below].flat().length > RUNS * words) return { labels, values };
  const starts = above.flat().filter((one) => below.flat().some((other) => startsAlike(one, other)));
  const cut = (lines: readonly Line[]): Chunk[][] =>
    lines.map((line) =>
      line.flatMap((chunk) => {
        const parts: Ink[][] = [];
        for (const run of runsOf([chunk])) {
          const [first] = run;
          const begins =
            first !== undefined &&
            starts.some((one) => Math.abs(one.x0 - first.x0) <= SAME_START * first.size);
          if (begins || parts.length === 0) parts.push(run);
          else parts.at(-1)?.push(...run);
        }
        return parts.length < 2 ? [chunk] : parts.map(makeChunk);
      }),
    );
  return { labels: cut(labels), values: cut(values) };
}

/**
 * The columns of one band, which its labels tell: those that start below one another are one label, or, of texts set
 * otherwise, those that stand below one another.
 */
function lanesOf(labels: readonly Line[], by: 'start' | 'place'): Lane[] {
  const lanes: Lane[] = [];
  for (const chunk of labels.flat()) {
    const own = lanes.filter((lane) =>
      by === 'start' ? startsAlike(lane, chunk) : overlap(lane, chunk) > 0,
    );
    const all = [chunk, ...own];
    const label = [...own.flatMap((lane) => lane.label), chunk];
    for (const lane of own) lanes.splice(lanes.indexOf(lane), 1);
    lanes.push({
      x0: Math.min(...all.map((one) => one.x0)),
      x1: Math.max(...all.map((one) => one.x1)),
      y0: Math.min(...all.map((one) => one.y0)),
      y1: Math.max(...all.map((one) => one.y1)),
      label,
      value: [],
    });
  }
  return lanes.sort((a, b) => a.x0 - b.x0);
}

/** A band's columns with its values in them; nothing where they do not fit. */
function readBand({ labels, values }: Band): readonly Lane[] | undefined {
  for (const by of ['start', 'place'] as const) {
    const lanes = lanesOf(labels, by);
    if (fill(lanes, values) && !holdsRows(lanes, ROWS.band)) return lanes;
  }
  return undefined;
}

function isLevel(lane: Span, chunk: Chunk): boolean {
  const shifts = [chunk.x0 - lane.x0, chunk.x1 - lane.x1, (chunk.x0 + chunk.x1 - lane.x0 - lane.x1) / 2];
  return shifts.some((shift) => Math.abs(shift) <= NEAR * chunk.size);
}

/** Puts each value under its label; false where one stands under none, or under several. */
function fill(lanes: readonly Lane[], values: readonly Line[]): boolean {
  return values.flat().every((chunk) => {
    const level = lanes.filter((lane) => isLevel(lane, chunk));
    const under = lanes.filter((lane) => overlap(lane, chunk) > 0);
    const [lane, ...others] = level.length === 1 ? level : under;
    if (!lane || others.length > 0) return false;
    lane.value.push(chunk);
    return true;
  });
}

function holdsRows(lanes: readonly Lane[], share: number): boolean {
  const filled = lanes.filter(({ value }) => value.length > 0);
  const further = filled.reduce((sum, { value }) => sum + value.length - 1, 0);
  return further > share * filled.length;
}

/** A shade behind every other row says nothing of what stands on it. */
function styleOf(chunk: Chunk): number {
  return chunk.style;
}

/** The look that is the commonest among bold texts, or among others. */
function commonLook(chunks: readonly Chunk[], lookOf: LookOf): number | undefined {
  const counts = new Map<number, number>();
  for (const chunk of chunks) counts.set(lookOf(chunk), (counts.get(lookOf(chunk)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The looks of bold labels and of the values below them, however much room stands between the two. */
function looksOfBold(lines: readonly Line[], lookOf: LookOf): Looks | undefined {
  const chunks = lines.flat();
  const label = commonLook(
    chunks.filter((chunk) => chunk.bold),
    lookOf,
  );
  const value = commonLook(
    chunks.filter((chunk) => !chunk.bold),
    lookOf,
  );
  return label === undefined || value === undefined ? undefined : { label, value, sure: true };
}

/**
 * Bands of labels over their values, each with columns of its own, as a wide record prints that is cut into several
 * tables. Nothing where the labels have no look of their own, or rows of a table stand below them.
 */
export function findSeparateBands(lines: readonly Line[]): readonly Stack[] | undefined {
  const lookOf = styleOf;
  const looks = looksOfBold(lines, lookOf) ?? findLooks(lines, lookOf);
  if (!looks?.sure || !isBanded(lines, looks, lookOf)) return undefined;
  const bands = bandsOf(lines, looks, lookOf).map(cutBand).map(readBand);
  const lanes = bands.flatMap((band) => band ?? []);
  const wide = bands.filter((band) => band !== undefined && band.length >= FEW.labels);
  if (bands.includes(undefined) || wide.length < FEW.bands || wide.length < bands.length - 1)
    return undefined;
  const filled = lanes.filter(({ value }) => value.length > 0);
  if (filled.length < FILLED * lanes.length || holdsRows(lanes, ROWS.all)) return undefined;
  const texts = (part: 'label' | 'value'): string[] => filled.map((lane) => textOfChunks(lane[part]));
  if (areSwapped(texts('label'), texts('value'))) return undefined;
  return lanes.map((lane): Stack => {
    const own = [...lane.label, ...lane.value];
    return {
      ...lane,
      x1: Math.max(...own.map((chunk) => chunk.x1)),
      y1: Math.max(...own.map((chunk) => chunk.y1)),
    };
  });
}
