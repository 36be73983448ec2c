import type { TiffPage } from './tiff-pages.ts';

const POINTS_AN_INCH = 72;
/** Dots an inch of a scan that does not say its own. */
const USUAL_DPI = 200;
/** Strips of one page: as many as it has rows is usual, more than this are no scan's. */
const MOST_STRIPS = 20_000;
const NO_PACKING = 1;
const FAX_LINES = 2;
const FAX_3 = 3;
const FAX_4 = 4;
const LZW = 5;
const JPEG = 7;
const RUNS = 32_773;
const FAXES: ReadonlySet<number> = new Set([FAX_LINES, FAX_3, FAX_4]);
const FILTERS: Readonly<Record<number, string>> = {
  [FAX_LINES]: 'CCITTFaxDecode',
  [FAX_3]: 'CCITTFaxDecode',
  [FAX_4]: 'CCITTFaxDecode',
  [LZW]: 'LZWDecode',
  [JPEG]: 'DCTDecode',
  8: 'FlateDecode',
  32_946: 'FlateDecode',
  [RUNS]: 'RunLengthDecode',
};
const PALETTE = 3;
/** Bytes that end a JPEG and that begin one. */
const JPEG_MARK = 2;

/** A strip of a page as a picture of a PDF. */
interface Strip {
  readonly bytes: Uint8Array;
  readonly height: number;
}

/** Whether a page is packed in a way that scanners use and that a PDF knows as well. */
export function isUsual({ packing, bits, samples, colours, strips, palette }: TiffPage): boolean {
  if (packing !== NO_PACKING && FILTERS[packing] === undefined) return false;
  if (![1, 2, 4, 8].includes(bits) || strips.length === 0 || strips.length > MOST_STRIPS) return false;
  if (FAXES.has(packing)) return bits === 1 && samples === 1 && colours <= 1;
  if (colours === PALETTE) return samples === 1 && palette.length === 3 * 2 ** bits;
  if (packing === JPEG) return samples === 1 || samples === 3;
  return colours === 2 ? samples === 3 : colours <= 1 && samples === 1;
}

/** A page's strips: where nothing packs them, or rows pack by themselves, all of them are one. */
function stripsOf(page: TiffPage): readonly Strip[] {
  const { packing, strips, rows, height } = page;
  const prepared = strips.map((strip) => prepare(strip, page));
  if (packing === NO_PACKING || packing === RUNS) return [{ bytes: join(prepared), height }];
  return prepared
    .map((bytes, index) => ({ bytes, height: Math.min(rows, height - index * rows) }))
    .filter((strip) => strip.height > 0);
}

function prepare(strip: Uint8Array, { isBackwards, packing, tables }: TiffPage): Uint8Array {
  if (packing === JPEG && tables) {
    return join([tables.subarray(0, -JPEG_MARK), strip.subarray(JPEG_MARK)]);
  }
  return isBackwards ? strip.map(turnByte) : strip;
}

function turnByte(byte: number): number {
  let turned = 0;
  for (let bit = 0; bit < 8; bit++) if ((byte & (1 << bit)) !== 0) turned |= 0x80 >> bit;
  return turned;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function spaceOf({ colours, samples, bits, palette }: TiffPage): string {
  if (colours !== PALETTE) return samples === 3 ? '/DeviceRGB' : '/DeviceGray';
  const count = 2 ** bits;
  const hex = Array.from({ length: count }, (_, index) =>
    [0, 1, 2].map((colour) => ((palette[colour * count + index] ?? 0) >> 8).toString(16).padStart(2, '0')),
  );
  return `[/Indexed /DeviceRGB ${count - 1} <${hex.flat().join('')}>]`;
}

function optionsOf(page: TiffPage, height: number): string {
  const { packing, width, colours, samples, bits, isTwoDimensional, hasPredictor } = page;
  if (FAXES.has(packing)) {
    const kind = packing === FAX_4 ? -1 : Number(packing === FAX_3 && isTwoDimensional);
    const aligned = packing === FAX_LINES ? '/EncodedByteAlign true' : '';
    return `/DecodeParms <</K ${kind} /Columns ${width} /Rows ${height} /BlackIs1 ${colours === 1} ${aligned}>>`;
  }
  const isPredicted = hasPredictor && packing !== NO_PACKING && packing !== JPEG && packing !== RUNS;
  const decode = colours === 0 && packing !== JPEG ? '/Decode [1 0]' : '';
  return isPredicted
    ? `${decode} /DecodeParms <</Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width}>>`
    : decode;
}

/** Writes the objects of a PDF one after the other, and where each lies. */
class PdfWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #places: number[] = [];
  #size = 0;

  constructor() {
    this.#put('%PDF-1.4\n');
  }

  #put(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
    this.#pieces.push(bytes);
    this.#size += bytes.length;
  }

  add(number: number, body: string, stream?: Uint8Array): void {
    this.#places[number] = this.#size;
    this.#put(`${number} 0 obj\n`);
    if (stream) {
      this.#put(`<<${body} /Length ${stream.length}>>\nstream\n`);
      this.#put(stream);
      this.#put('\nendstream\nendobj\n');
    } else this.#put(`<<${body}>>\nendobj\n`);
  }

  end(): Uint8Array {
    const start = this.#size;
    const rows = this.#places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
    this.#put(`xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
    this.#put(`trailer\n<</Size ${rows.length + 1} /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
    return join(this.#pieces);
  }
}

/**
 * A PDF with the same pages. The packed pixels go over as they are, as PDFs know all the packings of
 * scanners; a page of another kind is left blank.
 */
export function tiffToPdf(pages: readonly TiffPage[]): Uint8Array {
  const pdf = new PdfWriter();
  let next = 3;
  const kids: number[] = [];
  for (const page of pages) {
    const { width, height, dpi = USUAL_DPI, bits } = page;
    const scale = POINTS_AN_INCH / dpi;
    const names: string[] = [];
    const commands: string[] = [];
    let below = height;
    for (const strip of isUsual(page) ? stripsOf(page) : []) {
      below -= strip.height;
      const filter = FILTERS[page.packing];
      pdf.add(
        next,
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${strip.height} /BitsPerComponent ${bits} ` +
          `/ColorSpace ${spaceOf(page)} ${filter === undefined ? '' : `/Filter /${filter}`} ${optionsOf(page, strip.height)}`,
        strip.bytes,
      );
      names.push(`/S${next} ${next} 0 R`);
      commands.push(`q ${width * scale} 0 0 ${strip.height * scale} 0 ${below * scale} cm /S${next} Do Q`);
      next++;
    }
    pdf.add(next, '', new TextEncoder().encode(commands.join('\n')));
    pdf.add(
      next + 1,
      `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${width * scale} ${height * scale}] ` +
        `/Resources <</XObject <<${names.join(' ')}>>>> /Contents ${next} 0 R`,
    );
    kids.push(next + 1);
    next += 2;
  }
  pdf.add(1, '/Type /Catalog /Pages 2 0 R');
  pdf.add(2, `/Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}]`);
  return pdf.end();
}
