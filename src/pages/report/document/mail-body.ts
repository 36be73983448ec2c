import type { DocumentInfo, Format } from '../../../read/document.ts';

const MAILS: ReadonlySet<Format> = new Set<Format>(['eml', 'msg']);
/** What reading calls the words of a mail that are more than plain text. They come before what is attached. */
const BODIES: ReadonlySet<string> = new Set(['message.html', 'message.rtf']);

/** The document with a mail's own words, where they are one of their own. */
export function bodyOf(mail: DocumentInfo, documents: readonly DocumentInfo[]): DocumentInfo | undefined {
  if (!MAILS.has(mail.format)) return undefined;
  const first = documents.find(({ within }) => within === mail.id);
  return first && BODIES.has(first.name) ? first : undefined;
}

/** Whether a document is no file that anybody sent, but the words of a mail. */
export function isBody({ id, within }: DocumentInfo, documents: readonly DocumentInfo[]): boolean {
  const holder = documents.find((document) => document.id === within);
  return holder !== undefined && bodyOf(holder, documents)?.id === id;
}
