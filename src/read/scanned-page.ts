import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from './limits.ts';
import { IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts';
import { type Bitmap, greyOfBits, greyOfRgb, greyOfRgba } from './ocr/bitmap.ts';
import type { OcrTools } from './ocr/ocr-tools.ts';
import { placeText, turnOfPicture } from './ocr/place-text.ts';
import { readBitmap } from './ocr/read-bitmap.ts';
import { openPdf } from './open-pdf.ts';
import type { ReadOptions } from './read-options.ts';
import type { FontFacts, TracedPicture } from './trace.ts';
import { tracePage } from './trace-page.ts';

/** Dots an inch at which a page is drawn to be read: at 200 the engine lost most of a dense table. */
const DPI = 300;
const POINTS_AN_INCH = 72;
/** Share of the page that its one picture must cover to be read in the page's place. */
const WHOLE = 0.5;
/** pdf.js's names for how the pixels of a picture lie: one bit, three bytes, four bytes. */
const BITS = 1;
const RGB = 2;
const RGBA = 3;
const MILLION = 1_000_000;
/** Pages drawn and read at once: more would wait for the engine with all their pixels in memory. */
const AT_ONCE = 4;

interface Placed {
  readonly bitmap: Bitmap;
  /** From the picture's pixels to the page's points. */
  readonly matrix: Matrix;
}

/** The pixels of a picture as pdf.js hands them over. Bitmaps of the browser are drawn instead. */
function toBitmap(object: unknown): Bitmap | undefined {
  if (typeof object !== 'object' || object === null) return undefined;
  const { width, height, kind, data } = object as Record<string, unknown>;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  if (!(data instanceof Uint8Array) && !(data instanceof Uint8ClampedArray)) return undefined;
  if (kind === BITS) return greyOfBits(data, width, height);
  if (kind === RGB) return greyOfRgb(data, width, height);
  return kind === RGBA ? greyOfRgba(data, width, height) : undefined;
}

function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

/** The scan itself, at its own resolution, where one picture fills the page. */
async function takePicture(
  page: PDFPageProxy,
  pictures: readonly TracedPicture[],
  size: { width: number; height: number },
): Promise<Placed | undefined> {
  const [picture] = pictures;
  if (pictures.length !== 1 || !picture?.id || areaOf(picture.matrix) < WHOLE * size.width * size.height)
    return undefined;
  const { id } = picture;
  const store = id.startsWith('g_') ? page.commonObjs : page.objs;
  const object = await new Promise<unknown>((resolve) => {
    store.get(id, resolve);
  });
  const bitmap = toBitmap(object);
  if (!bitmap || bitmap.width * bitmap.height > LIMITS.picture.megapixels * MILLION) return undefined;
  const matrix = multiply(picture.matrix, [1 / bitmap.width, 0, 0, -1 / bitmap.height, 0, 1]);
  return turnOfPicture(matrix) === undefined ? undefined : { bitmap, matrix };
}

async function drawPage(
  page: PDFPageProxy,
  ocr: OcrTools,
  { width, height }: { width: number; height: number },
): Promise<Placed | undefined> {
  const most = Math.sqrt((LIMITS.picture.megapixels * MILLION) / (width * height));
  const scale = Math.min(DPI / POINTS_AN_INCH, most);
  const bitmap = await ocr.draw(page, scale);
  return bitmap && { bitmap, matrix: [1 / scale, 0, 0, 1 / scale, 0, 0] };
}

/** Reads pages of a PDF from what they look like. */
export interface ScanReader {
  /** Nothing where the page cannot be drawn here; a page on which nothing is drawn gives no words. */
  readonly read: (number: number) => Promise<ReturnType<typeof placeText> | undefined>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF for its pictures, once the first page is asked for. A file whose pages have words is
 * never opened so: pdf.js would unpack every picture of it.
 */
export function createScanReader(
  bytes: Uint8Array,
  options: ReadOptions & { readonly ocr: OcrTools },
): ScanReader {
  let opened: ReturnType<typeof openPdf> | undefined;
  let asked = 0;
  const lanes: Promise<unknown>[] = [];
  const readOne = async (number: number): Promise<ReturnType<typeof placeText> | undefined> => {
    if (options.signal?.aborted) return undefined;
    opened ??= openPdf(bytes, options, 'pictures');
    const result = await opened;
    if ('warning' in result) return undefined;
    const page = await result.document.getPage(number);
    try {
      return await readScannedPage(page, options);
    } finally {
      page.cleanup();
    }
  };
  return {
    read: async (number) => {
      if (asked >= LIMITS.picture.pages) return undefined;
      const lane = asked++ % AT_ONCE;
      const turn = (lanes[lane] ?? Promise.resolve()).then(() => readOne(number));
      lanes[lane] = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      const result = await opened;
      if (result && 'document' in result) await result.document.loadingTask.destroy();
    },
  };
}

async function readScannedPage(
  page: PDFPageProxy,
  { pdf, ocr, signal }: ReadOptions & { readonly ocr: OcrTools },
) {
  const view = page.getViewport({ scale: 1, rotation: 0 });
  const list = await page.getOperatorList();
  const base = toMatrix(view.transform) ?? IDENTITY;
  const { OPS: ops } = await pdf();
  const { pictures, fills, rules, letters } = tracePage(list, { ops, fonts: plainFont, base });
  if (pictures.length + fills.length + rules.length + letters === 0)
    return { words: [], rules: [], fills: [] };
  const placed = (await takePicture(page, pictures, view)) ?? (await drawPage(page, ocr, view));
  return placed && placeText(await readBitmap(placed.bitmap, { ocr, signal }), placed.matrix);
}

/** Only pictures are looked for here; letters are counted, whatever their width. */
function plainFont(): FontFacts {
  return { bold: false, unit: 0.001, vertical: false };
}
