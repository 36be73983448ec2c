import { PDFDocument } from 'pdfkit';
import { joins, letterLines, type LetterLine } from './letter-lines.ts';
import type { Letter } from './letter.ts';
import { LOCALE } from '../locale.ts';

/** The bytes of a typeface with the letters of most European languages: names are not only English. */
export interface LetterFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Points. */
const MARGIN = 64;
const SIZE = 10.5;
const ROW_SIZE = 9.5;
const ROW_INDENT = 18;
const GAP = 8;

/** A letter as a PDF on A4. Loads the library that makes it, so it is itself loaded when one is asked for. */
export function letterPdf(letter: Letter, { regular, bold }: LetterFonts): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: LOCALE,
    // Its own would be looked for in a file beside the library.
    font: regular,
    info: { Title: letter.subject, CreationDate: new Date(`${letter.date}T00:00:00Z`) },
  });
  const pieces: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (piece: Uint8Array) => pieces.push(piece));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(join(pieces)));
  });
  pdf.registerFont('regular', regular);
  pdf.registerFont('bold', bold);
  let before: LetterLine['role'] | undefined;
  for (const line of letterLines(letter)) {
    if (before !== undefined && !joins(before, line.role)) pdf.y += GAP;
    draw(pdf, line);
    before = line.role;
  }
  pdf.end();
  return done;
}

function draw(pdf: PDFDocument, { role, text }: LetterLine): void {
  const isRow = role === 'row';
  const isBold = role === 'subject' || role === 'caption';
  pdf.font(isBold ? 'bold' : 'regular').fontSize(isRow || role === 'caption' ? ROW_SIZE : SIZE);
  const indent = isRow ? ROW_INDENT : 0;
  pdf.text(text, MARGIN + indent, pdf.y, { width: pdf.page.width - 2 * MARGIN - indent, lineGap: 1.5 });
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
