/** Bytes of a sheet that are looked at in one go. */
const PIECE = 1024 * 1024;
/** Where the cells begin: what a sheet says of its columns stands before. */
const CELLS = /<(?:\w+:)?sheetData\b/;
/** Letters of the element's name with its prefix, which two pieces may part. */
const LONGEST_NAME = 64;
const COLUMN = /<(?:\w+:)?col\b[^<>]*>/g;
const FROM = /\bmin\s*=\s*["']\s*(\d+)/;
const TO = /\bmax\s*=\s*["']\s*(\d+)/;

function headOf(sheet: Uint8Array): string {
  const decoder = new TextDecoder('latin1');
  const pieces: string[] = [];
  for (let at = 0; at < sheet.length; at += PIECE) {
    const piece = decoder.decode(sheet.subarray(at, at + PIECE), { stream: true });
    pieces.push(piece);
    if (CELLS.test((pieces.at(-2) ?? '').slice(-LONGEST_NAME) + piece)) break;
  }
  const head = pieces.join('');
  const end = CELLS.exec(head)?.index;
  return end === undefined ? head : head.slice(0, end);
}

/**
 * How many columns a worksheet of Excel describes, each as often as it does. The library writes every one of
 * them out, however many a single element claims to stand for.
 */
export function countColumns(sheet: Uint8Array): number {
  let count = 0;
  for (const [column] of headOf(sheet).matchAll(COLUMN)) {
    const from = Number(FROM.exec(column)?.[1] ?? 1);
    const to = Number(TO.exec(column)?.[1] ?? from);
    count += Math.max(1, to - from + 1);
  }
  return count;
}
