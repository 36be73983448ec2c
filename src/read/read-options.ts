import type { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * pdf.js as reading needs it. Where its worker and its resources lie is decided by whoever calls:
 * the extension and the command line each hand over their own, so reading itself never looks.
 * `getDocument` takes pdf.js's parameters and may add those that name workers and folders.
 */
export interface PdfTools {
  readonly getDocument: typeof getDocument;
  readonly OPS: typeof OPS;
}

/** What reading needs besides the file. `passwords` are tried in order on a locked file. */
export interface ReadOptions {
  readonly pdf: PdfTools;
  readonly signal?: AbortSignal;
  readonly passwords?: readonly string[];
}
