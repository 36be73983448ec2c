import type { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import type { OcrTools } from './ocr/ocr-tools.ts';
import type { SevenZipTools } from './seven-zip-tools.ts';
import type { Warning } from './warning.ts';

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
  /** Asked for when the first PDF comes: pdf.js is large. */
  readonly pdf: () => Promise<PdfTools>;
  /** Without it, nothing is read from pictures. */
  readonly ocr?: OcrTools;
  /** Without it, archives of 7-Zip are refused. */
  readonly sevenZip?: SevenZipTools;
  readonly signal?: AbortSignal;
  readonly passwords?: readonly string[];
  /** Which documents are read; without it all of them. The others are named and left closed. */
  readonly only?: (document: DocumentInfo) => boolean;
}

/** What a format's reader is given besides the file. */
export interface ReadContext extends ReadOptions {
  /** Reads a file that this one holds. It counts against what one file may hold: see `limits.json`. */
  readonly open: (inner: InputFile) => AsyncGenerator<ReadStep>;
  /** Names a file that this one holds and of which nothing can be read, and says why: its password, its size. */
  readonly refuse: (name: string, warning: Warning) => AsyncGenerator<ReadStep>;
  /** Bytes that may still come out of the file that was handed over, all its members together. */
  readonly room: () => number;
  /** Files that may still be opened of what the file that was handed over holds. */
  readonly filesLeft: () => number;
}

/** A format's reader: gives parts, progress and warnings, and `end` last where it could read. */
export type Reader = (file: InputFile, info: DocumentInfo, context: ReadContext) => AsyncGenerator<ReadStep>;
