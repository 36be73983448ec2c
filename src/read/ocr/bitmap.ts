/** A picture in shades of grey, row by row from the top: 0 black to 255 white. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Shares of red, green and blue in what the eye takes for light, of 256 (ITU-R BT.601). */
const RED = 77;
const GREEN = 150;
const BLUE = 29;
const WHITE = 255;

/** Four white pixels, as `foursOf` gives them. */
export const FOUR_WHITE = -1;

/** Pixels, or colours, four by four: most of a page is paper, which is passed over so. The last few may be left out. */
export function foursOf(pixels: Uint8Array | Uint8ClampedArray): Int32Array {
  const { buffer, byteOffset, length } = byteOffsetFits(pixels) ? pixels : pixels.slice();
  return new Int32Array(buffer, byteOffset, length >> 2);
}

function byteOffsetFits({ byteOffset }: Uint8Array | Uint8ClampedArray): boolean {
  return byteOffset % Int32Array.BYTES_PER_ELEMENT === 0;
}

/** The grey of a picture in red, green, blue and opacity. What shines through lies on white paper. */
export function greyOfRgba(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Bitmap {
  const grey = new Uint8Array(width * height);
  const fours = foursOf(rgba);
  for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
    if (fours[at] === FOUR_WHITE) {
      grey[at] = WHITE;
      continue;
    }
    const light =
      ((rgba[from] ?? 0) * RED + (rgba[from + 1] ?? 0) * GREEN + (rgba[from + 2] ?? 0) * BLUE) >> 8;
    const alpha = rgba[from + 3] ?? WHITE;
    grey[at] = alpha === WHITE ? light : WHITE - Math.round(((WHITE - light) * alpha) / WHITE);
  }
  return { width, height, grey };
}

/** The grey of a picture in red, green and blue. */
export function greyOfRgb(rgb: Uint8Array | Uint8ClampedArray, width: number, height: number): Bitmap {
  const grey = new Uint8Array(width * height).fill(WHITE);
  const fours = foursOf(rgb);
  // Four pixels take three fours.
  for (let start = 0, four = 0; start < grey.length; start += 4, four += 3) {
    if (((fours[four] ?? 0) & (fours[four + 1] ?? 0) & (fours[four + 2] ?? 0)) === FOUR_WHITE) continue;
    const end = Math.min(start + 4, grey.length);
    for (let at = start, from = start * 3; at < end; at++, from += 3) {
      grey[at] = ((rgb[from] ?? 0) * RED + (rgb[from + 1] ?? 0) * GREEN + (rgb[from + 2] ?? 0) * BLUE) >> 8;
    }
  }
  return { width, height, grey };
}

/** The grey of a picture of one bit a pixel, rows padded to whole bytes; a bit that is set is white. */
export function greyOfBits(bits: Uint8Array | Uint8ClampedArray, width: number, height: number): Bitmap {
  const grey = new Uint8Array(width * height);
  const stride = (width + 7) >> 3;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const byte = bits[y * stride + (x >> 3)] ?? 0;
      if ((byte & (0x80 >> (x & 7))) !== 0) grey[at] = WHITE;
    }
  }
  return { width, height, grey };
}

/** A picture made smaller by a whole number: each pixel is the mean of `by` times `by`. */
export function shrink(bitmap: Bitmap, by: number): Bitmap {
  if (by <= 1) return bitmap;
  const width = Math.max(1, Math.floor(bitmap.width / by));
  const height = Math.max(1, Math.floor(bitmap.height / by));
  const grey = new Uint8Array(width * height).fill(WHITE);
  const across = Math.min(by, bitmap.width);
  const down = Math.min(by, bitmap.height);
  const area = across * down;
  const fours = foursOf(bitmap.grey);
  // How much darker than white the pixels are that become one: most of a page is paper, which is leapt over.
  const dark = new Uint32Array(width);
  for (let y = 0; y < height; y++) {
    for (let row = y * by; row < y * by + down; row++) {
      const start = row * bitmap.width;
      const end = start + width * across;
      for (let at = start; at < end; at++) {
        const shade = bitmap.grey[at] ?? WHITE;
        if (shade === WHITE) {
          if (at % 4 === 0 && fours[at >> 2] === FOUR_WHITE) at += 3;
          continue;
        }
        const to = Math.floor((at - start) / across);
        dark[to] = (dark[to] ?? 0) + WHITE - shade;
      }
    }
    for (let x = 0; x < width; x++) {
      const sum = dark[x] ?? 0;
      if (sum > 0) grey[y * width + x] = (WHITE * area - sum) / area + 0.5;
    }
    dark.fill(0);
  }
  return { width, height, grey };
}
