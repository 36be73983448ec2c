import { useEffect, useState } from 'preact/hooks';
import { DRAWN_FORMATS } from '../../../extension/drawn-formats.ts';
import { startWorker, type WorkerLike } from '../../../extension/start-worker.ts';
import type { ListAnswer, ListRequest } from '../../../extension/worker-messages.ts';
import type { DocumentInfo, InputFile } from '../../../read/document.ts';
import type { Report } from '../../../report/report.ts';
import { files, passwords } from '../state/session.ts';
import { pathTo } from './document-tree.ts';
import { type Block, Listing } from './listing.ts';
import { outerFile } from './outer-file.ts';

/** A document as it is shown: what it lists, or the bytes that are drawn. */
export type Listed =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'file'; readonly file: InputFile }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[]; readonly done: boolean };

/** A row that was asked for, of a sheet too long to be held whole. */
export type AskedRow = NonNullable<ListRequest['rows']>;

/** What has come is put on the page so often, while more comes. */
const SHOW_EVERY_MS = 250;

interface Asking {
  readonly documents: readonly DocumentInfo[];
  readonly asked: AskedRow | undefined;
  readonly onListed: (listed: Listed) => void;
}

/** Reads one document in a worker of its own; gives what ends that. */
function list(document: DocumentInfo, { documents, asked, onListed }: Asking): () => void {
  let worker: WorkerLike | undefined;
  const listing = new Listing();
  let gone = false;
  let shownAt = 0;
  function tell(listed: Listed): void {
    if (!gone) onListed(listed);
  }
  function showBlocks(done: boolean): void {
    const now = performance.now();
    if (!done && now - shownAt < SHOW_EVERY_MS) return;
    shownAt = now;
    tell({ kind: 'blocks', blocks: listing.blocks(), done });
  }
  function take(answer: ListAnswer): void {
    if (answer.kind === 'part') {
      listing.add(answer.part);
      showBlocks(false);
    } else if (answer.kind === 'rows') listing.setLength(answer.sheet, answer.rows);
    else if (answer.kind === 'file') {
      tell({ kind: 'file', file: answer.file });
      gone = true;
      worker?.terminate();
    } else {
      if (answer.kind === 'end') showBlocks(true);
      else tell({ kind: 'failed' });
      worker?.terminate();
    }
  }
  async function begin(): Promise<void> {
    const path = pathTo(document.id, documents);
    const file = path[0] && (await outerFile(path[0], files.value));
    if (gone) return;
    if (!file) {
      tell({ kind: 'failed' });
      return;
    }
    // A TIFF is made into what can be drawn.
    if (path.length === 1 && document.format !== 'tiff' && DRAWN_FORMATS.has(document.format)) {
      tell({ kind: 'file', file });
      return;
    }
    worker = startWorker('list');
    worker.addEventListener('error', () => tell({ kind: 'failed' }));
    worker.addEventListener('message', (event: Event) => take((event as MessageEvent<ListAnswer>).data));
    const request: ListRequest = {
      kind: 'list',
      file,
      path: path.map(({ id }) => id),
      passwords: passwords.value,
      ...(asked && { rows: asked }),
    };
    worker.postMessage(request, []);
  }
  begin().catch(() => tell({ kind: 'failed' }));
  return () => {
    gone = true;
    worker?.terminate();
  };
}

/**
 * Reads a document of the reply once more, in a worker, to show it as it is; a file in an archive is
 * taken out of it again. `asked` is a row that must be among those that come.
 */
export function useListing(document: DocumentInfo, { documents }: Report, asked?: AskedRow): Listed {
  const [listed, setListed] = useState<Listed>({ kind: 'opening' });
  useEffect(() => setListed({ kind: 'opening' }), [document]);
  useEffect(() => list(document, { documents, asked, onListed: setListed }), [document, documents, asked]);
  return listed;
}
