import { PDFDocument } from 'pdfkit';

export type Pdf = PDFDocument;

/** A small PDF from drawing commands; all people in it are invented. */
export function makePdf(
  draw: (pdf: Pdf) => void,
  options: Record<string, unknown> = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 0, info: { CreationDate: new Date(0) }, ...options });
    const pieces: Uint8Array[] = [];
    pdf.on('data', (piece) => pieces.push(piece));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    pdf.font('Helvetica').fontSize(10);
    draw(pdf);
    pdf.end();
  });
}

/** Prints a text without wrapping it, with its top left corner at a point. */
export function print(pdf: Pdf, text: string, x: number, y: number): void {
  pdf.text(text, x, y, { lineBreak: false });
}
