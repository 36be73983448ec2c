import type { InputFile, Part } from '../../../read/document.ts';
import type { PdfTools } from '../../../read/read-options.ts';
import { read } from '../../../read/read.ts';

/** What the worker tells: rows and paragraphs as they come, and then that there are no more. */
export type PartsAnswer =
  { readonly kind: 'parts'; readonly parts: readonly Part[] } | { readonly kind: 'end' };

/** Rows and paragraphs need no pdf.js: pages are drawn from the file itself. */
const NO_PDF: PdfTools = {
  get getDocument(): never {
    throw new TypeError('A PDF is drawn, not listed.');
  },
  get OPS(): never {
    throw new TypeError('A PDF is drawn, not listed.');
  },
};

function answer(message: PartsAnswer): void {
  postMessage(message);
}

async function list(file: InputFile): Promise<void> {
  for await (const step of read(file, { pdf: NO_PDF })) {
    if (step.kind === 'part') answer({ kind: 'parts', parts: [step.part] });
  }
  answer({ kind: 'end' });
}

addEventListener('message', ({ data }: MessageEvent<InputFile>) => void list(data));
