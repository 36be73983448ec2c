import type { InputFile } from '../read/document.ts';
import { startPdfWorker } from './start-pdf-worker.ts';
import type { DecodeAnswer, WorkRequest } from './worker-messages.ts';

/** The letters with which a PDF begins. */
const PDF_MARK = [0x25, 0x50, 0x44, 0x46];

const jobs = import('./decode-worker.ts');

function isPdf({ bytes }: InputFile): boolean {
  return PDF_MARK.every((byte, at) => bytes[at] === byte);
}

function filesOf(request: WorkRequest): readonly InputFile[] {
  if (request.kind === 'list') return [request.file];
  return request.kind === 'decode' ? (request.files ?? []) : [];
}

// pdf.js's worker and our own readers take as long to start: where there is a PDF, they start side by side.
addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => {
  const port = filesOf(data).some(isPdf) ? startPdfWorker() : undefined;
  jobs.then(
    ({ takeRequest }) => takeRequest(data, port),
    () => postMessage({ kind: 'crashed' } satisfies DecodeAnswer),
  );
});
