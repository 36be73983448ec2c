import type { WrittenCell, WrittenTable } from './document.ts';
import { gridOfTable } from './grid-of-table.ts';
import type { Paper } from './paper.ts';

/** How a table is drawn: what agencies and accounts do, and browsers do not. */
export interface TableLook {
  /** Dots from each label to its figures. */
  readonly leaders: boolean;
  /** A currency at the left edge of the columns, in the first row and the last. */
  readonly currency: boolean;
  readonly lines: 'none' | 'head' | 'open' | 'sums' | 'rows';
  /** Headings between rows stand in the middle of the table. */
  readonly centred: boolean;
}

/** Ems. */
const STEP = 1.25;
const STUB_GAP = 1.2;
/** Share of the table's width that labels take. */
const STUB = 0.36;
/** Points between columns at least. */
const GAP = 8;

function money({ text, ...rest }: WrittenCell): WrittenCell {
  return { ...rest, text: /^\d/.test(text) ? `$${text}` : text };
}

/** The table as it reads: with the currency in its cells. */
export function withCurrency(table: WrittenTable): WrittenTable {
  const edge = (row: readonly WrittenCell[], at: number): readonly WrittenCell[] =>
    at === 0 || at === table.body.length - 1
      ? row.map((cell, column) => (column === 0 ? cell : money(cell)))
      : row;
  return { ...table, body: table.body.map(edge) };
}

/** Draws a table of figures between two edges, from where the paper is written down to. */
export function drawTable(paper: Paper, table: WrittenTable, x0: number, x1: number, look: TableLook): void {
  const { size } = paper;
  const step = size * STEP;
  const cells = gridOfTable(table);
  const columns = Math.max(...cells.map((cell) => cell.column + cell.columnSpan));
  const stub = (x1 - x0) * STUB;
  const each = (x1 - x0 - stub) / (columns - 1);
  const widest = Math.max(...table.body.flat().map((cell, at) => (at === 0 ? 0 : paper.width(cell.text))));
  const type = Math.min(size, (size * (each - GAP)) / Math.min(widest, (each - GAP) * 2));
  const left = (column: number): number => (column === 0 ? x0 : x0 + stub + each * (column - 1) + GAP);
  const right = (column: number): number => x0 + stub + each * column;
  paper.need(step * (table.body.length + table.head.length * 3 + 4));
  for (const title of paper.wrap(table.title, x1 - x0, true)) {
    paper.text(title, x0, paper.y, { bold: true });
    paper.y += step;
  }
  const ruled = look.lines === 'open' || look.lines === 'rows';
  if (ruled) paper.line(x0, x1, paper.y);
  paper.y += size * 0.4;

  const heights = table.head.map(() => step);
  const heads = cells.filter((cell) => cell.row < table.head.length);
  const wrapped = heads.map((cell) => {
    const width = right(cell.column + cell.columnSpan - 1) - left(cell.column);
    return { cell, lines: paper.wrap(cell.text, cell.column === 0 ? stub - GAP : width, false, type) };
  });
  for (const { cell, lines } of wrapped) {
    const last = cell.row + cell.rowSpan - 1;
    const above = heights.slice(cell.row, last).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, lines.length * step - above);
  }
  const bottom = (row: number): number =>
    paper.y + heights.slice(0, row + 1).reduce((sum, height) => sum + height + size * 0.3, 0);
  for (const { cell, lines } of wrapped) {
    const foot = bottom(cell.row + cell.rowSpan - 1) - size * 0.3;
    const end = right(cell.column + cell.columnSpan - 1);
    lines.forEach((text, at) => {
      const y = foot - (lines.length - at) * step;
      if (cell.column === 0) paper.text(text, x0, y, { size: type });
      else paper.text(text, (left(cell.column) + end) / 2, y, { size: type, align: 'center' });
    });
    if (cell.columnSpan > 1 && look.lines !== 'none') paper.line(left(cell.column), end, foot);
  }
  paper.y = bottom(table.head.length - 1);
  if (look.lines !== 'none') paper.line(x0, x1, paper.y);
  paper.y += size * 0.3;

  for (const [at, [label, ...values]] of table.body.entries()) {
    if (!label) continue;
    const indent = (label.indent ?? 0) * STUB_GAP * size;
    const bold = label.bold ?? false;
    const alone = values.every((value) => value.text === '');
    const lines = alone ? [label.text] : paper.wrap(label.text, stub - indent - GAP, bold, type);
    lines.forEach((text, index) => {
      const y = paper.y + index * step;
      if (alone && look.centred) paper.text(text, (x0 + x1) / 2, y, { bold, size: type, align: 'center' });
      else paper.text(text, x0 + indent, y, { bold, size: type });
    });
    paper.y += (lines.length - 1) * step;
    if (look.leaders && !alone) {
      const from = x0 + indent + paper.width(lines.at(-1) ?? '', bold, type) + size * 0.4;
      const dots = Math.floor((x0 + stub - from) / paper.width('.', false, type)) - 2;
      if (dots > 2) paper.text('.'.repeat(dots), from, paper.y, { size: type });
    }
    values.forEach(({ text, bold: heavy = false }, column) => {
      if (text === '') return;
      const paid = text.startsWith('$');
      if (paid) paper.text('$', left(column + 1), paper.y, { size: type });
      paper.text(paid ? text.slice(1) : text, right(column + 1), paper.y, {
        bold: heavy,
        size: type,
        align: 'right',
      });
      if (look.lines === 'sums' && at === table.body.length - 1)
        paper.line(left(column + 1), right(column + 1), paper.y - size * 0.2);
    });
    paper.y += step;
    if (look.lines === 'rows') {
      paper.line(x0, x1, paper.y);
      paper.y += size * 0.3;
    }
  }
  if (look.lines === 'open') paper.line(x0, x1, paper.y);
  paper.y += size * 0.4;
  for (const note of table.notes) {
    paper.text(note, x0, paper.y, { size: size * 0.8 });
    paper.y += step;
  }
  paper.y += step;
}
