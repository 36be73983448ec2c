import { PDFDocument } from 'pdfkit';

/** Points. US letter, as agencies there print on. */
const WIDTH = 612;
const HEIGHT = 792;
const FONTS = {
  serif: ['Times-Roman', 'Times-Bold'],
  sans: ['Helvetica', 'Helvetica-Bold'],
  even: ['Courier', 'Courier-Bold'],
} as const;

export type Face = keyof typeof FONTS;
export type Align = 'left' | 'center' | 'right';

/** Paper that is written on from the top down: each text at its place, as drawing programs do it. */
export class Paper {
  readonly left = 60;
  readonly right = WIDTH - 60;
  readonly size: number;
  y = 0;
  readonly #doc: PDFDocument;
  readonly #face: Face;
  readonly #head: string | undefined;
  readonly #done: Promise<Uint8Array>;
  #page = 0;

  constructor(face: Face, size: number, head: string | undefined) {
    this.#face = face;
    this.size = size;
    this.#head = head;
    this.#doc = new PDFDocument({ size: [WIDTH, HEIGHT], margin: 0, autoFirstPage: false });
    const pieces: Uint8Array[] = [];
    this.#done = new Promise((resolve) => {
      this.#doc.on('data', (piece) => pieces.push(piece));
      this.#doc.on('end', () => {
        resolve(new Uint8Array(Buffer.concat(pieces)));
      });
    });
    this.turn();
  }

  /** A new page, with its running head over a line and its number at the foot. */
  turn(): void {
    this.#doc.addPage();
    this.#page++;
    this.y = 72;
    if (this.#head !== undefined) {
      this.text(this.#head, this.left, 32, { size: 8 });
      this.line(this.left, this.right, 44);
    }
    this.text(String(this.#page), WIDTH / 2, HEIGHT - 36, { size: 8, align: 'center' });
  }

  /** A new page where less than `height` is left. */
  need(height: number): void {
    if (this.y + height > HEIGHT - 60) this.turn();
  }

  width(text: string, bold = false, size = this.size): number {
    return this.#doc
      .font(FONTS[this.#face][bold ? 1 : 0])
      .fontSize(size)
      .widthOfString(text);
  }

  /** One line of type, from, up to or round a place. */
  text(
    text: string,
    x: number,
    y: number,
    { bold = false, size = this.size, align = 'left' }: { bold?: boolean; size?: number; align?: Align } = {},
  ): void {
    const wide = this.width(text, bold, size);
    const start = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
    this.#doc.fillColor('black').text(text, start, y, { lineBreak: false });
  }

  line(from: number, to: number, y: number): void {
    this.#doc.lineWidth(0.5).moveTo(from, y).lineTo(to, y).stroke();
  }

  bar(x: number, y: number, width: number, height: number): void {
    this.#doc.rect(x, y, width, height).fill('#446699');
  }

  /** A text in lines that are no wider than `width`. */
  wrap(text: string, width: number, bold = false, size = this.size): string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
      if (lines.length > 0 && this.width(longer, bold, size) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  finish(): Promise<Uint8Array> {
    this.#doc.end();
    return this.#done;
  }
}
