import { useEffect, useState } from 'preact/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createPdfTools } from '../../../extension/pdf-tools.ts';
import type { InputFile } from '../../../read/document.ts';
import { passwords } from '../state/session.ts';

export type OpenedPdf =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy };

/** Opens a PDF to draw its pages, in a worker that ends with the component. */
export function usePdf(file: InputFile): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ kind: 'opening' });
  useEffect(() => {
    let gone = false;
    function fail(): void {
      if (!gone) setOpened({ kind: 'failed' });
    }
    const tools = createPdfTools(fail);
    async function open(): Promise<void> {
      const words = [...passwords.value];
      // pdf.js takes the bytes away to its worker, so it is given a copy.
      const task = tools.getDocument({ data: file.bytes.slice() });
      task.onPassword = (update: (word: string) => void) => {
        const word = words.shift();
        if (word === undefined) void task.destroy();
        else update(word);
      };
      const pdf = await task.promise;
      if (!gone) setOpened({ kind: 'open', pdf });
    }
    setOpened({ kind: 'opening' });
    open().catch(fail);
    return () => {
      gone = true;
      tools.close();
    };
  }, [file]);
  return opened;
}
