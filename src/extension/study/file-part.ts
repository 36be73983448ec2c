/** A part of a file that is text: whole lines, as far as there is room, and where the next part begins. */
export interface FilePart {
  readonly text: string;
  /** Where in the file it begins and ends, in bytes. */
  readonly from: number;
  readonly end: number;
}

/** Bytes of a file that are shown at once. */
const SHOWN = 24_000;
const NEWLINE = 10;

/** The part of a file that begins at a byte. One after the other, the parts are the file, byte for byte. */
export function filePart(bytes: Uint8Array, from: number, room = SHOWN): FilePart {
  const end = from + room >= bytes.length ? bytes.length : cutBefore(bytes, from, from + room);
  // A mark of the order of bytes is a part of the file too.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, end));
  return { text, from, end };
}

/** After the last whole line, or where a line is longer than there is room, between two letters. */
function cutBefore(bytes: Uint8Array, from: number, most: number): number {
  const line = bytes.lastIndexOf(NEWLINE, most - 1);
  if (line >= from) return line + 1;
  let cut = most;
  while (cut > from + 1 && isInLetter(bytes[cut])) cut -= 1;
  return cut;
}

/** A byte that is not the first of its letter. */
function isInLetter(byte = 0): boolean {
  return byte >= 0x80 && byte < 0xc0;
}
