import { createCanvas, DOMMatrix, Path2D } from '@napi-rs/canvas';
import { pdfTools } from '../../src/cli/pdf-tools.ts';

// What pdf.js draws with: on the command line it is kept from loading it.
Object.assign(globalThis, { DOMMatrix, Path2D });

const POINTS_AN_INCH = 72;

/** A page of a PDF as a picture, as a screenshot or a scan would be. */
export async function drawPage(bytes: Uint8Array, number: number, dpi: number): Promise<Uint8Array> {
  const task = pdfTools.getDocument({ data: bytes.slice() });
  const document = await task.promise;
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: dpi / POINTS_AN_INCH });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  await task.destroy();
  return new Uint8Array(canvas.toBuffer('image/png'));
}
