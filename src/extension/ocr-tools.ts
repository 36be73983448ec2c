import { createWorker } from 'tesseract.js';
import { type Bitmap, greyOfRgba } from '../read/ocr/bitmap.ts';
import { createEnginePool } from '../read/ocr/engine-pool.ts';
import { type EngineJob, startEngine } from '../read/ocr/engine-settings.ts';
import type { EngineLine, OcrTools } from '../read/ocr/ocr-tools.ts';
import './trust-own-scripts.ts';

/** Engines that run side by side; each takes some 200 MB. */
const MOST_ENGINES = 4;
const TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpeg: 'image/jpeg', heic: 'image/heic' };

function createPaper(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return context ? { canvas, context } : undefined;
}

function greyOf(context: OffscreenCanvasRenderingContext2D, width: number, height: number): Bitmap {
  return greyOfRgba(context.getImageData(0, 0, width, height).data, width, height);
}

/** The engine in the extension: its files lie in `ocr/`, and each engine is a worker of its own. */
export function createOcrTools(): OcrTools & { readonly close: () => void } {
  const folder = new URL('/ocr/', globalThis.location.href).href;
  const pool = createEnginePool<EngineJob, EngineLine[]>(
    () =>
      startEngine({
        createWorker,
        paths: { workerPath: `${folder}start.js`, corePath: folder, langPath: folder },
        wrap: (file) => new Blob([file]),
        onCrash: (worker, crashed) =>
          (worker as Worker).addEventListener('error', (event) => {
            // Its error would go on to whoever started us, as if we had died with it.
            event.preventDefault();
            crashed();
          }),
      }),
    Math.max(1, Math.min(globalThis.navigator.hardwareConcurrency, MOST_ENGINES)),
  );
  return {
    open: async (bytes, format) => {
      const file = new Blob([new Uint8Array(bytes)], { type: TYPES[format] ?? '' });
      const image = await createImageBitmap(file, { colorSpaceConversion: 'none' });
      try {
        const { width, height } = image;
        const paper = createPaper(width, height);
        paper?.context.drawImage(image, 0, 0);
        return paper && greyOf(paper.context, width, height);
      } finally {
        image.close();
      }
    },
    draw: async (page, scale) => {
      const viewport = page.getViewport({ scale, rotation: 0 });
      const width = Math.ceil(viewport.width);
      const height = Math.ceil(viewport.height);
      const paper = createPaper(width, height);
      if (!paper) return undefined;
      await page.render({ canvas: paper.canvas as unknown as HTMLCanvasElement, viewport }).promise;
      return greyOf(paper.context, width, height);
    },
    recognise: (picture, task, signal) => pool.run({ picture, task }, signal),
    close: pool.close,
  };
}
