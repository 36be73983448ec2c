import type { Cell, Table } from './block.ts';
import { chunkLines } from './chunk-lines.ts';
import type { Chunk } from './chunk.ts';
import { cutAtSpaces } from './cut-at-spaces.ts';
import { cutAtUprights } from './cut-at-uprights.ts';
import { whereOf } from './fact.ts';
import { findCharts } from './find-charts.ts';
import { findFrames, linesBetween } from './find-frames.ts';
import { type MergedRules, mergeRules } from './find-grids.ts';
import { findLanes, type Lane } from './find-lanes.ts';
import { findStretches, isLabelLine } from './find-stretches.ts';
import { findWordStretches } from './find-word-stretches.ts';
import type { Ink, Sheet, Span } from './ink.ts';
import { isFigure } from './is-figure.ts';
import { textOf } from './make-slot.ts';
import { splitAtGutter } from './split-at-gutter.ts';
import { countLabels, figureRows, isOfFigures, type Row, wordRows } from './table-body.ts';
import { type HeadCell, headerLines, headRows } from './table-head.ts';
import {
  areNear,
  isFigureLine,
  joinSigns,
  joinUneven,
  type Line,
  partFigures,
  usualSpace,
  withoutLeaders,
} from './table-line.ts';
import { qualityOf } from './table-quality.ts';

/** Share of the places of its rows of several cells that a table fills; a chart's figures stand anywhere. */
const FILLED = 0.4;
/** Share of the cells that may hold two texts side by side. */
const CROWDED = 0.2;

/** Share of the rows that may cross a gap between columns of figures: one of a few, where a figure is too long. */
const CROSSING = { few: 0.2, many: 0.1 };
const FEW_LINES = 10;
/** Lines below a head within which the first row of figures stands: a heading may come before it. */
const BELOW_HEAD = 2;
/** Years head columns. */
const YEAR = /^(?:19|20)\d\d/;

/** Share of the page's height at its head and foot where lines part running heads from the text. */
const MARGIN = 0.06;

/** The lines of a table before its cells are found. */
interface Draft {
  readonly head: readonly Line[];
  readonly body: readonly Line[];
}

/** What stands on a page in columns, and the words of its charts, which are no tables. */
export interface Plain {
  readonly tables: readonly Table[];
  readonly charted: readonly Ink[];
}

/**
 * Tables of a page that nothing but white space and level lines parts, also beside prose: figures under one
 * another, and what level lines open and close.
 */
export function findPlainTables(sheet: Sheet): Plain {
  const margin = sheet.height * MARGIN;
  const rules = mergeRules(sheet.strokes);
  const level = rules.level.filter(({ at }) => at > margin && at < sheet.height - margin);
  const charts = findCharts(sheet);
  const charted = sheet.inks.filter((ink) => charts.some((chart) => isInside(ink, chart)));
  const inks = charted.length === 0 ? sheet.inks : sheet.inks.filter((ink) => !charted.includes(ink));
  const tables = splitAtGutter(withoutLeaders(inks), level).flatMap((part) =>
    tablesAmong(part, { ...rules, level }, sheet),
  );
  return { tables, charted };
}

function isInside(ink: Ink, span: Span): boolean {
  const [x, y] = [(ink.x0 + ink.x1) / 2, (ink.y0 + ink.y1) / 2];
  return x > span.x0 && x < span.x1 && y > span.y0 && y < span.y1;
}

function tablesAmong(inks: readonly Ink[], { level, upright }: MergedRules, sheet: Sheet): Table[] {
  const chunked = chunkLines(inks).map((line) => cutAtUprights(line, upright));
  const usual = usualSpace(chunked);
  const lines = joinUneven(chunked).map((line) => joinSigns(partFigures(line, usual)));
  const taken = new Set<Chunk>();
  const framed = findFrames(level, lines).flatMap((frame) => {
    const left = lines.filter((line) => !line.some((chunk) => taken.has(chunk)));
    const own = linesBetween(left, frame);
    if (frame.rules.length === 2 && isHeadAlone(own, left)) return [];
    const [, second = frame.y1] = frame.rules;
    const first = linesBetween(left, { ...frame, y1: second });
    const headed = frame.rules.length > 2 && first.length < own.length && !isBody(first);
    const draft = headed ? { head: first, body: own.slice(first.length) } : withHeader(left, own);
    const table = draft && toTable(draft, level, sheet);
    if (!table) return [];
    for (const chunk of [...draft.head, ...draft.body].flat()) taken.add(chunk);
    return [table];
  });
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (line.some((chunk) => taken.has(chunk))) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  const free = runs.flatMap((run) =>
    findStretches(run).flatMap(({ from, to }, index, all) => {
      const above = (all[index - 1]?.to ?? -1) + 1;
      const draft = withHeader(run.slice(above), run.slice(from, to + 1));
      const table = draft && toTable(draft, level, sheet);
      return table ? [table] : [];
    }),
  );
  const left = runs.flatMap((run) => {
    const figures = findStretches(run);
    const parts: Line[][] = [[]];
    run.forEach((line, at) => {
      if (figures.some(({ from, to }) => at >= from && at <= to)) parts.push([]);
      else parts.at(-1)?.push(line);
    });
    return parts;
  });
  const words = left.flatMap((part) =>
    findWordStretches(part).flatMap(({ from, to }) => {
      const table = toTable({ head: [], body: part.slice(from, to + 1) }, level, sheet);
      return table ? [table] : [];
    }),
  );
  return [...framed, ...free, ...words];
}

