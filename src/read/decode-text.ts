import { isMacintosh } from './is-macintosh.ts';

/** A way of writing letters as bytes that was recognised, and whether it is only the likeliest one. */
export interface Encoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'macintosh';
  /** Bytes of the mark at the start, to be left out. */
  readonly skip: number;
  readonly guessed: boolean;
}

/** Bytes that are looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096;
/** In UTF-16 of western text nearly every second byte is zero. */
const ZERO_SHARE = 0.6;
/** Where the other half of the bytes holds more zeros than this, the file is no text. */
const STRAY_ZERO_SHARE = 0.05;

/** The euro in ISO 8859-15. */
const EURO = 0xa4;
/** Bytes that are checked at a time: a string cannot hold the longest files. */
const CHECKED = 4 * 1024 * 1024;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHECKED)
      decoder.decode(bytes.subarray(at, at + CHECKED), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether bytes are letters as Unix wrote them with the euro (ISO 8859-15): none is of those that Windows has
 * for dashes and marks, and its sign of no currency (¤) stands at a number.
 */
function isLatin9(bytes: Uint8Array): boolean {
  const isDigit = (at: number): boolean => (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39;
  return (
    !bytes.some((byte) => byte >= 0x80 && byte < 0xa0) &&
    bytes.some((byte, at) => byte === EURO && (isDigit(at + 1) || isDigit(at - 1)))
  );
}

/**
 * Tells the encoding: by the mark at the start, by zero bytes in every second place, by strict UTF-8,
 * and else Windows-1252, which takes any byte and is therefore a guess, or ISO 8859-15 or the old Macintosh's letters where
 * only those make words.
 */
export function findEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', skip: 3, guessed: false };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', skip: 2, guessed: false };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', skip: 2, guessed: false };
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = Math.max(sample.length / 2, 1);
  const [even = 0, odd = 0] = zeros.map((count) => count / half);
  if (odd > ZERO_SHARE && even < STRAY_ZERO_SHARE) return { label: 'utf-16le', skip: 0, guessed: true };
  if (even > ZERO_SHARE && odd < STRAY_ZERO_SHARE) return { label: 'utf-16be', skip: 0, guessed: true };
  if (isUtf8(bytes)) return { label: 'utf-8', skip: 0, guessed: false };
  const label = isLatin9(bytes) ? 'iso-8859-15' : isMacintosh(bytes) ? 'macintosh' : 'windows-1252';
  return { label, skip: 0, guessed: true };
}

/** Text in pieces of about `pieceSize` bytes, so that a long file never stands in memory twice. */
export function* decodeText(bytes: Uint8Array, encoding: Encoding, pieceSize: number): Generator<string> {
  const decoder = new TextDecoder(encoding.label);
  for (let at = encoding.skip; at < bytes.length; at += pieceSize) {
    yield decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true });
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
