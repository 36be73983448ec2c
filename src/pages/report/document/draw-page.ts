import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Sharper than this costs memory and is not seen. */
const MOST_PIXELS_A_POINT = 3;

/**
 * Draws a page into `canvas` as wide as its frame, and lays its words over it so that they can be
 * selected and read aloud. Returns what stops the drawing and lets its memory go.
 */
export function drawPage(
  page: PDFPageProxy,
  frame: HTMLElement,
  canvas: HTMLCanvasElement,
  words: HTMLElement,
  onDrawn: () => void,
): () => void {
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.max(frame.clientWidth / natural.width, 0.1);
  const sharp = Math.min(scale * (globalThis.devicePixelRatio || 1), MOST_PIXELS_A_POINT);
  const viewport = page.getViewport({ scale: sharp });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const drawing = page.render({ canvas, viewport });
  const layer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: words,
    viewport: natural,
  });
  Promise.all([drawing.promise, layer.render()]).then(onDrawn, () => {
    // Stopped, or a page that pdf.js cannot draw: the paper stays white and its signs still lead back.
  });
  return () => {
    drawing.cancel();
    layer.cancel();
    words.replaceChildren();
    canvas.width = 0;
    canvas.height = 0;
  };
}
