import type { ReadOptions } from '../read/read-options.ts';
import { createOcrTools } from './ocr-tools.ts';
import { createPdfTools } from './pdf-tools.ts';
import { sevenZipTools } from './seven-zip-tools.ts';

/** Does what needs reading, with tools that are let go after it. `onCrash` is called where a tool's own worker dies. */
export async function withTools<T>(
  { signal, passwords }: Pick<ReadOptions, 'signal' | 'passwords'>,
  onCrash: () => void,
  work: (options: ReadOptions) => Promise<T>,
): Promise<T> {
  const pdf = createPdfTools(onCrash);
  const ocr = createOcrTools();
  try {
    return await work({
      pdf: () => Promise.resolve(pdf),
      ocr,
      sevenZip: sevenZipTools,
      ...(signal && { signal }),
      ...(passwords && { passwords }),
    });
  } finally {
    pdf.close();
    ocr.close();
  }
}
