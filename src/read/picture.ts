import names from './format-names.json' with { type: 'json' };
import type { DocumentInfo, InputFile, Page, ReadStep } from './document.ts';
import { LIMITS } from './limits.ts';
import type { Bitmap } from './ocr/bitmap.ts';
import { placeText } from './ocr/place-text.ts';
import { type PictureText, readBitmap } from './ocr/read-bitmap.ts';
import { sayReadFromPictures, surenessOf } from './ocr/sureness.ts';
import { type PictureHead, readPictureHead } from './picture-head.ts';
import type { ReadContext } from './read-options.ts';
import { formatOfName } from './sniff-format.ts';
import type { Warning } from './warning.ts';

const POINTS_AN_INCH = 72;
/** Dots an inch of a screen, for a picture without words that does not say its own. */
const SCREEN = 96;
/** Points. The type of a picture that is said to be of so many dots an inch lies between these. */
const TYPE = { smallest: 5, largest: 20 };
/** Points. The type of a picture of unknown size is taken for this. */
const USUAL_TYPE = 10;
/** Pixels. What is smaller, inside another file, is a logo or an icon. */
const LOGO = { side: 100, area: 200 * 150 };
const MEGABYTE = 1024 * 1024;
const MILLION = 1_000_000;

/** The size of most letters of a picture, in its pixels; 0 where it has none. */
function usualSize({ words }: PictureText): number {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Points a pixel: by the file's own word if its type then has a likely size, else by its type. */
function scaleOf(text: PictureText, dpi: number | undefined): number {
  const size = usualSize(text);
  const said = POINTS_AN_INCH / (dpi ?? SCREEN);
  if (size === 0) return said;
  const likely = size * said >= TYPE.smallest && size * said <= TYPE.largest;
  return likely ? said : USUAL_TYPE / size;
}

function toPage(
  text: PictureText,
  bitmap: Bitmap,
  document: string,
  at: { number: number; dpi?: number },
): Page {
  const scale = scaleOf(text, at.dpi);
  return {
    kind: 'page',
    document,
    number: at.number,
    width: bitmap.width * scale,
    height: bitmap.height * scale,
    ...placeText(text, [scale, 0, 0, scale, 0, 0]),
    forms: [],
  };
}

function tooLarge(file: InputFile, head: PictureHead): Warning | undefined {
  const megabytes = Math.ceil(file.bytes.length / MEGABYTE);
  const limit = LIMITS.picture;
  if (megabytes > limit.megabytes) {
    return { code: 'too-large', slots: { size: megabytes, limit: limit.megabytes, unit: 'MB' } };
  }
  const millions = Math.ceil((head.width * head.height) / MILLION);
  return millions > limit.megapixels
    ? { code: 'too-large', slots: { size: millions, limit: limit.megapixels, unit: 'megapixels' } }
    : undefined;
}

function isLogo({ width, height }: PictureHead): boolean {
  return Math.min(width, height) < LOGO.side || width * height < LOGO.area;
}

/** Why a picture was not opened: not every machine opens every kind, and a name may promise another. */
function whyUnopened({ name }: InputFile, { format }: DocumentInfo): Warning {
  const claimed = formatOfName(name);
  if (claimed && claimed !== format) {
    return { code: 'not-what-its-name-says', slots: { claimed: names[claimed], format: names[format] } };
  }
  return format === 'heic'
    ? { code: 'other-picture', slots: { format: names[format] } }
    : { code: 'damaged' };
}

/** Reads the words of a picture. A logo inside another file gives nothing, and nothing is said of it. */
export async function* readPicture(
  file: InputFile,
  info: DocumentInfo,
  { ocr, signal }: ReadContext,
): AsyncGenerator<ReadStep> {
  const inside = info.within !== undefined;
  const end: ReadStep = { kind: 'end', document: { ...info, pages: 1 } };
  const head = readPictureHead(file.bytes, info.format);
  const warning = head ? tooLarge(file, head) : whyUnopened(file, info);
  if (warning) {
    yield { kind: 'warning', warning };
    return;
  }
  if (inside && head && isLogo(head)) {
    yield end;
    return;
  }
  if (ocr?.isMissing?.()) {
    yield { kind: 'warning', warning: { code: 'no-picture-library' } };
    return;
  }
  const bitmap = await ocr?.open(file.bytes, info.format).catch(() => undefined);
  const text = bitmap && ocr && (await readBitmap(bitmap, { ocr, signal }).catch(() => undefined));
  if (signal?.aborted) {
    yield { kind: 'warning', warning: { code: 'cancelled' } };
    return;
  }
  if (!bitmap || !text) {
    const silent = bitmap !== undefined || !ocr;
    yield { kind: 'warning', warning: silent ? { code: 'no-text' } : whyUnopened(file, info) };
    return;
  }
  const page = toPage(text, bitmap, info.id, { number: 1, ...(head?.dpi && { dpi: head.dpi }) });
  if (page.words.length === 0 && !inside) yield { kind: 'warning', warning: { code: 'no-text' } };
  yield { kind: 'part', part: page };
  yield { kind: 'progress', document: info.id, done: 1, of: 1 };
  const said = sayReadFromPictures([surenessOf(page.words)]);
  if (said) yield { kind: 'warning', warning: said };
  yield end;
}
