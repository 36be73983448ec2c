import type { Format } from './document.ts';

/** What the head of a picture file says before anything is unpacked. */
export interface PictureHead {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Dots an inch, where the file says so. */
  readonly dpi?: number;
}

const INCHES_A_METRE = 39.37;
const CENTIMETRES_AN_INCH = 2.54;
/** Bytes of a HEIC file in which its measures stand. */
const HEIC_HEAD = 64 * 1024;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function readPngHead(bytes: Uint8Array): PictureHead | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 33 || nameAt(bytes, 12) !== 'IHDR') return undefined;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 33; at + 21 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    if (name === 'IDAT') break;
    // The ninth byte says that the numbers count dots a metre.
    if (name === 'pHYs' && bytes[at + 16] === 1) {
      return { ...size, dpi: view.getUint32(at + 8) / INCHES_A_METRE };
    }
    at += length + 12;
  }
  return size;
}

/** Whether a JPEG marker starts a frame, which holds the measures: C0 to CF but for three tables. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function readJpegHead(bytes: Uint8Array): PictureHead | undefined {
  const view = viewOf(bytes);
  let dpi: number | undefined;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) {
      at++;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes and markers that stand alone.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xe0 && nameAt(bytes, at + 4) === 'JFIF' && at + 14 < bytes.length) {
      const unit = bytes[at + 11];
      const density = view.getUint16(at + 12);
      if (unit === 1) dpi = density;
      if (unit === 2) dpi = density * CENTIMETRES_AN_INCH;
    }
    if (startsFrame(marker)) {
      const size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
      return dpi ? { ...size, dpi } : size;
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The largest of the measures that the file gives: a HEIC picture is put together from tiles. */
function readHeicHead(bytes: Uint8Array): PictureHead | undefined {
  const view = viewOf(bytes);
  let best: PictureHead | undefined;
  for (let at = 0; at + 16 <= Math.min(bytes.length, HEIC_HEAD); at++) {
    if (bytes[at] !== 0x69 || nameAt(bytes, at) !== 'ispe') continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!best || size.width * size.height > best.width * best.height) best = size;
  }
  return best;
}

/** The measures of a picture, from its first bytes; nothing where they are not to be found. */
export function readPictureHead(bytes: Uint8Array, format: Format): PictureHead | undefined {
  const read = { png: readPngHead, jpeg: readJpegHead, heic: readHeicHead }[format as string];
  const head = read?.(bytes);
  return head && head.width > 0 && head.height > 0 ? head : undefined;
}
