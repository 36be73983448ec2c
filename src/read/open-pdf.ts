import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from './limits.ts';
import type { ReadOptions } from './read-options.ts';
import type { Warning } from './warning.ts';

/**
 * Pixels of half a page at 300 dots an inch. Scans of whole pages have more, and a dozen of them at once would fill
 * the memory. What lies beneath a picture of more pixels is therefore not known to lie there.
 */
const HALF_A_PAGE = 4_500_000;

/**
 * Nothing is painted: no font needs to reach a canvas. Pictures come that may black out what lies beneath
 * them; larger ones are scans of whole pages.
 */
export const TEXT_OPTIONS = {
  disableFontFace: true,
  fontExtraProperties: true,
  useSystemFonts: false,
  maxImageSize: HALF_A_PAGE,
  // Pixels come as they are, so that it can be seen which of them are clear.
  isOffscreenCanvasSupported: false,
} as const;
/** pdf.js's codes in a PasswordException. */
const WRONG_PASSWORD = 2;
/** Bytes at the end of a whole PDF among which `%%EOF` stands. */
const TAIL = 2048;
const MEGABYTE = 1024 * 1024;
const MILLION = 1_000_000;

function endsAsItShould(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-TAIL)).includes('%%EOF');
}

/**
 * Opens a PDF with the first password that fits, or says why it cannot be opened. `repaired` means that
 * the end of the file is missing, so that pages may be, too. Pictures come only where they are the purpose.
 */
export async function openPdf(
  bytes: Uint8Array,
  { pdf, passwords = [] }: ReadOptions,
  purpose: 'words' | 'pictures' = 'words',
): Promise<{ document: PDFDocumentProxy; repaired: boolean } | { warning: Warning }> {
  const limit = LIMITS.pdf.megabytes;
  if (bytes.length > limit * MEGABYTE) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    return { warning: { code: 'too-large', slots: { size, limit, unit: 'MB' } } };
  }
  const { getDocument } = await pdf();
  let asked: Warning | undefined;
  for (const password of [undefined, ...passwords]) {
    const task = getDocument({
      // pdf.js takes the bytes away to its worker, so it gets its own.
      data: bytes.slice(),
      ...(password !== undefined && { password }),
      ...TEXT_OPTIONS,
      ...(purpose === 'pictures' && { maxImageSize: LIMITS.picture.megapixels * MILLION }),
    });
    try {
      return { document: await task.promise, repaired: !endsAsItShould(bytes) };
    } catch (error) {
      void task.destroy();
      const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
      if (name !== 'PasswordException') return { warning: { code: 'damaged' } };
      asked = { code: code === WRONG_PASSWORD ? 'wrong-password' : 'needs-password' };
    }
  }
  return { warning: asked ?? { code: 'needs-password' } };
}
