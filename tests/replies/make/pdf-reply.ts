import { PDFDocument } from 'pdfkit';
import type { Made, Truth } from './reply-case.ts';

/** Everything in points. A4, with the margins of an office letter. */
export const LEFT = 56;
export const RIGHT = 539;
const TOP = 64;
const BOTTOM = 770;
const BODY_SIZE = 10;
const LINE_GAP = 2;
const CELL_PADDING = 4;
/** One fixed day, so that the same description gives the same bytes. */
export const MADE_ON = new Date(Date.UTC(2026, 10, 1));

export interface PdfLook {
  /** Printed at the foot of each page, before the page number. */
  readonly footer?: string;
  readonly header?: string;
  readonly password?: string;
}

/** A sheet of paper that things are written on from the top down, page after page. */
export interface Paper {
  readonly doc: PDFDocument;
  readonly pages: Map<Truth, number>;
  page: number;
  y: number;
  readonly look: PdfLook;
}

/** Draws a PDF. The same drawing gives the same bytes each time. */
export async function makePdf(look: PdfLook, draw: (paper: Paper) => void): Promise<Made> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    compress: false,
    autoFirstPage: true,
    info: {
      CreationDate: MADE_ON,
      ModDate: MADE_ON,
      Producer: 'an invented office',
      Title: 'Invented reply',
    },
    // 1.4 locks without random numbers, so that locked files too are the same bytes each time.
    ...(look.password ? { userPassword: look.password, ownerPassword: 'owner', pdfVersion: '1.4' } : {}),
  });
  const pieces: Uint8Array[] = [];
  const done = new Promise<void>((resolve) => {
    doc.on('data', (piece) => pieces.push(piece));
    doc.on('end', () => resolve());
  });
  const paper: Paper = { doc, pages: new Map(), page: 1, y: TOP, look };
  furnish(paper);
  draw(paper);
  doc.end();
  await done;
  return { bytes: new Uint8Array(Buffer.concat(pieces)), pages: paper.pages };
}

function furnish({ doc, page, look }: Paper): void {
  doc.fillColor('#555').font('Helvetica').fontSize(8);
  if (look.header) doc.text(look.header, LEFT, 30, { lineBreak: false });
  if (look.footer) doc.text(`${look.footer}    Page ${page}`, LEFT, 805, { lineBreak: false });
  doc.fillColor('#000').fontSize(BODY_SIZE);
}

export function newPage(paper: Paper): void {
  paper.doc.addPage();
  paper.page += 1;
  paper.y = TOP;
  furnish(paper);
}

/** Goes on to the next page where less than `height` points are left; true if it did. */
export function makeRoom(paper: Paper, height: number): boolean {
  if (paper.y + height <= BOTTOM) return false;
  newPage(paper);
  return true;
}

/** Running text over the whole width. */
export function paragraph(paper: Paper, text: string, size = BODY_SIZE): void {
  const { doc } = paper;
  doc.font('Helvetica').fontSize(size);
  const options = { width: RIGHT - LEFT, lineGap: LINE_GAP };
  makeRoom(paper, doc.heightOfString(text, options));
  doc.text(text, LEFT, paper.y, options);
  paper.y += doc.heightOfString(text, options) + 8;
}

export function heading(paper: Paper, text: string): void {
  makeRoom(paper, 60);
  paper.doc
    .font('Helvetica-Bold')
    .fontSize(13)
    .text(text, LEFT, paper.y + 6, { lineBreak: false });
  paper.doc.font('Helvetica').fontSize(BODY_SIZE);
  paper.y += 30;
}

/** The top of a letter: who sends it, to whom, when, under which reference. */
export function letterHead(
  paper: Paper,
  head: { sender: string; to: readonly string[]; date: string; reference?: string },
): void {
  const { doc } = paper;
  doc.font('Helvetica-Bold').fontSize(15).text(head.sender, LEFT, paper.y, { lineBreak: false });
  doc.font('Helvetica').fontSize(BODY_SIZE);
  paper.y += 32;
  for (const line of [...head.to, '', head.date, ...(head.reference ? [`Our ref: ${head.reference}`] : [])]) {
    doc.text(line, LEFT, paper.y, { lineBreak: false });
    paper.y += 14;
  }
  paper.y += 10;
}

/** A ruled table of facts; its heading row is printed again on each page. Cells wrap. */
export function ruledTable(
  paper: Paper,
  heads: readonly string[],
  facts: readonly Truth[],
  widths: readonly number[],
): void {
  ruledRow(paper, heads, widths, true);
  for (const one of facts) {
    const cells = [one.label, one.value, ...(one.also ?? []).map(([, value]) => value)];
    const height = rowHeight(paper, cells, widths, false);
    if (makeRoom(paper, height)) ruledRow(paper, heads, widths, true);
    paper.pages.set(one, paper.page);
    ruledRow(paper, cells, widths, false);
  }
  paper.y += 14;
}

