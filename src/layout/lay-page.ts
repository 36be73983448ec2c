import type { FormValue } from '../read/document.ts';
import { awaitRows } from './await-rows.ts';
import type { Prose } from './block.ts';
import { type Carry, carriedInto } from './carry.ts';
import { chunkLines } from './chunk-lines.ts';
import { type Chunk, textOfChunks } from './chunk.ts';
import { isOptions } from './chosen-of.ts';
import { whereOf } from './fact.ts';
import type { LetterLine } from './field.ts';
import { findColonColumns } from './find-colon-columns.ts';
import { findHeadAbove } from './find-head-above.ts';
import { fillCells } from './fill-cells.ts';
import { findFlows } from './find-flows.ts';
import { findGrids, mergeRules } from './find-grids.ts';
import { findBeside, findInlays, type Inlay, linesOfInlay, sectionOf, sheetOf } from './find-inlays.ts';
import { addFound, type Found } from './found.ts';
import { gridToMatrix } from './grid-to-matrix.ts';
import type { Ink, Sheet } from './ink.ts';
import { isFrame } from './is-frame.ts';
import { leaveOutBars } from './leave-out-bars.ts';
import { leaveOutNoteMarks } from './leave-out-note-marks.ts';
import { findLetterDays } from './letter-days.ts';
import { isClosing, signatureOf, toLetterLine } from './letter-lines.ts';
import type { Matrix } from './matrix.ts';
import { partBoxes } from './part-boxes.ts';
import { partLists } from './part-lists.ts';
import { bandLanes, isLastBand, readBands } from './read-bands.ts';
import { partParagraphs } from './part-paragraphs.ts';
import { readColumns } from './read-columns.ts';
import { readForms } from './read-forms.ts';
import { readColonLines, readLeaderLines } from './read-lines.ts';
import { readMatrix } from './read-matrix.ts';
import { readProse } from './read-prose.ts';
import { stoodOf } from './go-on-stacks.ts';
import { findAllStood } from './find-stood.ts';
import { findListed } from './find-listed.ts';
import { boxesInOrder } from './boxes-in-order.ts';
import { type FilledBox, findStackedLook, readStack, readStacked } from './read-stacked.ts';
import { segmentLines, topOf } from './segment.ts';
import { doubtsOf, qualityOf } from './table-quality.ts';

export interface LaidPage extends Found {
  readonly prose: Prose[];
  readonly letter: LetterLine[];
  readonly carry: Carry;
}

/** A thing on the page that reads from a height on. */
interface Item {
  readonly y: number;
  readonly read: () => void;
}

