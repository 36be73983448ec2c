import PDFDocument from 'pdfkit';

type Pdf = InstanceType<typeof PDFDocument>;

/** A small PDF from drawing commands; all people in it are invented. */
export function makePdf(
  draw: (pdf: Pdf) => void,
  options: Record<string, unknown> = {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 50, info: { CreationDate: new Date(0) }, ...options });
    const pieces: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    pdf.on('error', reject);
    draw(pdf);
    pdf.end();
  });
}

/** Prints a text without wrapping it, with its top left corner at a point. */
export function print(pdf: Pdf, text: string, x: number, y: number): void {
  pdf.text(text, x, y, { lineBreak: false });
}

export type { Pdf };
