import { LIMITS } from './limits.ts';

/** A page of a TIFF file as its directory describes it. What it says is checked against the file's length. */
export interface TiffPage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Dots an inch, where the file says so. */
  readonly dpi?: number;
  /** The file's number for how the pixels are packed. */
  readonly packing: number;
  /** The file's number for what the pixels mean: 0 white is nought, 1 black is, 2 red green blue, 3 a palette, 6 as in JPEG. */
  readonly colours: number;
  readonly bits: number;
  readonly samples: number;
  /** The first bit of a byte is its last pixel. */
  readonly isBackwards: boolean;
  readonly hasPredictor: boolean;
  /** Rows of pixels in each strip but the last. */
  readonly rows: number;
  readonly strips: readonly Uint8Array[];
  /** Red values, then green, then blue ones, up to 65,535. */
  readonly palette: readonly number[];
  /** Tables that the strips of a JPEG share. */
  readonly tables?: Uint8Array;
  /** A fax of the third group that looks at the line above. */
  readonly isTwoDimensional: boolean;
}

const ENTRY = 12;
const FIRST = 4;
/** Bytes of one value, by the number of its type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const BYTE = 1;
const SHORT = 3;
const LONG = 4;
const FRACTION = 5;
const RAW = 7;
const MOST_VALUES = 100_000;
const MOST_ENTRIES = 500;
const CENTIMETRES = 3;
const CENTIMETRES_AN_INCH = 2.54;

type Values = ReadonlyMap<number, readonly number[]>;

/** Reads the directories of a file in its own order of bytes; what lies past its end fails. */
class Directories {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #isLittle: boolean;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#isLittle = bytes[0] === 0x49;
  }

  #short(at: number): number {
    return this.#view.getUint16(at, this.#isLittle);
  }

  #long(at: number): number {
    return this.#view.getUint32(at, this.#isLittle);
  }

  /** The pages in their order, up to the first directory that was seen before or makes no sense. */
  *pages(): Generator<TiffPage> {
    const seen = new Set<number>();
    let at = this.#long(FIRST);
    while (at !== 0 && !seen.has(at) && seen.size < LIMITS.picture.pages) {
      seen.add(at);
      const count = this.#short(at);
      if (count === 0 || count > MOST_ENTRIES) return;
      const values = new Map<number, readonly number[]>();
      for (let index = 0; index < count; index++) {
        const entry = at + 2 + index * ENTRY;
        values.set(this.#short(entry), this.#values(entry));
      }
      const page = toPage(values, this.#bytes);
      if (!page) return;
      yield page;
      at = this.#long(at + 2 + count * ENTRY);
    }
  }

  /** The values of an entry as numbers, of a fraction its value; none where it has more than any page needs. */
  #values(at: number): readonly number[] {
    const type = this.#short(at + 2);
    const count = this.#long(at + 4);
    const size = SIZES[type] ?? 0;
    const from = count * size <= 4 ? at + 8 : this.#long(at + 8);
    if (count > MOST_VALUES || from + count * size > this.#bytes.length) return [];
    const read = {
      [BYTE]: (place: number) => this.#bytes[place] ?? 0,
      [RAW]: (place: number) => this.#bytes[place] ?? 0,
      [SHORT]: (place: number) => this.#short(place),
      [LONG]: (place: number) => this.#long(place),
      [FRACTION]: (place: number) => this.#long(place) / this.#long(place + 4),
    }[type];
    return read ? Array.from({ length: count }, (_, index) => read(from + index * size)) : [];
  }
}

function toPage(values: Values, bytes: Uint8Array): TiffPage | undefined {
  const one = (tag: number, otherwise: number): number => values.get(tag)?.[0] ?? otherwise;
  const [width, height] = [one(256, 0), one(257, 0)];
  if (width === 0 || height === 0) return undefined;
  const across = one(282, 0) * (one(296, 2) === CENTIMETRES ? CENTIMETRES_AN_INCH : 1);
  const starts = values.get(273) ?? [];
  const lengths = values.get(279) ?? [];
  const tables = values.get(347);
  return {
    width,
    height,
    ...(Number.isFinite(across) && across > 1 && { dpi: across }),
    packing: one(259, 1),
    colours: one(262, 0),
    bits: one(258, 1),
    samples: one(277, 1),
    isBackwards: one(266, 1) === 2,
    hasPredictor: one(317, 1) === 2,
    rows: Math.min(height, Math.max(1, one(278, height))),
    strips:
      // One plane of colours after the other is nothing that scanners write, and neither are tiles.
      one(284, 1) === 1
        ? starts.map((start, index) => bytes.subarray(start, start + (lengths[index] ?? 0)))
        : [],
    palette: values.get(320) ?? [],
    ...(tables && tables.length > 0 && { tables: Uint8Array.from(tables) }),
    isTwoDimensional: (one(292, 0) & 1) === 1,
  };
}

/** The pages of a TIFF file, from its directories alone; none where it is damaged. */
export function readTiffPages(bytes: Uint8Array): readonly TiffPage[] {
  const pages: TiffPage[] = [];
  try {
    for (const page of new Directories(bytes).pages()) pages.push(page);
  } catch {
    // A chain that leads past the end of the file: the pages before are whole.
  }
  return pages;
}
