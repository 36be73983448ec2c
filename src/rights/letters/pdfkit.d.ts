/** The part of pdfkit that draws letters, and in tests replies; the package ships no types. */
declare module 'pdfkit' {
  interface TextOptions {
    width?: number;
    align?: 'left' | 'center' | 'right';
    lineBreak?: boolean;
    lineGap?: number;
  }
  /** An element of the structure tree of a tagged file. */
  export interface StructureElement {
    add(child: StructureElement): this;
    end(): void;
  }
  /** Colours that run into each other. */
  export interface Gradient {
    stop(at: number, colour: string): this;
  }
  export class PDFDocument {
    constructor(options: Record<string, unknown>);
    readonly page: { readonly width: number; readonly height: number };
    x: number;
    y: number;
    addPage(options?: Record<string, unknown>): this;
    end(): void;
    on(event: 'data', listener: (piece: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    widthOfString(text: string): number;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fillOpacity(opacity: number): this;
    save(): this;
    restore(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    ellipse(x: number, y: number, radiusX: number, radiusY: number): this;
    linearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
    image(bytes: Uint8Array, x: number, y: number, size: { width: number; height: number }): this;
    annotate(x: number, y: number, width: number, height: number, entries: Record<string, unknown>): this;
    stroke(): this;
    fill(colour?: string | Gradient): this;
    struct(kind: string, children?: StructureElement[] | (() => void)): StructureElement;
    addStructure(element: StructureElement): this;
    addContent(commands: string): this;
    initForm(): this;
    file(bytes: Uint8Array, options: { name: string; creationDate?: Date }): unknown;
    fileAnnotation(
      x: number,
      y: number,
      width: number,
      height: number,
      file: { src: Uint8Array; name: string },
    ): this;
    formText(name: string, x: number, y: number, width: number, height: number, options?: object): this;
  }
}
