import { getDocument, OPS, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfTools } from '../read/read-options.ts';
import { PDF_FOLDER, startPdfWorker } from './start-pdf-worker.ts';
import { drawInWorker } from './draw-in-worker.ts';

type Source = Parameters<typeof getDocument>[0];
type SourceParameters = Extract<Source, { readonly rangeChunkSize?: number | undefined }>;

function parametersOf(source: Source): SourceParameters {
  if (typeof source === 'string' || source instanceof URL) return { url: source };
  if (source instanceof ArrayBuffer) return { data: source };
  return (source as SourceParameters | undefined) ?? {};
}

/** A worker of pdf.js that nobody uses yet. */
let waiting: Worker | undefined;

/** Hands over a worker of pdf.js that runs already: the next tools that need one take it. */
export function adoptPdfWorker(port: Worker): void {
  waiting = port;
}

/**
 * pdf.js with a worker of its own, which starts with the first PDF. The port is handed over, because
 * pdf.js cannot make a worker inside a worker: it would fall back to a fake one and read on our thread
 * without saying so. `onCrash` is called when that worker dies; pdf.js itself would wait for ever.
 */
export function createPdfTools(onCrash: () => void): PdfTools & { readonly close: () => void } {
  const folder = new URL(PDF_FOLDER, globalThis.location.href).href;
  let running: { readonly port: Worker; readonly worker: PDFWorker } | undefined;
  function start(): { readonly port: Worker; readonly worker: PDFWorker } {
    const port = waiting ?? startPdfWorker();
    waiting = undefined;
    port.addEventListener('error', onCrash);
    return { port, worker: PDFWorker.create({ port }) };
  }
  return {
    OPS,
    getDocument: (source) => {
      running ??= start();
      return getDocument({
        ...parametersOf(source),
        worker: running.worker,
        verbosity: VerbosityLevel.ERRORS,
        cMapUrl: `${folder}cmaps/`,
        cMapPacked: true,
        standardFontDataUrl: `${folder}standard_fonts/`,
        wasmUrl: `${folder}wasm/`,
        // Said aloud: pdf.js would otherwise look at `document`, which a worker lacks.
        useWorkerFetch: true,
        ...drawInWorker(),
      });
    },
    close: () => {
      running?.worker.destroy();
      running?.port.terminate();
      waiting?.terminate();
      waiting = undefined;
      running = undefined;
    },
  };
}
