/** What one page of a TIFF file says in its directory: short values by their tags. */
export type TiffTags = Readonly<Record<number, number>>;

const ENTRY = 12;
const SHORT = 3;
const LONG = 4;
const HEAD = 8;

/**
 * A TIFF file of pages of 16 by 8 pixels of one bit, packed not at all. `tags` are added to those of each
 * page or stand in their place; `back` leads from the last page to the first.
 */
export function makeTiff(pages: readonly TiffTags[], back = false): Uint8Array {
  const pixels = Uint8Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? 0xf0 : 0x0f));
  const blocks = pages.map((tags) => {
    const all: TiffTags = {
      256: 16,
      257: 8,
      258: 1,
      259: 1,
      262: 1,
      273: 0,
      277: 1,
      278: 8,
      279: 16,
      ...tags,
    };
    return Object.entries(all).map(([tag, value]) => [Number(tag), value] as const);
  });
  const sizes = blocks.map((entries) => pixels.length + 2 + entries.length * ENTRY + 4);
  const bytes = new Uint8Array(HEAD + sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0]);
  let at = HEAD;
  let link = 4;
  for (const entries of blocks) {
    const start = at;
    bytes.set(pixels, start);
    at += pixels.length;
    view.setUint32(link, at, true);
    view.setUint16(at, entries.length, true);
    at += 2;
    for (const [tag, value] of entries) {
      view.setUint16(at, tag, true);
      view.setUint16(at + 2, tag === 273 ? LONG : SHORT, true);
      view.setUint32(at + 4, 1, true);
      view.setUint32(at + 8, tag === 273 ? start : value, true);
      at += ENTRY;
    }
    link = at;
    at += 4;
  }
  if (back) view.setUint32(link, view.getUint32(4, true), true);
  return bytes;
}
