import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Cover } from './trace.ts';

/** pdf.js's name for pixels of four bytes, the last of which says how opaque they are. */
const RGBA = 3;
const BYTES = 4;
/** From 0 to 255. A pixel below this lets what lies beneath it shine through. */
const OPAQUE = 230;
/** Share of a picture's pixels that may do so before it hides nothing: corners, soft edges. */
const CLEAR = 0.1;

/** A stencil's bits, of which those that are 0 are painted; each row begins with a byte of its own. */
function isClearStencil(data: Uint8Array, width: number, height: number): boolean {
  const row = Math.ceil(width / 8);
  let clear = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) clear += ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
  return clear > CLEAR * width * height;
}

/** Whether what lies beneath a picture of pdf.js, or beneath its stencil, can be read through it. */
export function isSeeThrough(object: unknown): boolean {
  if (typeof object !== 'object' || object === null) return false;
  const { kind, data, width, height } = object as Record<string, unknown>;
  if (kind === undefined && data instanceof Uint8Array)
    return isClearStencil(data, Number(width) || 0, Number(height) || 0);
  if (kind !== RGBA || !(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return false;
  let clear = 0;
  for (let at = BYTES - 1; at < data.length; at += BYTES) if ((data[at] ?? 0) < OPAQUE) clear++;
  return clear > CLEAR * (data.length / BYTES);
}

/** What of the things that lie over others hides them. A stamp or a signature on a clear ground does not. */
export async function withoutSeeThrough(page: PDFPageProxy, covers: readonly Cover[]): Promise<Cover[]> {
  const hiding = await Promise.all(
    covers.map(async ({ picture }) => {
      if (picture === undefined) return true;
      const store = picture.startsWith('g_') ? page.commonObjs : page.objs;
      return !isSeeThrough(await new Promise<unknown>((resolve) => store.get(picture, resolve)));
    }),
  );
  return covers.filter((_, at) => hiding[at]);
}
