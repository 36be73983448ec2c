import type { InputFile } from '../read/document.ts';
import { startPdfWorker } from './start-pdf-worker.ts';
import type { DecodeAnswer, OpenRequest, WorkRequest } from './worker-messages.ts';
import type { DeskAnswer, DeskRequest, ReaderRequest } from './study/study-messages.ts';

/** The letters with which a PDF begins. */
const PDF_MARK = [0x25, 0x50, 0x44, 0x46];

function isPdf({ bytes }: InputFile): boolean {
  return PDF_MARK.every((byte, at) => bytes[at] === byte);
}

function filesOf(request: OpenRequest): readonly InputFile[] {
  if (request.kind === 'list') return [request.file];
  return request.kind === 'decode' ? (request.files ?? []) : [];
}

function isForReader(request: WorkRequest): request is ReaderRequest {
  return request.kind.startsWith('reader-');
}

function isForDesk(request: WorkRequest): request is DeskRequest {
  return request.kind.startsWith('desk-');
}

addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => {
  if (isForReader(data)) void import('./study/study-reader.ts').then((own) => own.takeReaderRequest(data));
  else if (isForDesk(data))
    import('./study/desk-worker.ts').then(
      (own) => own.takeDeskRequest(data),
      () => postMessage({ kind: 'failed' } satisfies DeskAnswer),
    );
  else {
    // pdf.js's worker and our own readers take as long to start: where there is a PDF, they start side by side.
    const port = filesOf(data).some(isPdf) ? startPdfWorker() : undefined;
    import('./decode-worker.ts').then(
      ({ takeRequest }) => takeRequest(data, port),
      () => postMessage({ kind: 'crashed' } satisfies DecodeAnswer),
    );
  }
});
