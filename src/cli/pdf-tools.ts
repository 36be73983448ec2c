import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PdfTools } from '../read/read-options.ts';

// pdf.js looks here before it makes a worker of its own, which a bundle has no file for.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

/** pdf.js on this thread: a whole run of the command line is one reply, and a thread more would only wait for it. */
export const pdfTools: PdfTools = {
  OPS,
  getDocument: (parameters) =>
    getDocument({ ...parameters, verbosity: VerbosityLevel.ERRORS, ...resources() }),
};

/** Tables of Asian encodings and metrics of the standard fonts, where the package lies beside us. */
function resources(): { cMapUrl?: string; cMapPacked?: boolean; standardFontDataUrl?: string } {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return {
      cMapUrl: `${path.join(folder, 'cmaps')}${path.sep}`,
      cMapPacked: true,
      standardFontDataUrl: `${path.join(folder, 'standard_fonts')}${path.sep}`,
    };
  } catch {
    return {};
  }
}
