import type { PdfTools, ReadOptions } from '../read/read-options.ts';
import { ocrTools } from './ocr-tools.ts';
import { sevenZipTools } from './seven-zip-tools.ts';

/** pdf.js on the command line. It takes as long to load as a short file to read, so a spreadsheet does without. */
export async function loadPdfTools(): Promise<PdfTools> {
  return (await import('./pdf-tools.ts')).pdfTools;
}

/** All that reading can use on this machine. `passwords` are tried in order on a locked file. */
export function readingTools(passwords: readonly string[]): ReadOptions {
  return { pdf: loadPdfTools, sevenZip: sevenZipTools, ...(ocrTools && { ocr: ocrTools }), passwords };
}
