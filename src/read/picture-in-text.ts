import type { InputFile } from './document.ts';

/** Bytes. A picture of words is larger; what is smaller is a rule, a bullet or a logo. */
const SMALLEST_PICTURE = 6 * 1024;
const ADDRESS = /^data:image\/(png|jpe?g|tiff|gif|webp);base64,/i;

/** Whether a picture in running text is large enough to hold words that matter. */
export function isWorthReading(bytes: Uint8Array): boolean {
  return bytes.length >= SMALLEST_PICTURE;
}

/** The picture that an address holds in itself, if it is large enough to be read. Nothing is ever fetched. */
export function pictureOfAddress(address: string, number: number): InputFile | undefined {
  const match = ADDRESS.exec(address);
  if (!match) return undefined;
  try {
    const letters = atob(address.slice(match[0].length).replace(/\s+/g, ''));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return isWorthReading(bytes)
      ? { name: `picture-${number}.${match[1]?.toLowerCase()}`, bytes }
      : undefined;
  } catch {
    return undefined;
  }
}