/** A ruled table of anything, such as a history of canvassing. */
export function eventTable(
  paper: Paper,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): void {
  ruledRow(paper, heads, widths, true);
  for (const row of rows) {
    if (makeRoom(paper, rowHeight(paper, row, widths, false))) ruledRow(paper, heads, widths, true);
    ruledRow(paper, row, widths, false);
  }
  paper.y += 14;
}

function rowHeight(
  { doc }: Paper,
  cells: readonly string[],
  widths: readonly number[],
  bold: boolean,
): number {
  doc.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(BODY_SIZE);
  const heights = cells.map((cell, i) =>
    doc.heightOfString(cell || ' ', { width: (widths[i] ?? 0) - 2 * CELL_PADDING, lineGap: 0 }),
  );
  return Math.max(...heights) + 2 * CELL_PADDING;
}

function ruledRow(paper: Paper, cells: readonly string[], widths: readonly number[], bold: boolean): void {
  const { doc } = paper;
  const height = rowHeight(paper, cells, widths, bold);
  if (bold) makeRoom(paper, height * 2);
  doc
    .font(bold ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(BODY_SIZE)
    .lineWidth(0.6)
    .strokeColor('#444');
  let x = LEFT;
  for (const [i, width] of widths.entries()) {
    doc.rect(x, paper.y, width, height).stroke();
    const text = cells[i] ?? '';
    if (text) doc.text(text, x + CELL_PADDING, paper.y + CELL_PADDING, { width: width - 2 * CELL_PADDING });
    x += width;
  }
  paper.y += height;
}

/** Two columns without lines: labels on the left, values on the right; long labels wrap. */
export function twoColumns(paper: Paper, facts: readonly Truth[], valueX = 400): void {
  const { doc } = paper;
  doc.font('Helvetica').fontSize(BODY_SIZE);
  for (const one of facts) {
    const labelOptions = { width: valueX - LEFT - 24, lineGap: 1 };
    const valueOptions = { width: RIGHT - valueX, lineGap: 1 };
    const height = Math.max(
      doc.heightOfString(one.label, labelOptions),
      doc.heightOfString(one.value || ' ', valueOptions),
    );
    makeRoom(paper, height);
    paper.pages.set(one, paper.page);
    doc.text(one.label, LEFT, paper.y, labelOptions);
    if (one.value) doc.text(one.value, valueX, paper.y, valueOptions);
    paper.y += height + 7;
  }
  paper.y += 10;
}

/** Tiles as on a screen: the label small, the value below it, two in a row, each in a box. */
export function boxes(paper: Paper, facts: readonly Truth[]): void {
  const { doc } = paper;
  const gap = 12;
  const width = (RIGHT - LEFT - gap) / 2;
  const height = 42;
  for (let i = 0; i < facts.length; i += 2) {
    makeRoom(paper, height + gap);
    for (const [column, one] of facts.slice(i, i + 2).entries()) {
      const x = LEFT + column * (width + gap);
      paper.pages.set(one, paper.page);
      doc.lineWidth(0.8).strokeColor('#777').rect(x, paper.y, width, height).stroke();
      doc
        .font('Helvetica')
        .fontSize(8)
        .fillColor('#555')
        .text(one.label, x + 6, paper.y + 6, { lineBreak: false });
      doc
        .fontSize(11)
        .fillColor('#000')
        .text(one.value, x + 6, paper.y + 20, { width: width - 12 });
    }
    paper.y += height + gap;
  }
  doc.fontSize(BODY_SIZE);
  paper.y += 6;
}

/** "Label ........ value", as a typist makes it. */
export function dottedLeaders(paper: Paper, facts: readonly Truth[]): void {
  const { doc } = paper;
  doc.font('Helvetica').fontSize(BODY_SIZE);
  const valueX = 380;
  for (const one of facts) {
    makeRoom(paper, 18);
    paper.pages.set(one, paper.page);
    const room = valueX - 8 - LEFT - doc.widthOfString(one.label) - 6;
    const dots = '.'.repeat(Math.max(3, Math.floor(room / doc.widthOfString('.'))));
    doc.text(`${one.label} ${dots}`, LEFT, paper.y, { lineBreak: false });
    doc.text(one.value, valueX, paper.y, { lineBreak: false });
    paper.y += 18;
  }
  paper.y += 8;
}

/** Covers the value that was just drawn at `y` with a black bar, over nothing: the text beneath was taken out. */
export function blackBar(paper: Paper, x: number, y: number, width: number): void {
  paper.doc.rect(x, y, width, 12).fill('#000').fillColor('#000');
}

/** Fills a box the way some programs that print web pages do: the whole page is painted, through a hole. */
export function fillThroughClip(paper: Paper, box: readonly number[], colour: string): void {
  paper.doc.fillColor(colour);
  paper.doc.addContent(`q ${box.join(' ')} re W n 0 0 595 842 re f Q`);
  paper.doc.fillColor('#000');
}
