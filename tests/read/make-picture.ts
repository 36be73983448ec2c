import { crc32, deflateSync } from 'node:zlib';
import small from './small-pictures.json' with { type: 'json' };

/** A picture of 48 by 32 pixels, white with a dark box at its upper left, in a form that few programs write. */
export function smallPicture(form: keyof typeof small): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(small[form], 'base64'));
}

/** A part of a PNG, with its length and its checksum. */
export function pngChunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG in greys of eight bits. */
export function makePng(
  { width, height }: { readonly width: number; readonly height: number },
  pixels: Uint8Array,
  chunks: readonly Uint8Array[] = [],
): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      pngChunk('IHDR', head),
      ...chunks,
      pngChunk('IDAT', deflateSync(rows)),
      pngChunk('IEND', new Uint8Array()),
    ]),
  );
}

/** Rows of dark boxes where letters would stand, and a line below each: enough to be turned and cut up. */
export function boxesLikeLetters(width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height).fill(255);
  for (let top = 12; top + 20 < height; top += 24) {
    for (let left = 12; left + 12 < width; left += left % 7 === 0 ? 22 : 11) {
      for (let y = top + (left % 3) * 2; y < top + 12; y++)
        pixels.fill(20, y * width + left, y * width + left + 7);
    }
    pixels.fill(90, (top + 17) * width + 6, (top + 17) * width + width - 6);
  }
  return pixels;
}

/** A JPEG that says by its camera's note how it is to be turned: 1 to 8, as in the Exif standard. */
export function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> {
  const note = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(note)]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]));
}
