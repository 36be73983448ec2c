/** Bytes that are looked at in one go. An element whose name two pieces part is not counted: a limit need not be exact. */
const PIECE = 1024 * 1024;
/** A cell of a sheet, or a text that cells share. */
const ITEM = /<(?:\w{1,32}:)?(?:c|si)[\s/>]/g;

/** How many cells a part of a workbook of Excel has, or how many texts for them: the library makes an object of each. */
export function countItems(part: Uint8Array): number {
  const decoder = new TextDecoder('latin1');
  let count = 0;
  for (let at = 0; at < part.length; at += PIECE) {
    const text = decoder.decode(part.subarray(at, at + PIECE));
    ITEM.lastIndex = 0;
    while (ITEM.test(text)) count++;
  }
  return count;
}
