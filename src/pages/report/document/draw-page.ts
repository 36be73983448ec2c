import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Sharper than this costs memory and is not seen. */
const MOST_PIXELS_A_POINT = 4;

/** What cannot be drawn, or was stopped: the paper stays white, and its signs still lead back. */
function stayWhite(): void {}

/**
 * Draws a page as wide as it is shown, beside what `canvas` has: that stays until the new drawing is whole, so that
 * a page that grows does not turn white first. Returns what stops it.
 */
export function drawPage(
  page: PDFPageProxy,
  width: number,
  canvas: HTMLCanvasElement,
  onDrawn: () => void,
): () => void {
  const scale = Math.max(width / page.getViewport({ scale: 1 }).width, 0.1);
  const sharp = Math.min(scale * (globalThis.devicePixelRatio || 1), MOST_PIXELS_A_POINT);
  const viewport = page.getViewport({ scale: sharp });
  const fresh = document.createElement('canvas');
  fresh.width = Math.floor(viewport.width);
  fresh.height = Math.floor(viewport.height);
  const drawing = page.render({ canvas: fresh, viewport });
  function release(): void {
    fresh.width = 0;
    fresh.height = 0;
  }
  async function draw(): Promise<void> {
    await drawing.promise;
    canvas.width = fresh.width;
    canvas.height = fresh.height;
    canvas.getContext('2d')?.drawImage(fresh, 0, 0);
    onDrawn();
  }
  draw().catch(stayWhite).finally(release);
  return () => drawing.cancel();
}

/** Lays the words of a page over its drawing, to be selected and read aloud. Returns what takes them away. */
export function layWords(page: PDFPageProxy, words: HTMLElement, onLaid: () => void): () => void {
  const layer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: words,
    viewport: page.getViewport({ scale: 1 }),
  });
  layer.render().then(onLaid, stayWhite);
  return () => {
    layer.cancel();
    words.replaceChildren();
  };
}