/** Whether rows of figures stand among lines; years head columns of figures. */
function isBody(lines: readonly Line[]): boolean {
  return lines.some(
    (line) => isFigureLine(line) && line.slice(1).some(({ text }) => isFigure(text) && !YEAR.test(text)),
  );
}

/** Whether what two lines enclose is but the head of the figures that stand below them. */
function isHeadAlone(own: readonly Line[], lines: readonly Line[]): boolean {
  const last = lines.findIndex((line) => line.some((chunk) => own.at(-1)?.includes(chunk)));
  return !isBody(own) && lines.slice(last + 1, last + 1 + BELOW_HEAD).some(isFigureLine);
}

/** The lines of a table with those above that head its columns, and the labels between. */
function withHeader(lines: readonly Line[], own: readonly Line[]): Draft | undefined {
  const [first] = own;
  const lanes = lanesOf(own);
  const [stub, second] = lanes;
  const at = first ? lines.findIndex((line) => line[0] === first[0]) : -1;
  if (!first || !stub || !second || at < 0) return { head: [], body: own };
  const values =
    lanes[
      countLabels(
        own.filter((line) => line.length > 1),
        lanes,
      )
    ] ?? second;
  const edges = { start: values.x0, stub: stub.x0 };
  let top = at;
  while (top > 0) {
    const [line, below] = [lines[top - 1], lines[top]];
    if (!line || !below || !areNear(line, below) || !isLabelLine(line, edges)) break;
    top--;
  }
  const head = headerLines(lines, top, lanes);
  if (head.length > 0) return { head, body: [...lines.slice(top, at), ...own] };
  return { head: headerLines(lines, at, lanes), body: own };
}

/** The columns of lines. Labels that stand alone on their lines show how wide their column is. */
function lanesOf(body: readonly Line[]): Lane[] {
  const several = body.filter((line) => line.length > 1);
  const figures = isOfFigures(several) ? several.filter(isFigureLine) : several;
  const lanes = findLanes(figures, figures.length < FEW_LINES ? CROSSING.few : CROSSING.many);
  const [stub, second] = lanes;
  if (!stub || !second) return lanes;
  const ends = body.flatMap((line) => (line.length === 1 ? line.map((chunk) => chunk.x1) : []));
  lanes[0] = { x0: stub.x0, x1: Math.min(Math.max(stub.x1, ...ends), second.x0) };
  return lanes;
}

/** Whether cells stand in columns, row by row: a chart's figures stand at any height and side by side. */
function standInColumns(rows: readonly Row[], columns: number): boolean {
  const several = rows.map((row) => row.filter((cell) => cell.length > 0)).filter((row) => row.length > 1);
  const cells = several.flat();
  const crowded = cells.filter((cell) =>
    cell.some((chunk, at) => at > 0 && Math.abs(chunk.base - (cell[at - 1]?.base ?? 0)) < chunk.size / 2),
  );
  return (
    several.length > 1 &&
    cells.length >= FILLED * several.length * columns &&
    crowded.length <= CROWDED * cells.length
  );
}

/** Whether a line without a label holds years, and heads the figures below it. */
function isYearLine(line: Line, stub: Lane): boolean {
  return line.every(({ x0 }) => x0 >= stub.x1) && line.some(({ text }) => YEAR.test(text));
}

function toTable(draft: Draft, level: MergedRules['level'], sheet: Sheet): Table | undefined {
  const cut = cutAtSpaces(draft.body);
  const lanes = lanesOf(cut);
  const [stub] = lanes;
  if (!stub || lanes.length < 2) return undefined;
  const heads = Math.max(
    cut.findIndex((line) => !isYearLine(line, stub)),
    0,
  );
  const body = cut.slice(heads);
  const head = [
    ...cutAtSpaces([...draft.head, ...draft.body]).slice(0, draft.head.length),
    ...cut.slice(0, heads),
  ];
  const several = body.filter((line) => line.length > 1);
  const labels = countLabels(several, lanes);
  const rows = isOfFigures(several) ? figureRows(body, lanes, labels) : wordRows(body, lanes, level);
  if (!standInColumns(rows, lanes.length)) return undefined;
  const heading = headRows(head, lanes, level);
  const place = { document: sheet.document, page: sheet.number };
  const toCell = (cell: HeadCell | undefined, at: number, header: boolean): Cell => {
    const { lines, rowSpan, columnSpan } = cell ?? { lines: [], rowSpan: 1, columnSpan: 1 };
    const end = lanes[at + columnSpan - 1]?.x1 ?? 0;
    const printed = lines.flatMap((line) => line.inks);
    return { text: textOf(lines, end), where: whereOf(place, [], printed), header, rowSpan, columnSpan };
  };
  const plain = rows.map((row) =>
    row.map((lines: readonly Chunk[]) => ({ lines, rowSpan: 1, columnSpan: 1 })),
  );
  return {
    kind: 'table',
    page: sheet.number,
    header: [],
    rows: [
      ...heading.map((row) => row.map((cell, at) => toCell(cell, at, true))),
      ...plain.map((row) => row.map((cell, at) => toCell(cell, at, false))),
    ],
    quality: qualityOf([...heading, ...plain], lanes, false),
  };
}
