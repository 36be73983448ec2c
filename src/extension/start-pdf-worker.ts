import './trust-own-scripts.ts';

/** Where pdf.js's own files lie in the extension. */
export const PDF_FOLDER = '/pdfjs/';

/** Starts pdf.js's worker. Nothing else is loaded for it, so that it can be begun before all else. */
export function startPdfWorker(): Worker {
  return new Worker(`${PDF_FOLDER}pdf.worker.min.mjs`, { type: 'module', name: 'pdf' });
}
