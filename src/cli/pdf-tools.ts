import { createRequire } from 'node:module';
import path from 'node:path';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PdfTools } from '../read/read-options.ts';
import { findPdfPort, startPdfThread } from './pdf-thread.ts';

type DocumentParameters = Exclude<Parameters<PdfTools['getDocument']>[0], string | URL | undefined>;

/** From so many bytes on, a thread for pdf.js saves more than the tenth of a second that it takes to start. */
const WORTH_A_THREAD = 300_000;

/** How pdf.js names its own errors about broken files. */
const PDF_JS_ERRORS = new Set([
  'XRefEntryException',
  'XRefParseException',
  'FormatError',
  'InvalidPDFException',
]);

const RESOURCES = findResources();

// pdf.js fetches pages ahead and forgets to ask how that went. A browser passes over that; Node would end
// the program for a page that is broken. Whoever asks for the page itself is still told.
process.on('unhandledRejection', (reason) => {
  if (reason instanceof Error && PDF_JS_ERRORS.has(reason.name)) return;
  throw reason;
});

const { getDocument, OPS, PDFWorker, VerbosityLevel } = await loadQuietly();

// A thread that was started from here serves pdf.js and does nothing else.
const served = findPdfPort();
if (served) pdfWorker.WorkerMessageHandler.initializeFromPort(served);
// Elsewhere pdf.js finds its worker here, and so never looks for a file that a bundle has not got.
else Object.assign(globalThis, { pdfjsWorker: pdfWorker });

let thread: ReturnType<typeof createThread> | undefined;

/** pdf.js for the command line: on this thread for a short file, on one of its own for a long one. */
export const pdfTools: PdfTools = {
  OPS,
  getDocument: (source) => {
    const parameters = complete(source);
    return sizeOf(parameters) < WORTH_A_THREAD ? getDocument(parameters) : openOnThread(parameters);
  },
};

/** As `pdfTools`, but always on a thread of its own: what the extension does, and what `bench` compares. */
export const threadedPdfTools: PdfTools = {
  OPS,
  getDocument: (source) => openOnThread(complete(source)),
};

/**
 * As it loads, pdf.js loads what it would draw with, which takes as long as reading a short file, and says on
 * standard error what of it is missing. We mostly only read: it is kept from both.
 */
async function loadQuietly() {
  const { warn } = console;
  const { getBuiltinModule } = process;
  console.warn = () => {};
  Object.assign(process, { getBuiltinModule: undefined });
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Object.assign(process, { getBuiltinModule });
    console.warn = warn;
  }
}

function complete(source: Parameters<PdfTools['getDocument']>[0]): DocumentParameters {
  const given = typeof source === 'object' && !(source instanceof URL) ? source : {};
  return { ...given, verbosity: VerbosityLevel.ERRORS, ...RESOURCES };
}

function sizeOf({ data }: DocumentParameters): number {
  return data instanceof Uint8Array || data instanceof ArrayBuffer ? data.byteLength : 0;
}

function createThread() {
  const port = startPdfThread(new URL(import.meta.url));
  port.unref();
  return {
    port,
    worker: PDFWorker.create({ port: port as unknown as Worker, verbosity: VerbosityLevel.ERRORS }),
    open: 0,
  };
}

/** The port holds the program open only while a document is: without that it would never end. */
function openOnThread(parameters: DocumentParameters) {
  thread ??= createThread();
  const { port, worker } = thread;
  const task = getDocument({ ...parameters, worker });
  const destroy = task.destroy.bind(task);
  let open = true;
  thread.open += 1;
  port.ref();
  task.destroy = async () => {
    await destroy();
    if (open && thread) {
      open = false;
      thread.open -= 1;
      if (thread.open === 0) port.unref();
    }
  };
  return task;
}

/** Tables of Asian encodings, metrics of the standard fonts, and what unpacks faxes, where the package lies beside us. */
function findResources(): {
  cMapUrl?: string;
  cMapPacked?: boolean;
  standardFontDataUrl?: string;
  wasmUrl?: string;
} {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return {
      cMapUrl: `${path.join(folder, 'cmaps')}${path.sep}`,
      cMapPacked: true,
      standardFontDataUrl: `${path.join(folder, 'standard_fonts')}${path.sep}`,
      wasmUrl: `${path.join(folder, 'wasm')}${path.sep}`,
    };
  } catch {
    return {};
  }
}
