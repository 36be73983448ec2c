import type { InputFile, Part } from '../../../read/document.ts';
import type { PdfTools } from '../../../read/read-options.ts';
import { read } from '../../../read/read.ts';

/** What the worker tells: rows and paragraphs as they come, and then that there are no more. */
export type PartsAnswer =
  { readonly kind: 'parts'; readonly parts: readonly Part[] } | { readonly kind: 'end' };

/** Which document of a file is to be listed: what else the file holds is not. */
export interface PartsRequest {
  readonly file: InputFile;
  readonly document: string;
}

/**
 * Rows and paragraphs need no pdf.js: pages are drawn from the file itself. A PDF inside an archive is
 * passed over as one that cannot be opened, and what comes after it is still listed.
 */
const NO_PDF: PdfTools = {
  getDocument: () =>
    ({
      promise: Promise.reject(new TypeError('A PDF is drawn, not listed.')),
      destroy: async () => {},
    }) as never,
  get OPS(): never {
    throw new TypeError('A PDF is drawn, not listed.');
  },
};

function answer(message: PartsAnswer): void {
  postMessage(message);
}

async function list({ file, document }: PartsRequest): Promise<void> {
  for await (const step of read(file, { pdf: NO_PDF })) {
    if (step.kind === 'part' && step.part.document === document)
      answer({ kind: 'parts', parts: [step.part] });
  }
  answer({ kind: 'end' });
}

addEventListener('message', ({ data }: MessageEvent<PartsRequest>) => void list(data));
