import UTIF from 'utif2';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import names from './format-names.json' with { type: 'json' };
import { LIMITS } from './limits.ts';
import { type Bitmap, greyOfBits, greyOfRgba } from './ocr/bitmap.ts';
import { readBitmap } from './ocr/read-bitmap.ts';
import { sayReadFromPictures, type Sureness, surenessOf } from './ocr/sureness.ts';
import { toPage } from './picture.ts';
import type { ReadContext } from './read-options.ts';
import { readTiffPages, type TiffFile } from './tiff-pages.ts';
import type { Warning } from './warning.ts';

const MEGABYTE = 1024 * 1024;
const MILLION = 1_000_000;
const WHITE = 255;

function tooLarge(file: InputFile): Warning | undefined {
  const size = Math.ceil(file.bytes.length / MEGABYTE);
  const limit = LIMITS.picture.megabytes;
  return size > limit ? { code: 'too-large', slots: { size, limit, unit: 'MB' } } : undefined;
}

/** Unpacks one page after the other; nothing for one that cannot be unpacked, or is too large. */
function* unpackPages({ pages, bytes }: TiffFile): Generator<Bitmap | undefined> {
  const buffer = Uint8Array.from(bytes).buffer;
  const directories = UTIF.decode(buffer);
  for (const [index, { width, height, usual }] of pages.entries()) {
    const directory = directories[index];
    const small = width * height <= LIMITS.picture.megapixels * MILLION;
    yield directory && usual && small ? unpack(buffer, directory) : undefined;
  }
}

function unpack(buffer: ArrayBuffer, directory: UTIF.IFD): Bitmap | undefined {
  try {
    UTIF.decodeImage(buffer, directory);
    const { width, height, data } = directory;
    const value = (tag: number, otherwise: number): number => {
      const [first] = (directory[`t${tag}`] ?? []) as readonly number[];
      return first ?? otherwise;
    };
    // One bit a pixel, as fax machines and scanners write: black is 1, or 0 where the file says so.
    if (value(258, 1) === 1 && value(277, 1) === 1) {
      const bitmap = greyOfBits(data, width, height);
      if (value(262, 0) !== 0) return bitmap;
      return { ...bitmap, grey: bitmap.grey.map((light) => WHITE - light) };
    }
    return greyOfRgba(UTIF.toRGBA8(directory), width, height);
  } catch {
    return undefined;
  }
}

/** Why no page of a file gave words: none could be unpacked, or none has any. */
function whyNothing(unpacked: number, { format }: DocumentInfo): Warning {
  if (unpacked > 0) return { code: 'no-text' };
  return { code: 'unsupported-format', slots: { format: names[format] } };
}

/** Reads the words of each page of a TIFF file, as scanners and fax machines write them. */
export async function* readTiff(
  file: InputFile,
  info: DocumentInfo,
  { ocr, signal }: ReadContext,
): AsyncGenerator<ReadStep> {
  const tiff = readTiffPages(file.bytes);
  const warning = tooLarge(file) ?? (tiff ? undefined : ({ code: 'damaged' } as const));
  if (warning || !tiff) {
    yield { kind: 'warning', warning: warning ?? { code: 'damaged' } };
    return;
  }
  const of = tiff.pages.length;
  const sure: Sureness[] = [];
  let number = 0;
  let unpacked = 0;
  for (const bitmap of unpackPages(tiff)) {
    const dpi = tiff.pages[number]?.dpi;
    number++;
    const text = bitmap && ocr && (await readBitmap(bitmap, { ocr, signal }).catch(() => undefined));
    if (signal?.aborted) {
      yield { kind: 'warning', warning: { code: 'cancelled' } };
      return;
    }
    if (bitmap) unpacked++;
    if (text) {
      const page = toPage(text, bitmap, info.id, { number, ...(dpi && { dpi }) });
      sure.push(surenessOf(page.words));
      yield { kind: 'part', part: page };
    } else if (of > 1) {
      const where = { kind: 'page', document: info.id, page: number, boxes: [] } as const;
      const code = bitmap ? 'page-no-text' : 'page-unreadable';
      yield { kind: 'warning', warning: { code, slots: { page: number }, where } };
    }
    yield { kind: 'progress', document: info.id, done: number, of, how: 'picture' };
  }
  yield { kind: 'warning', warning: sayReadFromPictures(sure) ?? whyNothing(unpacked, info) };
  yield { kind: 'end', document: { ...info, pages: of } };
}
