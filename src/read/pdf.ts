import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { buildWords } from './build-words.ts';
import type { DocumentInfo, InputFile, Page, ReadStep } from './document.ts';
import { LIMITS } from './limits.ts';
import { markHidden } from './mark-hidden.ts';
import { type Matrix, toMatrix, IDENTITY } from './matrix.ts';
import { openPdf } from './open-pdf.ts';
import { isPortfolio, mentionsFiles, readPdfFiles } from './pdf-files.ts';
import { overlapOf } from './painted-shape.ts';
import { readForms } from './pdf-forms.ts';
import { pendingRedactions } from './pending-redactions.ts';
import { withoutSeeThrough } from './see-through.ts';
import { type Sureness, sayReadFromPictures, surenessOf } from './ocr/sureness.ts';
import type { PdfTools, ReadContext, ReadOptions } from './read-options.ts';
import { createScanReader, type ScanReader } from './scanned-page.ts';
import type { FontFacts } from './trace.ts';
import { tracePage } from './trace-page.ts';

/** Pages asked for at once, so that pdf.js's worker has the next ones to do while we lay out what came in a lot. */
const IN_FLIGHT = 12;
/** Share of letters without a name from which a page's text is called garbled, and left out. */
const GARBLED = 0.2;
/** Fewer letters than this say nothing about a document. */
const FEW_LETTERS = 20;
const BOLD_NAME = /bold|black|heavy|semib|demi/i;

interface PageRead {
  readonly page: Page;
  readonly letters: number;
  readonly nameless: number;
  readonly hidden: number;
  /** Of a page that was read from its picture. */
  readonly ocr?: Sureness;
}

/** Looks a font up among what pdf.js has loaded; unknown fonts measure as ordinary ones. */
function createFontLookup(page: PDFPageProxy): (id: string) => FontFacts {
  const known = new Map<string, FontFacts>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
    const facts = toFontFacts(font);
    known.set(id, facts);
    return facts;
  };
}

function toFontFacts(font: unknown): FontFacts {
  if (typeof font !== 'object' || font === null) return { bold: false, unit: 0.001, vertical: false };
  const { name, bold, black, vertical, fontMatrix } = font as Record<string, unknown>;
  const unit = toMatrix(fontMatrix)?.[0] ?? 0.001;
  return {
    bold: bold === true || black === true || (typeof name === 'string' && BOLD_NAME.test(name)),
    unit: unit > 0 ? unit : 0.001,
    vertical: vertical === true,
  };
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  info: DocumentInfo,
  options: { ops: PdfTools['OPS']; withForms: boolean; scans: ScanReader | undefined },
): Promise<PageRead | undefined> {
  const proxy = await document.getPage(number);
  const view = proxy.getViewport({ scale: 1, rotation: 0 });
  if (!(Math.max(view.width, view.height) <= LIMITS.pdf.points)) return undefined;
  const base: Matrix = toMatrix(view.transform) ?? IDENTITY;
  const [list, annotations] = await Promise.all([proxy.getOperatorList(), proxy.getAnnotations()]);
  const { forms, ids } = options.withForms
    ? readForms(annotations, base)
    : { forms: [], ids: new Set<string>() };
  const trace = tracePage(list, {
    ops: options.ops,
    fonts: createFontLookup(proxy),
    base,
    skipped: ids,
  });
  const covers = await withoutSeeThrough(proxy, trace.covers);
  proxy.cleanup();
  const pending = pendingRedactions(annotations, base);
  trace.fills.push(...pending);
  const size = { width: view.width, height: view.height };
  const printed = buildWords(trace.fragments);
  if (printed.length + trace.fills.length > LIMITS.pdf.marks) return undefined;
  const { words, redactions, shades } = markHidden(printed, { ...trace, covers }, size);
  const garbled = trace.letters >= FEW_LETTERS && trace.nameless > GARBLED * trace.letters;
  // Where the engine fails, the page is not damaged: it is one that could not be read from its picture.
  const scan =
    trace.letters === 0 || garbled ? await options.scans?.read(number).catch(() => undefined) : undefined;
  const page: Page = {
    kind: 'page',
    document: info.id,
    number,
    ...size,
    words: garbled ? [] : words,
    rules: trace.rules,
    fills: redactions,
    forms: forms.filter(({ box }) => !pending.some((fill) => overlapOf(fill.box, box) !== undefined)),
    shades,
    ...scan,
  };
  if (scan) return { page, letters: scan.words.length, nameless: 0, hidden: 0, ocr: surenessOf(scan.words) };
  return {
    page,
    letters: trace.letters,
    nameless: trace.nameless,
    hidden: words.filter((word) => word.hidden !== undefined).length,
  };
}

