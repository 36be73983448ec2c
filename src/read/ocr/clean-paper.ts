import type { Bitmap } from './bitmap.ts';

/** Side of the squares in which the paper's own shade is looked for, as a share of the picture's longer side. */
const SQUARE = 1 / 40;
/** Pixels. A square smaller than this may be all letter and no paper. */
const SMALLEST_SQUARE = 16;
/** Share of a square's pixels that are as light as its paper, or lighter: letters leave at least so much of it. */
const PAPER_SHARE = 0.2;
/** Shades. Paper of which the squares differ less than this is evenly lit. */
const EVEN = 12;
/** A square much darker than the page's paper is a dark band or a photograph, not paper in the shade. */
const SHADE_OF_PAPER = 0.45;
/** Share of all pixels that are as dark as ink, or darker, on any page with writing. */
const INK_SHARE = 0.005;
/** Shades. Ink is made darker only where it is fainter than this. */
const FAINT = 90;
/** A page whose middle shade is darker than this shows light letters on a dark ground. */
const DARK_GROUND = 110;
/** Pixels. To know the shades of a page, one of so many is looked at. */
const EVERY = 3;
/** Share of the shades up to the middle one, and up to the darkest that is no accident. */
const MIDDLE = 0.5;
const DARKEST = 0.05;
const WHITE = 255;

function shadeAt(counts: Uint32Array, share: number, total: number): number {
  let seen = 0;
  for (let shade = 0; shade <= WHITE; shade++) {
    seen += counts[shade] ?? 0;
    if (seen >= share * total) return shade;
  }
  return WHITE;
}

/** How often each shade occurs among the pixels that are looked at. */
function histogram(grey: Uint8Array): Uint32Array {
  const counts = new Uint32Array(WHITE + 1);
  for (let at = 0; at < grey.length; at += EVERY) {
    const shade = grey[at] ?? WHITE;
    counts[shade] = (counts[shade] ?? 0) + 1;
  }
  return counts;
}

/** The shade of the paper in each square, rows from the top. */
function paperSquares(
  { width, height, grey }: Bitmap,
  side: number,
): { across: number; down: number; paper: Float32Array } {
  const across = Math.ceil(width / side);
  const down = Math.ceil(height / side);
  const paper = new Float32Array(across * down);
  const counts = new Uint32Array(WHITE + 1);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      counts.fill(0);
      let total = 0;
      for (let y = row * side; y < Math.min((row + 1) * side, height); y++) {
        for (let x = column * side; x < Math.min((column + 1) * side, width); x += EVERY) {
          const shade = grey[y * width + x] ?? WHITE;
          counts[shade] = (counts[shade] ?? 0) + 1;
          total++;
        }
      }
      paper[row * across + column] = shadeAt(counts, 1 - PAPER_SHARE, total);
    }
  }
  return { across, down, paper };
}

/**
 * Makes a picture what the engine reads best: dark letters on white, evenly lit paper. Dark screens are
 * turned round, the shade of a photograph's paper is taken out, faint ink is made darker. A clean
 * picture comes back as it is.
 */
export function cleanPaper(picture: Bitmap): Bitmap {
  const total = picture.grey.length;
  const looked = Math.ceil(total / EVERY);
  const shades = histogram(picture.grey);
  const dark = shadeAt(shades, MIDDLE, looked) < DARK_GROUND;
  const bitmap = dark ? { ...picture, grey: picture.grey.map((shade) => WHITE - shade) } : picture;
  const { width, height, grey } = bitmap;
  const ink = shadeAt(dark ? shades.toReversed() : shades, INK_SHARE, looked);
  const side = Math.max(SMALLEST_SQUARE, Math.round(Math.max(width, height) * SQUARE));
  const { across, down, paper } = paperSquares(bitmap, side);
  const sorted = [...paper].sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? WHITE;
  const low = sorted[Math.floor(sorted.length * DARKEST)] ?? WHITE;
  if (WHITE - low < EVEN && ink < FAINT) return bitmap;
  const lit = paper.map((shade) => (shade < usual * SHADE_OF_PAPER ? usual : shade));
  const black = Math.min(ink, usual / 2);
  const out = new Uint8Array(total);
  for (let y = 0; y < height; y++) {
    const down0 = Math.min(Math.max((y + 0.5) / side - 0.5, 0), down - 1);
    const row = Math.floor(down0);
    const next = Math.min(row + 1, down - 1);
    const dy = down0 - row;
    for (let x = 0; x < width; x++) {
      const along = Math.min(Math.max((x + 0.5) / side - 0.5, 0), across - 1);
      const column = Math.floor(along);
      const right = Math.min(column + 1, across - 1);
      const dx = along - column;
      const above =
        (lit[row * across + column] ?? WHITE) * (1 - dx) + (lit[row * across + right] ?? WHITE) * dx;
      const below =
        (lit[next * across + column] ?? WHITE) * (1 - dx) + (lit[next * across + right] ?? WHITE) * dx;
      const ground = above * (1 - dy) + below * dy;
      const at = y * width + x;
      const value = ((grey[at] ?? WHITE) - black) / Math.max(1, ground - black);
      out[at] = value >= 1 ? WHITE : value <= 0 ? 0 : Math.round(value * WHITE);
    }
  }
  return { width, height, grey: out };
}