/** Lays one page out: grids first, then forms, then what white space parts, all read from top to bottom. */
export function layPage(
  sheet: Sheet,
  forms: readonly FormValue[],
  inks: readonly Ink[],
  carry: Carry,
  withTables = true,
): LaidPage {
  const found: Found = { facts: [], events: [], ...(withTables && { tables: [] }) };
  const prose: Prose[] = [];
  const letter: LetterLine[] = [];
  const place = { document: sheet.document, page: sheet.number };
  let { section, open } = carry;
  let closing = carry.closing ?? false;
  let atEnd = false;
  let rest = [...leaveOutNoteMarks(leaveOutBars(inks))];
  const items: Item[] = [];
  const formal = forms.length > 0 ? readForms(forms, chunkLines(rest), section) : undefined;
  if (formal) {
    rest = rest.filter((ink) => !formal.used.has(ink));
    items.push({ y: -1, read: () => found.facts.push(...formal.facts) });
  }
  const take = (lines: readonly Chunk[]): void => {
    const used = new Set(lines.flatMap((line) => line.inks));
    rest = rest.filter((ink) => !used.has(ink));
  };
  const stackedAt = (boxes: readonly FilledBox[], look: number): void => {
    take(boxes.flatMap((box) => box.lines));
    items.push({
      y: Math.min(...boxes.map((box) => box.y0)),
      read: () => {
        found.facts.push(...readStacked(boxesInOrder(boxes), look, section));
      },
    });
  };
  const rules = mergeRules(sheet.strokes);
  const grids = forms.length > 0 ? [] : findGrids(rules);
  const lone: FilledBox[] = [];
  const layInlay = (inlay: Inlay): void => {
    const own = sheetOf(inlay, sheet);
    take(linesOfInlay(inlay));
    const name = sectionOf(inlay);
    const read = (): void => {
      const inner = layPage(own.sheet, [], own.inks, carriedInto(name ?? section), withTables);
      addFound(found, inner);
      prose.push(...inner.prose);
      letter.push(...inner.letter);
      open = undefined;
    };
    items.push({ y: inlay.box.y0, read });
  };
  const tables: Matrix[] = [];
  let above: Matrix | undefined;
  const openBands = carry.open?.roles?.kind === 'bands' ? carry.open.lanes : undefined;
  const all = rest;
  const filled = grids.map((cells) => {
    const boxes = fillCells(cells, all);
    return { cells, boxes, inlays: findInlays(boxes) };
  });
  for (const inlay of findBeside(filled.flatMap(({ inlays }) => inlays))) layInlay(inlay);
  for (const { cells, boxes: atFirst, inlays } of filled) {
    if (inlays.length > 0) continue;
    // What lies in one grid may lie in another as well, and is gone once that was read.
    const boxes = rest === all ? atFirst : fillCells(cells, rest);
    if (boxes.length === 1) {
      lone.push(...boxes);
      continue;
    }
    const look = findStackedLook(boxes);
    if (look !== undefined) {
      stackedAt(boxes, look);
      continue;
    }
    const matrix = gridToMatrix(partBoxes(boxes), sheet);
    const lastBand = matrix.lanes.length === 1 && isLastBand(matrix, above ? bandLanes(above) : openBands);
    if ((matrix.lanes.length < 2 && !lastBand) || boxes.every((box) => box.lines.length === 0)) continue;
    if (isFrame(matrix)) continue;
    above = matrix;
    take(boxes.flatMap((box) => box.lines));
    if (lastBand) {
      const read = (): void => {
        found.facts.push(...readBands(matrix.rows, [true, false], [], section).facts);
      };
      items.push({ y: matrix.y0, read });
    } else tables.push(matrix);
  }
  const unruled = tables.length > 0 ? chunkLines(rest) : [];
  for (const below of tables) {
    const head = findHeadAbove(below, unruled, sheet.shades);
    if (head) take(head.lines);
    const matrix = head?.matrix ?? below;
    items.push({
      y: matrix.y0,
      read: () => {
        readTable(matrix);
      },
    });
  }
  const loneLook = findStackedLook(lone);
  if (loneLook !== undefined) stackedAt(lone, loneLook);
  let free = chunkLines(rest);
  const flows = forms.length > 0 ? [] : findFlows(free, sheet);
  for (const flow of flows) layInlay(flow);
  if (flows.length > 0) free = chunkLines(rest);
  const listed = forms.length > 0 ? [] : findListed(free, rest);
  const inLists = new Set(listed.flatMap((item) => item.inks));
  if (listed.length > 0) rest = rest.filter((ink) => !inLists.has(ink));
  for (const { y, toFact } of listed) items.push({ y, read: () => found.facts.push(toFact(section)) });
  // Only what no grid holds: in a grid, a heading row stands over its values, too.
  const outside = listed.length > 0 ? chunkLines(rest) : free;
  const { stacks, value: late } =
    forms.length === 0 ? findAllStood(outside, sheet, carry.stood) : { stacks: [], value: [] };
  if (late.length > 0) {
    take(late);
    found.continued = { label: '', value: textOfChunks(late) };
  }
  if (stacks.length > 0) {
    take(stacks.flatMap((stack) => [...stack.label, ...stack.value]));
    items.push({
      y: Math.min(...stacks.map((stack) => stack.y0)),
      read: () => {
        found.facts.push(...stacks.map((stack) => readStack(stack, section)));
      },
    });
  }

  let y = -Infinity;
  for (const segment of partLists(stacks.length > 0 || found.continued ? chunkLines(rest) : outside).flatMap(
    segmentLines,
  )) {
    // A list beside another is read after it, however high it starts.
    y = Math.max(y, topOf(segment));
    if (segment.kind === 'heading') {
      items.push({
        y,
        read: () => {
          section = segment.line.text;
          open = undefined;
          prose.push({
            kind: 'prose',
            text: segment.line.text,
            where: whereOf(place, [], segment.line.inks),
            heading: true,
          });
        },
      });
    } else if (segment.kind === 'colons') {
      items.push({ y, read: () => plainLines(segment.lines) });
    } else if (segment.kind === 'prose') {
      items.push({ y, read: () => paragraph(segment.lines) });
    } else if (segment.kind === 'leaders') {
      items.push({
        y,
        read: () => {
          found.facts.push(...readLeaderLines(segment.lines, section));
        },
      });
    } else {
      const lists = findColonColumns(segment.lines);
      if (lists) {
        items.push({
          y,
          read: () => {
            for (const list of lists) plainLines(list);
          },
        });
        continue;
      }
      // Nothing stands above it on this page: it may be the rest of a table.
      const before = items.length === 0 ? carry.open?.lanes : undefined;
      const matrices = readColumns(segment.lines, rules, sheet.shades, place, before);
      if (matrices.length > 0) {
        for (const matrix of matrices) {
          items.push({
            y,
            read: () => {
              readTable(matrix);
            },
          });
        }
      } else items.push({ y, read: () => plainLines(segment.lines.flat()) });
    }
  }

  function readTable(matrix: Matrix): void {
    const first = found.facts.length;
    open =
      (atEnd ? awaitRows(matrix, found, section) : undefined) ?? readMatrix(matrix, found, section, open);
    const unsure = doubtsOf(qualityOf(matrix.rows, matrix.lanes, matrix.ruled));
    if (unsure.length === 0) return;
    for (let at = first; at < found.facts.length; at++) {
      const fact = found.facts[at];
      // Answers with their boxes are put together again, wherever columns were seen in them.
      if (fact && !isOptions(fact.value.text)) found.facts[at] = { ...fact, unsure };
    }
  }

  function paragraph(lines: readonly Chunk[]): void {
    const read = readProse(lines, place, section);
    prose.push(read.prose);
    letter.push(...findLetterDays(read.prose.text, read.prose.where));
    found.facts.push(...read.facts);
    closing = isClosing(read.prose.text);
    const signed = closing ? signatureOf(read.prose.text) : undefined;
    if (signed !== undefined) letter.push({ kind: 'sender', text: signed, where: read.prose.where });
  }

  function plainLines(lines: readonly Chunk[]): void {
    const others: Chunk[] = [];
    for (const line of lines) {
      const where = whereOf(place, [], line.inks);
      const head = toLetterLine(line.text, where);
      if (head) letter.push(head);
      else if (closing) letter.push({ kind: 'sender', text: line.text, where });
      closing = isClosing(line.text);
      if (head) prose.push({ kind: 'prose', text: line.text, where, heading: false });
      else others.push(line);
    }
    const colons = readColonLines(others, section);
    found.facts.push(...colons.facts);
    for (const group of partParagraphs(colons.rest)) paragraph(group);
  }

  items.sort((a, b) => a.y - b.y);
  for (const [at, item] of items.entries()) {
    atEnd = at + 1 === items.length;
    item.read();
  }
  // What stands in large letters over the date of a letter is the letter's own head.
  const left = stoodOf(stacks, outside);
  const head = prose[0];
  if (carry.started !== true && head?.heading === true && letter.some((line) => line.kind !== 'sender')) {
    letter.unshift({ kind: 'sender', text: head.text, where: head.where });
  }
  return {
    ...found,
    prose,
    letter,
    carry: {
      ...(section !== undefined && { section }),
      ...(open && { open }),
      closing,
      started: true,
      ...(left && { stood: left }),
    },
  };
}
