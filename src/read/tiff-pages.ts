import { LIMITS } from './limits.ts';
import { readPictureHead } from './picture-head.ts';

/** A page of a TIFF file, from its directory alone. */
export interface TiffPage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Dots an inch, where the file says so. */
  readonly dpi?: number;
  /** It is packed in a way that scanners use and that is safe to unpack. */
  readonly usual: boolean;
}

/** The pages, and the file with nothing left in it but what their pixels need; nothing where it is damaged. */
export interface TiffFile {
  readonly pages: readonly TiffPage[];
  readonly bytes: Uint8Array;
}

const ENTRY = 12;
/** Bytes of one value, by the number of its type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const SHORT = 3;
const LONG = 4;
const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  packing: 259,
  colours: 262,
  starts: 273,
  samples: 277,
  rows: 278,
  lengths: 279,
  acrossDots: 282,
  planes: 284,
  unit: 296,
} as const;
/** What a page's pixels need: those above, the order of bits, options of packing, colours, and JPEG's tables. */
const KEPT: ReadonlySet<number> = new Set([...Object.values(TAG), 266, 292, 293, 317, 320, 338, 339, 347]);
/** A number that stands for nothing. */
const BLANK = 65_000;
/** None, three of fax machines, LZW, JPEG, two of Deflate, runs of bytes. */
const USUAL: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 7, 8, 32_773, 32_946]);
const JPEG = 7;
const DEFLATE: ReadonlySet<number> = new Set([8, 32_946]);
/** Bytes of one packed strip. Deflate packs up to a thousandfold, and the library does not stop it. */
const LARGEST_DEFLATED = 512 * 1024;
const MOST_BITS = 16;
const MOST_SAMPLES = 5;
const MOST_VALUES = 1_000_000;
const MOST_ENTRIES = 500;
const CENTIMETRES = 3;
const CENTIMETRES_AN_INCH = 2.54;
const MILLION = 1_000_000;

type Values = ReadonlyMap<number, readonly number[]>;

/** Reads numbers of a file in the order of bytes that it has; fails past its end. */
class Numbers {
  readonly #view: DataView;
  readonly #little: boolean;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = bytes[0] === 0x49;
  }

  short(at: number): number {
    return this.#view.getUint16(at, this.#little);
  }

  long(at: number): number {
    return this.#view.getUint32(at, this.#little);
  }

  setShort(at: number, value: number): void {
    this.#view.setUint16(at, value, this.#little);
  }

  setLong(at: number, value: number): void {
    this.#view.setUint32(at, value, this.#little);
  }

  /** The values of an entry of a directory, as whole numbers; of fractions the first part over the second. */
  values(at: number, length: number): readonly number[] | undefined {
    const type = this.short(at + 2);
    const count = this.long(at + 4);
    const size = SIZES[type] ?? 0;
    const from = count * size <= 4 ? at + 8 : this.long(at + 8);
    if (size === 0 || count > MOST_VALUES || from + count * size > length) return undefined;
    if (size === 8) return count === 0 ? [] : [this.long(from) / this.long(from + 4)];
    if (type !== SHORT && type !== LONG) return [];
    return Array.from({ length: count }, (_, index) =>
      type === SHORT ? this.short(from + 2 * index) : this.long(from + 4 * index),
    );
  }
}

/** What one directory says; what the pixels do not need is blanked. Nothing where it does not hold together. */
function readDirectory(numbers: Numbers, at: number, length: number): Values | undefined {
  const count = numbers.short(at);
  if (count === 0 || count > MOST_ENTRIES) return undefined;
  const values = new Map<number, readonly number[]>();
  for (let index = 0; index < count; index++) {
    const entry = at + 2 + index * ENTRY;
    const tag = numbers.short(entry);
    const found = KEPT.has(tag) ? numbers.values(entry, length) : undefined;
    if (found) values.set(tag, found);
    else {
      numbers.setShort(entry, BLANK);
      numbers.setShort(entry + 2, 1);
      numbers.setLong(entry + 4, 0);
    }
  }
  return values;
}

function toPage(values: Values, bytes: Uint8Array): TiffPage | undefined {
  const one = (tag: number, otherwise: number): number => values.get(tag)?.[0] ?? otherwise;
  const [width, height] = [one(TAG.width, 0), one(TAG.height, 0)];
  if (width === 0 || height === 0) return undefined;
  const across = one(TAG.acrossDots, 0) * (one(TAG.unit, 2) === CENTIMETRES ? CENTIMETRES_AN_INCH : 1);
  return {
    width,
    height,
    ...(Number.isFinite(across) && across > 1 && { dpi: across }),
    usual: isUsual(values, bytes, height),
  };
}

function isUsual(values: Values, bytes: Uint8Array, height: number): boolean {
  const packing = values.get(TAG.packing)?.[0] ?? 1;
  const starts = values.get(TAG.starts) ?? [];
  const lengths = values.get(TAG.lengths) ?? [];
  const samples = values.get(TAG.samples)?.[0] ?? 1;
  const bits = values.get(TAG.bits) ?? [1];
  if (!USUAL.has(packing) || starts.length === 0 || starts.length > height) return false;
  if (lengths.length !== starts.length || (values.get(TAG.rows)?.[0] ?? height) === 0) return false;
  if (samples < 1 || samples > MOST_SAMPLES || bits.some((depth) => depth < 1 || depth > MOST_BITS))
    return false;
  if ((values.get(TAG.planes)?.[0] ?? 1) !== 1) return false;
  // Of deep greys with a second value to each, the library takes the second ones for pixels.
  if (bits[0] === MOST_BITS && samples > 1 && (values.get(TAG.colours)?.[0] ?? 0) <= 1) return false;
  return starts.every((start, index) => {
    const length = lengths[index] ?? 0;
    if (start + length > bytes.length) return false;
    if (DEFLATE.has(packing)) return length <= LARGEST_DEFLATED;
    if (packing !== JPEG) return true;
    const head = readPictureHead(bytes.subarray(start, start + length), 'jpeg');
    return head !== undefined && head.width * head.height <= LIMITS.picture.megapixels * MILLION;
  });
}

/**
 * The pages of a TIFF file. Its directories form a chain, which is followed no further than to the first
 * that was seen before; nothing is unpacked.
 */
export function readTiffPages(file: Uint8Array): TiffFile | undefined {
  const bytes = file.slice();
  const numbers = new Numbers(bytes);
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  try {
    for (let link = 4; numbers.long(link) !== 0;) {
      const at = numbers.long(link);
      const values = seen.has(at) ? undefined : readDirectory(numbers, at, bytes.length);
      const page = values && toPage(values, bytes);
      if (!page || pages.length >= LIMITS.picture.pages) {
        numbers.setLong(link, 0);
        break;
      }
      seen.add(at);
      pages.push(page);
      link = at + 2 + numbers.short(at) * ENTRY;
      if (link + 4 > bytes.length) return undefined;
    }
  } catch {
    return undefined;
  }
  return pages.length > 0 ? { pages, bytes } : undefined;
}
