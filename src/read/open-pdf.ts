import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from './limits.ts';
import type { ReadOptions } from './read-options.ts';
import type { Warning } from './warning.ts';

/**
 * Nothing is painted: no font needs to reach a canvas. Of pictures the small ones come, which may black out
 * what lies beneath them; larger ones are scans and photographs.
 */
export const TEXT_OPTIONS = {
  disableFontFace: true,
  fontExtraProperties: true,
  useSystemFonts: false,
  maxImageSize: 1_000_000,
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
  let asked: Warning | undefined;
  for (const password of [undefined, ...passwords]) {
    const task = pdf.getDocument({
      // pdf.js takes the bytes away to its worker, so it gets its own.
      data: bytes.slice(),
      ...(password !== undefined && { password }),
      ...TEXT_OPTIONS,
      // Where pictures are the purpose, their pixels come as they are.
      ...(purpose === 'pictures' && {
        maxImageSize: LIMITS.picture.megapixels * MILLION,
        isOffscreenCanvasSupported: false,
      }),
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