/**
 * Reads a PDF page by page. What cannot be read is said in warnings: a page on which pdf.js fails is
 * skipped, the others still come. Files that lie in it are read after its pages.
 */
export async function* readPdf(
  file: InputFile,
  info: DocumentInfo,
  options: ReadContext,
): AsyncGenerator<ReadStep> {
  const opening = openPdf(file.bytes, options);
  // Done while pdf.js opens the file: after the last page everybody waits for it.
  const mentioned = mentionsFiles(file.bytes);
  const opened = await opening;
  if ('warning' in opened) {
    yield { kind: 'warning', warning: opened.warning };
    return;
  }
  const { document, repaired } = opened;
  const scans = options.ocr && createScanReader(file.bytes, { ...options, ocr: options.ocr });
  const of = document.numPages;
  try {
    if (of > LIMITS.pdf.pages) {
      yield {
        kind: 'warning',
        warning: { code: 'too-large', slots: { size: of, limit: LIMITS.pdf.pages, unit: 'pages' } },
      };
      return;
    }
    if (repaired) yield { kind: 'warning', warning: { code: 'truncated' } };
    const attached = document.getAttachments();
    // Whoever waits for it is told; until then a failure is nobody's.
    attached.catch(() => undefined);
    yield* readPages(document, info, { ...options, scans });
    if (!options.signal?.aborted) yield* readPdfFiles(document, { attached, mentioned }, info, options);
    yield { kind: 'end', document: { ...info, pages: of } };
  } finally {
    void scans?.close();
    void document.loadingTask.destroy();
  }
}

async function* readPages(
  document: PDFDocumentProxy,
  info: DocumentInfo,
  options: ReadOptions & { readonly scans: ScanReader | undefined },
): AsyncGenerator<ReadStep> {
  const of = document.numPages;
  const withForms = (await document.getFieldObjects().catch(() => null)) !== null;
  const { OPS: ops } = await options.pdf();
  const ask = (number: number): Promise<PageRead | undefined> =>
    readPage(document, number, info, { ops, withForms, scans: options.scans }).catch(() => undefined);
  const asked: Promise<PageRead | undefined>[] = [];
  for (let number = 1; number <= Math.min(IN_FLIGHT, of); number++) asked.push(ask(number));
  const total = { letters: 0, nameless: 0, hidden: 0, read: 0 };
  const sure: Sureness[] = [];
  for (let number = 1; number <= of; number++) {
    const result = await asked.shift();
    if (options.signal?.aborted) {
      yield { kind: 'warning', warning: { code: 'cancelled' } };
      return;
    }
    if (number + IN_FLIGHT <= of) asked.push(ask(number + IN_FLIGHT));
    const where = { kind: 'page', document: info.id, page: number, boxes: [] } as const;
    if (result) {
      total.read++;
      total.letters += result.letters;
      total.nameless += result.nameless;
      total.hidden += result.hidden;
      if (result.ocr) sure.push(result.ocr);
      else if (result.letters === 0 && result.page.forms.length === 0 && of > 1) {
        yield { kind: 'warning', warning: { code: 'page-no-text', slots: { page: number }, where } };
      }
      yield { kind: 'part', part: result.page };
    } else yield { kind: 'warning', warning: { code: 'page-unreadable', slots: { page: number }, where } };
    yield { kind: 'progress', document: info.id, done: number, of, ...(result?.ocr && { how: 'picture' }) };
  }
  if (total.read === 0) yield { kind: 'warning', warning: { code: 'damaged' } };
  else if (total.letters === 0 && !withForms && !(await isPortfolio(document)))
    yield { kind: 'warning', warning: { code: 'no-text' } };
  if (total.letters >= FEW_LETTERS && total.nameless > GARBLED * total.letters) {
    yield { kind: 'warning', warning: { code: 'garbled-text' } };
  }
  const warning = sayReadFromPictures(sure);
  if (warning) yield { kind: 'warning', warning };
  if (total.hidden > 0)
    yield { kind: 'warning', warning: { code: 'hidden-text', slots: { count: total.hidden } } };
}
