import type { Turn } from '../document.ts';
import type { Box } from '../where.ts';
import { type Bitmap, shrink } from './bitmap.ts';
import type { Posture } from './find-posture.ts';

/** A picture as the engine is given it, and the way from there back to the picture. */
export interface Straight {
  readonly bitmap: Bitmap;
  readonly turn: Turn;
  /** Pixels of `bitmap` a pixel of the picture. */
  readonly scale: number;
  /** Where a box in `bitmap` lies on the picture, in its pixels. A slant is taken out and stays out. */
  readonly onPicture: (box: Box) => Box;
}

/** Degrees. The engine reads a line that leans less as it is. */
const SLIGHT = 0.15;
const WHITE = 255;
/** Enlarged by more than this, a picture that is only blended grows too soft to be read well. */
const SHARP_FROM = 1.1;
/** Places between two pixels for which the shares of their neighbours are worked out once. */
const PHASES = 64;
const CUBIC = cubicShares();

/** The shares of four neighbours in a point between the middle two (Catmull and Rom's spline). */
function cubicShares(): Float32Array {
  const shares = new Float32Array(PHASES * 4);
  for (let phase = 0; phase < PHASES; phase++) {
    const t = (phase + 0.5) / PHASES;
    shares.set(
      [
        -0.5 * t + t ** 2 - 0.5 * t ** 3,
        1 - 2.5 * t ** 2 + 1.5 * t ** 3,
        0.5 * t + 2 * t ** 2 - 1.5 * t ** 3,
        -0.5 * t ** 2 + 0.5 * t ** 3,
      ],
      phase * 4,
    );
  }
  return shares;
}

function placeOf(turn: Turn, width: number, height: number, scale: number): (box: Box) => Box {
  return (box) => {
    const x = box.x / scale;
    const y = box.y / scale;
    const w = box.width / scale;
    const h = box.height / scale;
    if (turn === 90) return { x: width - y - h, y: x, width: h, height: w };
    if (turn === 180) return { x: width - x - w, y: height - y - h, width: w, height: h };
    if (turn === 270) return { x: y, y: height - x - w, width: h, height: w };
    return { x, y, width: w, height: h };
  };
}

/** Where a point of the upright page lies on the picture: x' = a·x + c·y + e, y' = b·x + d·y + f. */
function toPicture(turn: Turn, width: number, height: number): readonly number[] {
  if (turn === 90) return [0, 1, -1, 0, width, 0];
  if (turn === 180) return [-1, 0, 0, -1, width, height];
  if (turn === 270) return [0, -1, 1, 0, 0, height];
  return [1, 0, 0, 1, 0, 0];
}

/**
 * Turns a picture upright, takes out its slant and brings it to the size at which the engine reads
 * best, all in one pass.
 */
export function straighten(picture: Bitmap, { turn, slant }: Posture, scale: number): Straight {
  const by = Math.max(1, Math.floor(1 / scale));
  const source = shrink(picture, by);
  const inner = scale * by;
  const { width, height } = source;
  const sideways = turn === 90 || turn === 270;
  const upright = { width: sideways ? height : width, height: sideways ? width : height };
  const size = {
    width: Math.max(1, Math.round(upright.width * inner)),
    height: Math.max(1, Math.round(upright.height * inner)),
  };
  const onPicture = placeOf(turn, picture.width, picture.height, scale);
  const leaning = Math.abs(slant) >= SLIGHT;
  if (turn === 0 && !leaning && Math.abs(inner - 1) < 0.01) {
    return { bitmap: source, turn, scale, onPicture };
  }
  const angle = leaning ? (slant * Math.PI) / 180 : 0;
  const cos = Math.cos(angle) / inner;
  const sin = Math.sin(angle) / inner;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = toPicture(turn, width, height);
  const middle = { x: upright.width / 2, y: upright.height / 2 };
  // One step to the right on the upright page, and one step down, as steps on the picture.
  const right = { x: a * cos + c * sin, y: b * cos + d * sin };
  const down = { x: -a * sin + c * cos, y: -b * sin + d * cos };
  const centre = { x: a * middle.x + c * middle.y + e, y: b * middle.x + d * middle.y + f };
  const grey = new Uint8Array(size.width * size.height);
  const from = source.grey;
  const sharp = inner > SHARP_FROM;
  for (let v = 0; v < size.height; v++) {
    const dv = v + 0.5 - size.height / 2;
    const du = 0.5 - size.width / 2;
    let x = centre.x + du * right.x + dv * down.x - 0.5;
    let y = centre.y + du * right.y + dv * down.y - 0.5;
    let at = v * size.width;
    for (let u = 0; u < size.width; u++, at++, x += right.x, y += right.y) {
      const x0 = Math.floor(x);
      const y0 = Math.floor(y);
      if (x0 < -1 || y0 < -1 || x0 >= width || y0 >= height) {
        grey[at] = WHITE;
        continue;
      }
      const left = x0 < 0 ? 0 : x0;
      const top = (y0 < 0 ? 0 : y0) * width;
      const next = x0 + 1 >= width ? width - 1 : x0 + 1;
      const below = (y0 + 1 >= height ? height - 1 : y0 + 1) * width;
      const a00 = from[top + left] ?? WHITE;
      const a01 = from[top + next] ?? WHITE;
      const a10 = from[below + left] ?? WHITE;
      const a11 = from[below + next] ?? WHITE;
      // Most of a page is paper.
      if (a00 === WHITE && a01 === WHITE && a10 === WHITE && a11 === WHITE) {
        grey[at] = WHITE;
        continue;
      }
      const dx = x - x0;
      const dy = y - y0;
      if (!sharp || x0 < 1 || y0 < 1 || x0 + 2 >= width || y0 + 2 >= height) {
        grey[at] = (a00 * (1 - dx) + a01 * dx) * (1 - dy) + (a10 * (1 - dx) + a11 * dx) * dy + 0.5;
        continue;
      }
      const across = Math.floor(dx * PHASES) * 4;
      const w0 = CUBIC[across] ?? 0;
      const w1 = CUBIC[across + 1] ?? 0;
      const w2 = CUBIC[across + 2] ?? 0;
      const w3 = CUBIC[across + 3] ?? 0;
      const along = Math.floor(dy * PHASES) * 4;
      let sum = 0;
      for (let row = 0, start = top - width + left - 1; row < 4; row++, start += width) {
        const line =
          (from[start] ?? 0) * w0 +
          (from[start + 1] ?? 0) * w1 +
          (from[start + 2] ?? 0) * w2 +
          (from[start + 3] ?? 0) * w3;
        sum += line * (CUBIC[along + row] ?? 0);
      }
      grey[at] = sum <= 0 ? 0 : sum >= WHITE ? WHITE : sum + 0.5;
    }
  }
  return { bitmap: { ...size, grey }, turn, scale, onPicture };
}
