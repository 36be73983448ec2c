import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import type * as Canvas from '@napi-rs/canvas';
import type * as Tesseract from 'tesseract.js';
import { greyOfRgba, type Bitmap } from '../read/ocr/bitmap.ts';
import { createEnginePool } from '../read/ocr/engine-pool.ts';
import { type EngineJob, startEngine } from '../read/ocr/engine-settings.ts';
import type { EngineLine, OcrTools } from '../read/ocr/ocr-tools.ts';

/** Engines that run side by side; each takes some 200 MB. */
const MOST_ENGINES = 4;

const require = createRequire(import.meta.url);
/** Beside the built program lies the engine; run from the sources, it is where its package is. */
const BESIDE = path.join(import.meta.dirname, 'ocr');

interface EngineFiles {
  readonly library: string;
  readonly paths: Partial<Tesseract.WorkerOptions>;
}

function findEngine(): EngineFiles | undefined {
  if (existsSync(path.join(BESIDE, 'tesseract.cjs'))) {
    return {
      library: path.join(BESIDE, 'tesseract.cjs'),
      paths: { workerPath: path.join(BESIDE, 'worker.cjs'), langPath: BESIDE },
    };
  }
  try {
    const data = path.dirname(require.resolve('@tesseract.js-data/eng/package.json'));
    return {
      library: require.resolve('tesseract.js'),
      paths: { langPath: path.join(data, '4.0.0_best_int') },
    };
  } catch {
    return undefined;
  }
}

/** What opens and draws pictures on this machine: machine code that pdf.js brings, where it has it for us. */
function findCanvas(): typeof Canvas | undefined {
  try {
    const canvas = require('@napi-rs/canvas') as typeof Canvas;
    // What pdf.js draws with; as it loads it does not look for them.
    Object.assign(globalThis, { DOMMatrix: canvas.DOMMatrix, Path2D: canvas.Path2D });
    return canvas;
  } catch {
    return undefined;
  }
}

function greyOf(context: Canvas.SKRSContext2D, width: number, height: number): Bitmap {
  return greyOfRgba(context.getImageData(0, 0, width, height).data, width, height);
}

function createOcrTools(): (OcrTools & { readonly close: () => void }) | undefined {
  const files = findEngine();
  if (!files) return undefined;
  const pool = createEnginePool<EngineJob, EngineLine[]>(
    () =>
      startEngine({
        createWorker: (require(files.library) as typeof Tesseract).createWorker,
        paths: files.paths,
        wrap: (file) => Buffer.from(file.buffer),
        onCrash: (worker, crashed) => {
          (worker as Thread).on('error', crashed).on('exit', crashed);
        },
      }),
    // Of the processes that read side by side, each has a core.
    process.connected ? 1 : Math.min(availableParallelism(), MOST_ENGINES),
  );
  return {
    isMissing: () => findCanvas() === undefined,
    open: async (bytes) => {
      const canvas = findCanvas();
      if (!canvas) return undefined;
      const image = await canvas.loadImage(bytes);
      const { width, height } = image;
      const context = canvas.createCanvas(width, height).getContext('2d');
      context.drawImage(image, 0, 0);
      return greyOf(context, width, height);
    },
    draw: async (page, scale) => {
      const canvas = findCanvas();
      if (!canvas) return undefined;
      const viewport = page.getViewport({ scale, rotation: 0 });
      const width = Math.ceil(viewport.width);
      const height = Math.ceil(viewport.height);
      const paper = canvas.createCanvas(width, height);
      const context = paper.getContext('2d');
      await page.render({ canvas: paper as unknown as HTMLCanvasElement, viewport }).promise;
      return greyOf(context, width, height);
    },
    recognise: (picture, task, signal) => pool.run({ picture, task }, signal),
    close: pool.close,
  };
}

/** The engine on the command line; none where it is not installed. Nothing is loaded before the first picture. */
export const ocrTools = createOcrTools();
