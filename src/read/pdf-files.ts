import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentInfo, ReadStep } from './document.ts';
import { holdsTooMuch } from './holds-too-much.ts';
import { isClutter, memberName } from './member-name.ts';
import type { ReadContext } from './read-options.ts';

/** A file inside a PDF by the name that its sender gave it, and the one by which pdf.js hands it out. */
interface Embedded {
  readonly id: string;
  readonly name: string;
}

/** pdf.js's number for the pin of a file that lies on a page. */
const FILE_PIN = 17;
/** What a PDF writes where a file lies in it. It is never packed, as it stands at the head of packed bytes. */
const MARK = new TextEncoder().encode('/EmbeddedFile');

function mentions(bytes: Uint8Array, mark: Uint8Array): boolean {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function nameOf(filename: unknown): string {
  return typeof filename === 'string' ? memberName(filename) : 'attachment';
}

/** Whether a PDF is only the wrapping of the files in it. Its one page then asks for a program that shows them. */
export async function isPortfolio(document: PDFDocumentProxy): Promise<boolean> {
  const metadata = await document.getMetadata().catch(() => undefined);
  return (
    (metadata?.info as { readonly IsCollectionPresent?: unknown } | undefined)?.IsCollectionPresent === true
  );
}

/** A pin that carries a file, as pdf.js describes it. */
function toPinned(pin: object): Embedded | undefined {
  const { fileId, file } = pin as {
    readonly fileId?: unknown;
    readonly file?: { readonly filename?: unknown };
  };
  return typeof fileId === 'string' ? { id: fileId, name: nameOf(file?.filename) } : undefined;
}

/** What is known of files in a PDF while its pages are still read. */
export interface HeldFiles {
  /** What pdf.js lists as attached, or as the parts of a portfolio. */
  readonly attached: ReturnType<PDFDocumentProxy['getAttachments']>;
  /** Whether the file's bytes speak of files in it: else none can be pinned to a page. */
  readonly mentioned: boolean;
}

/** Whether the bytes of a PDF speak of files in it. */
export function mentionsFiles(bytes: Uint8Array): boolean {
  return mentions(bytes, MARK);
}

/** The files that a PDF lists, and those pinned to its pages. To look for pins, every page is opened once more. */
async function listFiles(document: PDFDocumentProxy, held: HeldFiles): Promise<readonly Embedded[]> {
  const attached = await held.attached.catch(() => null);
  const pins = held.mentioned
    ? await document.getAnnotationsByType(new Set([FILE_PIN]), new Set()).catch(() => [])
    : [];
  const listed = [...(attached ?? [])].map(([id, { filename }]) => ({ id, name: nameOf(filename) }));
  const pinned = (pins ?? []).flatMap((pin) => toPinned(pin) ?? []);
  return [...listed, ...pinned].filter(({ name }) => !isClutter(name));
}

/**
 * Reads each file that lies in a PDF: what is attached, pinned to a page, or part of a portfolio. The
 * letter itself may say nothing but that there are some.
 */
export async function* readPdfFiles(
  document: PDFDocumentProxy,
  held: HeldFiles,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const files = await listFiles(document, held);
  const left = context.filesLeft();
  if (files.length > left) yield { kind: 'warning', warning: holdsTooMuch('files') };
  for (const [index, { id, name }] of files.slice(0, left).entries()) {
    if (context.signal?.aborted) {
      yield { kind: 'warning', warning: { code: 'cancelled' } };
      return;
    }
    if (context.room() <= 0) {
      yield* context.refuse(name, holdsTooMuch('MB'));
      continue;
    }
    const content: unknown = await document.getAttachmentContent(id).catch(() => undefined);
    if (content instanceof Uint8Array) yield* context.open({ name, bytes: content });
    else yield* context.refuse(name, { code: 'damaged' });
    yield { kind: 'progress', document: info.id, done: index + 1, of: files.length };
  }
}
