import type { Block, FlowCell } from './flow.ts';

type Text = Extract<Block, { kind: 'text' }>;

/** Cells that tabs part a line into, from which lines one below the other are rows and no label with its value. */
const FEWEST_CELLS = 3;
/** Lines of as many cells, from which they are rows of a table. */
const FEWEST_ROWS = 2;

function cellsOf(block: Block | undefined): string[] {
  if (block?.kind !== 'text' || block.heading || block.hidden) return [];
  return block.text.split('\t').map((text) => text.trim());
}

function isRow(block: Block | undefined): boolean {
  const cells = cellsOf(block);
  return cells.length >= FEWEST_CELLS && !cells.join('').includes('\n');
}

/** Headings with one short line each below them, from which they are labels with their values. */
const FEWEST_HEADED = 3;
/** Letters of such a line at most, and of its heading. */
const SHORT = { line: 90, heading: 100 };
/** Pairs of elements that a page repeats, from which they are labels with their values. */
const FEWEST_PAIRS = 3;

/** Whether a block is a heading that may be a label. */
function isShortHeading(block: Block | undefined): block is Text {
  return block?.kind === 'text' && block.heading && block.text.length <= SHORT.heading;
}

/** Whether a block may be the value of the heading above it: one line and no sentence. */
function isShortLine(block: Block | undefined): block is Text {
  if (block?.kind !== 'text' || block.heading || block.hidden || block.list !== undefined) return false;
  const { text } = block;
  return text.length <= SHORT.line && !text.includes('\n') && !/[.!?:]$|\t/.test(text);
}

/** Whether a text after bold words goes on with them as a sentence: they name no field. */
function isSentence(text: string): boolean {
  return text.length > SHORT.line || /[.!?]$/.test(text);
}

function isOfList(block: Block | undefined): block is Text {
  return block?.kind === 'text' && block.list !== undefined;
}

/** Whether what follows a block may belong to the same table. `before` stands before it. */
export function mayGoOn(block: Block | undefined, before?: Block): boolean {
  const headed = isShortHeading(block) || (isShortLine(block) && isShortHeading(before));
  const paired = block?.kind === 'text' && (block.pair !== undefined || block.paired === true);
  return isRow(block) || isOfList(block) || headed || paired;
}

function cell(blocks: readonly Block[]): FlowCell {
  return { blocks: [...blocks], columnSpan: 1, rowSpan: 1, continued: false };
}

/** A cell with nothing but a text. */
export function textCell(text: string): FlowCell {
  return cell(text === '' ? [] : [{ kind: 'text', text, heading: false, hidden: false }]);
}

function cellText(block: Block): string {
  return block.kind === 'text' ? block.text : '';
}

/** The rows of a list of terms, each with what describes it below. */
function listRows(blocks: readonly Text[]): FlowCell[][] {
  const rows: FlowCell[][] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    if (block.list === 'term' || !row) rows.push([cell([block]), cell([])]);
    else row[1]?.blocks.push(block);
  }
  return rows;
}

/** Labels with their values, as far as one follows the other. */
function pairsFrom(blocks: readonly Block[], from: number): { taken: number; rows: FlowCell[][] } {
  const rows: FlowCell[][] = [];
  let at = from;
  for (let block = blocks[at]; block?.kind === 'text' && block.pair; block = blocks[at]) {
    rows.push(block.pair.map(textCell));
    const next = blocks[at + 1];
    at += next?.kind === 'text' && next.paired === true ? 2 : 1;
  }
  const led = blocks.slice(from, at).filter((block) => block.kind === 'text' && block.led);
  const told = led.filter((block) => isSentence(block.kind === 'text' ? (block.pair?.[1] ?? '') : ''));
  return told.length * 2 > led.length ? { taken: 0, rows: [] } : { taken: at - from, rows };
}

/** How many blocks from one on are of the same table, and its rows. */
function rowsFrom(blocks: readonly Block[], from: number): { taken: number; rows: FlowCell[][] } {
  const first = blocks[from];
  if (isOfList(first) && first.list === 'term') {
    const list: Text[] = [];
    for (let at = from; isOfList(blocks[at]); at++) list.push(blocks[at] as Text);
    return { taken: list.length, rows: listRows(list) };
  }
  const pairs = pairsFrom(blocks, from);
  if (pairs.rows.length >= FEWEST_PAIRS) return pairs;
  const headed: FlowCell[][] = [];
  for (let at = from; isShortHeading(blocks[at]) && isShortLine(blocks[at + 1]); at += 2)
    headed.push(blocks.slice(at, at + 2).map((block) => textCell(cellText(block))));
  if (headed.length >= FEWEST_HEADED) return { taken: 2 * headed.length, rows: headed };
  let end = from;
  while (isRow(blocks[end]) && cellsOf(blocks[end]).length === cellsOf(first).length) end++;
  if (end - from < FEWEST_ROWS) return { taken: 0, rows: [] };
  return { taken: end - from, rows: blocks.slice(from, end).map((block) => cellsOf(block).map(textCell)) };
}

/** Makes tables of what is one without being marked as such: lines that tabs part alike, terms and descriptions. */
export function gatherRows(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const { taken, rows } = rowsFrom(blocks, at);
    if (taken > 0) gathered.push({ kind: 'table', table: { rows, headings: 0 } });
    else gathered.push(...blocks.slice(at, at + 1));
    at += Math.max(taken, 1);
  }
  return gathered;
}
