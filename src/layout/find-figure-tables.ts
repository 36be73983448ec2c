import type { Cell, Table } from './block.ts';
import { chunkLines } from './chunk-lines.ts';
import { type Chunk, makeChunk } from './chunk.ts';
import { whereOf } from './fact.ts';
import { cutAtLanes, findLanes, type Lane, laneOf } from './find-lanes.ts';
import { mergeRules } from './find-grids.ts';
import type { Ink, Sheet } from './ink.ts';
import { textOf } from './make-slot.ts';
import { qualityOf } from './table-quality.ts';
import { splitAtGutter } from './split-at-gutter.ts';

/** A figure, or what stands in place of one. */
const FIGURE =
  /^[[(]?[<>~£$€+±−–-]?\s?\d[\d\s.,]*[%)\]*]*(?:\s?%)?$|^(?:[:–—.…-]{1,3}|n\.?a\.?|n\/a|x|\*)$/iu;
/** Ems. Rows of one table stand no further apart. */
const ROW_STEP = 3.2;
/** Ems. Lines of one header, or of one label, stand no further apart. */
const LINE_STEP = 1.75;
/** Ems. A line that stands this much further in than the label above goes on with nothing above. */
const INDENT = 0.5;
/** Ems. Room that a line breaker leaves free. */
const SLACK = 0.6;
/** Rows of figures from which a table is believed. */
const FEW = 2;

type Line = readonly Chunk[];
type Row = readonly (readonly Chunk[])[];

/** Ems. Figures further apart than this are two, though words would be one text: a space is half as wide. */
const FIGURE_GAP = 0.5;
const DIGITS = /^[[(]?[+±−–-]?\d[\d.,]*[%)\]*]*$/u;

/** Parts a chunk where two figures stand next to each other. */
function partFigures(chunk: Chunk): Chunk[] {
  const parts: (typeof chunk.inks)[number][][] = [];
  chunk.inks.forEach((ink, at) => {
    const before = chunk.inks[at - 1];
    const apart = before !== undefined && ink.x0 - before.x1 > FIGURE_GAP * ink.size;
    if (!before || (apart && DIGITS.test(before.text) && DIGITS.test(ink.text))) parts.push([ink]);
    else parts.at(-1)?.push(ink);
  });
  return parts.length < 2 ? [chunk] : parts.map(makeChunk);
}

function isFigureLine(line: Line): boolean {
  const values = line.slice(1);
  const figures = values.filter((chunk) => FIGURE.test(chunk.text)).length;
  return values.length > 0 && figures * 2 >= values.length && figures > 0;
}

function baseOf(line: Line): number {
  return line[0]?.base ?? 0;
}

function sizeOf(line: Line): number {
  return line[0]?.size ?? 10;
}

/** Whether a line is nothing but a label: it ends before the figures start. */
function isLabelLine(line: Line, start: number, stub: number): boolean {
  const [only] = line;
  return line.length === 1 && only !== undefined && only.x1 < start && only.x0 < stub + only.size * 4;
}

/** Stretches of lines of figures with the labels between them: from and to, as indices of lines. */
function findStretches(lines: readonly Line[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let open: { from: number; to: number; start: number; stub: number; rows: number } | undefined;
  const close = (): void => {
    if (open && open.rows >= FEW) stretches.push({ from: open.from, to: open.to });
    open = undefined;
  };
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (open && above && baseOf(line) - baseOf(above) > ROW_STEP * sizeOf(line)) close();
    if (isFigureLine(line)) {
      const start = line[1]?.x0 ?? Infinity;
      const stub = line[0]?.x0 ?? 0;
      if (open) {
        open.to = at;
        open.start = Math.min(open.start, start);
        open.stub = Math.min(open.stub, stub);
        open.rows++;
      } else open = { from: at, to: at, start, stub, rows: 1 };
    } else if (open && !isLabelLine(line, open.start, open.stub)) close();
  });
  close();
  return stretches;
}

function placeLine(line: Line, lanes: readonly Lane[]): Chunk[][] {
  const row: Chunk[][] = lanes.map(() => []);
  for (const chunk of line.flatMap((one) => cutAtLanes(one, lanes))) row[laneOf(chunk, lanes)]?.push(chunk);
  return row;
}

/** Whether a label alone on its line goes on below, with the label of the row of figures. */
function goesOnBelow(label: Chunk, below: Chunk | undefined, lane: Lane): boolean {
  const word = below?.inks[0];
  if (!below || !word || below.style !== label.style) return false;
  if (below.base - label.base > LINE_STEP * label.size || label.text.endsWith(':')) return false;
  if (/^\p{Ll}/u.test(below.text)) return true;
  return (
    label.x1 + (word.x1 - word.x0) + label.size * SLACK > lane.x1 &&
    below.x0 <= label.x0 + INDENT * label.size
  );
}

