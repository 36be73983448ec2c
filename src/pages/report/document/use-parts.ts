import { useEffect, useState } from 'preact/hooks';
import type { DocumentInfo, Paragraph } from '../../../read/document.ts';
import { files } from '../state/session.ts';
import { fileOfDocument } from './file-of-document.ts';
import type { PartsAnswer, PartsRequest } from './parts-worker.ts';

/** What a document that has no pages is made of. */
export interface Parts {
  readonly done: boolean;
  readonly failed: boolean;
  /** Rows of each sheet, from the first. */
  readonly sheets: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly paragraphs: readonly Paragraph[];
}

const NOTHING: Parts = { done: false, failed: false, sheets: new Map(), paragraphs: [] };

/** Reads a document's rows or paragraphs once more, in a worker, to show them as they are. */
export function useParts(document: DocumentInfo): Parts {
  const [parts, setParts] = useState<Parts>(NOTHING);
  useEffect(() => {
    const worker = new Worker(new URL('./parts-worker.ts', import.meta.url), {
      type: 'module',
      name: 'parts',
    });
    const sheets = new Map<string, (readonly string[])[]>();
    const paragraphs: Paragraph[] = [];
    let gone = false;
    function fail(): void {
      if (!gone) setParts({ ...NOTHING, done: true, failed: true });
    }
    worker.addEventListener('error', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<PartsAnswer>) => {
      if (data.kind === 'end') {
        setParts({ done: true, failed: false, sheets, paragraphs });
        return;
      }
      for (const part of data.parts) {
        if (part.kind === 'rows') {
          const rows = sheets.get(part.sheet) ?? [];
          sheets.set(part.sheet, rows);
          part.rows.forEach((row, index) => {
            rows[part.firstRow - 1 + index] = row;
          });
        } else if (part.kind === 'paragraph') {
          paragraphs.push(part);
        }
      }
    });
    setParts(NOTHING);
    fileOfDocument(document, files.value).then(
      (file) =>
        file ? worker.postMessage({ file, document: document.id } satisfies PartsRequest, []) : fail(),
      fail,
    );
    return () => {
      gone = true;
      worker.terminate();
    };
  }, [document]);
  return parts;
}
