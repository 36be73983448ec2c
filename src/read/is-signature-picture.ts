import type { Attachment } from './mail.ts';

/** Bytes up to which a picture that stands in a mail is a logo, a badge or a pixel that counts readers. */
const LOGO_BYTES = 24 * 1024;
/** Height, in CSS pixels, up to which a mail shows a logo: about six lines of type. A table is higher. */
const LOGO_HEIGHT = 120;

/**
 * Whether an attachment is a picture of the sender's signature: it stands in the mail's HTML by its
 * Content-ID and is small, or shown small. Nobody sent it as a document.
 */
export function isSignaturePicture(
  { type, bytes, contentId }: Attachment,
  html: string | undefined,
): boolean {
  if (!type.startsWith('image/') || contentId === undefined || html === undefined) return false;
  const at = html.toLowerCase().indexOf(`cid:${contentId.toLowerCase()}`);
  if (at < 0) return false;
  if (bytes.length <= LOGO_BYTES) return true;
  const start = html.lastIndexOf('<', at);
  const end = html.indexOf('>', at);
  const tag = start < 0 || end < 0 ? '' : html.slice(start, end);
  const height = /\bheight\s*[=:]\s*"?(\d{1,5})(?:px)?\b(?!%)/i.exec(tag)?.[1];
  return height !== undefined && Number(height) <= LOGO_HEIGHT;
}
