import type { Page } from 'tesseract.js';
import type { Bitmap } from './bitmap.ts';
import type { EngineLine } from './ocr-tools.ts';

/** The engine's answer as lines of words, without its blocks and paragraphs: layout finds its own. */
export function toEngineLines(page: Pick<Page, 'blocks'>): EngineLine[] {
  const lines = (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
  return lines.map((line) => ({
    words: line.words.map(({ text, confidence, bbox }) => ({
      text,
      sure: confidence / 100,
      box: { x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 },
    })),
    baseline: line.baseline,
    height: line.rowAttributes.rowHeight,
  }));
}

/** A picture as a file that the engine opens without unpacking anything: a portable grey map. */
export function toGreyMap({ width, height, grey }: Bitmap): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}