/** The rows of a stretch: a row for each line of figures, with the lines of its label, and one for each heading. */
function bodyRows(lines: readonly Line[], lanes: readonly Lane[]): Row[] {
  const rows: Chunk[][][] = [];
  const [stub = { x0: 0, x1: 0 }] = lanes;
  let waiting: Chunk[] = [];
  const alone = (labels: readonly Chunk[]): Chunk[][] => lanes.map((_, at) => (at === 0 ? [...labels] : []));
  lines.forEach((line, at) => {
    const row = placeLine(line, lanes);
    if (row.slice(1).some((cell) => cell.length > 0)) {
      row[0]?.unshift(...waiting);
      waiting = [];
      rows.push(row);
      return;
    }
    const [label] = line;
    if (!label) return;
    const above = rows.at(-1)?.[0]?.at(-1);
    const near = above !== undefined && label.base - above.base <= LINE_STEP * label.size;
    if (waiting.length === 0 && near && /^\p{Ll}/u.test(label.text)) rows.at(-1)?.[0]?.push(label);
    else if (goesOnBelow(label, lines[at + 1]?.[0], stub)) waiting.push(label);
    else {
      rows.push(alone([...waiting, label]));
      waiting = [];
    }
  });
  if (waiting.length > 0) rows.push(alone(waiting));
  return rows;
}

/** Columns that a chunk of the header stands over: from and to. */
function coverOf(chunk: Chunk, lanes: readonly Lane[]): { from: number; to: number } {
  const under = lanes.flatMap((lane, at) => (lane.x0 < chunk.x1 && lane.x1 > chunk.x0 ? [at] : []));
  const [from] = under;
  const to = under.at(-1);
  if (from !== undefined && to !== undefined) return { from, to };
  const at = laneOf(chunk, lanes);
  return { from: at, to: at };
}

/** Lines over the figures that head their columns. */
function headerLines(lines: readonly Line[], from: number, lanes: readonly Lane[]): Line[] {
  const header: Line[] = [];
  const start = lanes[0]?.x1 ?? 0;
  for (let at = from - 1; at >= 0; at--) {
    const line = lines[at];
    const below = lines[at + 1];
    if (!line || !below || baseOf(below) - baseOf(line) > ROW_STEP * sizeOf(line)) break;
    const over = line.filter((chunk) => chunk.x0 > start - chunk.size);
    if (over.length === 0 || line.some((chunk) => chunk.x0 < start && chunk.x1 > start + chunk.size * 4))
      break;
    if (isFigureLine(line) && header.length > 0 && line.length === 1) break;
    header.unshift(line);
  }
  return header;
}

/** Rows of the header: a new one below each line that stands over several columns, or below a drawn line. */
function headRows(lines: readonly Line[], lanes: readonly Lane[], rules: readonly { at: number }[]): Row[] {
  const rows: Chunk[][][] = [];
  let open: Chunk[][] | undefined;
  lines.forEach((line, at) => {
    open ??= lanes.map(() => []);
    let spans = false;
    for (const chunk of line) {
      const { from, to } = coverOf(chunk, lanes);
      if (to > from) spans = true;
      open[from]?.push(chunk);
    }
    const next = lines[at + 1];
    const ruled =
      next !== undefined &&
      rules.some((rule) => rule.at > baseOf(line) - 1 && rule.at < baseOf(next) - sizeOf(next) * 0.5);
    if (spans || ruled || !next) {
      rows.push(open);
      open = undefined;
    }
  });
  return rows;
}

/** Tables of figures under one another on a page, found by their white space alone. */
export function findFigureTables(sheet: Sheet): Table[] {
  return splitAtGutter(sheet.inks).flatMap((inks) => tablesAmong(inks, sheet));
}

function tablesAmong(inks: readonly Ink[], sheet: Sheet): Table[] {
  const lines = chunkLines(inks).map((line) => line.flatMap(partFigures));
  const place = { document: sheet.document, page: sheet.number };
  const { level } = mergeRules(sheet.strokes);
  return findStretches(lines).flatMap(({ from, to }): Table[] => {
    const own = lines.slice(from, to + 1);
    const lanes = findLanes(own.filter(isFigureLine));
    const [stub, second] = lanes;
    if (!stub || !second) return [];
    // Labels that stand alone on their lines show how wide their column is.
    const ends = own.flatMap((line) => (line.length === 1 ? line.map((chunk) => chunk.x1) : []));
    lanes[0] = { x0: stub.x0, x1: Math.min(Math.max(stub.x1, ...ends), second.x0) };
    const head = headRows(headerLines(lines, from, lanes), lanes, level);
    const toCell = (chunks: readonly Chunk[], at: number, header: boolean): Cell => ({
      text: textOf(chunks, lanes[at]?.x1 ?? 0),
      where: whereOf(
        place,
        [],
        chunks.flatMap((chunk) => chunk.inks),
      ),
      header,
      rowSpan: 1,
      columnSpan: 1,
    });
    return [
      {
        kind: 'table',
        page: sheet.number,
        header: [],
        rows: [
          ...head.map((row) => row.map((cell, at) => toCell(cell, at, true))),
          ...bodyRows(own, lanes).map((row) => row.map((cell, at) => toCell(cell, at, false))),
        ],
        quality: qualityOf(
          [...head, ...bodyRows(own, lanes)].map((row) =>
            row.map((cell) => ({ lines: cell, columnSpan: 1 })),
          ),
          lanes,
          false,
        ),
      },
    ];
  });
}
