import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { loadGlossary } from '../../glossary/load-glossary.ts';
import { sha256 } from '../../read/hash-files.ts';
import { entryNames, listNames } from '../../study/entry-names.ts';
import { orderMatrix } from '../../study/order-matrix.ts';
import type { FinishedReply } from '../../study/sort-out.ts';
import { studyTool } from '../../study/study.ts';
import { type DeskReply, type StudyAsked, StudyDesk } from '../../study/study-desk.ts';
import { filePart } from './file-part.ts';
import type {
  AskedOfDesk,
  Counted,
  DeskAnswer,
  FilePreview,
  ReadReply,
  DeskRequest,
} from './study-messages.ts';

const TEXT = /\.(?:csv|ndjson|json|md)$/;

const desk = new StudyDesk();
let files: ReadonlyMap<string, Uint8Array> = new Map();

function answer(message: DeskAnswer): void {
  postMessage(message);
}

function put({ reply, warning }: ReadReply): void {
  desk.put(reply);
  answer({ kind: 'put', reply: withoutReadings(reply), ...(warning && { warning }) });
}

function withoutReadings({ kept: _kept, ...finished }: DeskReply): FinishedReply {
  return finished;
}

/** Does what the page asks of the desk. An error's words may hold a value, so none are passed on. */
export function takeDeskRequest(request: DeskRequest): void {
  work(request).catch(() => answer({ kind: 'failed' }));
}

async function work(request: DeskRequest): Promise<void> {
  switch (request.kind) {
    case 'desk-join':
      request.port.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => put(data));
      request.port.start();
      return;
    case 'desk-put':
      put(request);
      return;
    case 'desk-figures':
      answer({ kind: 'figures', counted: count(request.asked) });
      return;
    case 'desk-files':
      files = await desk.files(whole(request.asked), sha256);
      answer({ kind: 'files', files: [...files].map(preview) });
      return;
    case 'desk-part':
      answer({ kind: 'part', part: filePart(files.get(request.name) ?? new Uint8Array(), request.from) });
      return;
    case 'desk-zip':
      answer({ kind: 'zip', zip: await zip(request.names) });
  }
}

function count(asked: AskedOfDesk): Counted {
  const figures = desk.figures(whole(asked));
  const { matrix } = figures;
  const glossary = loadGlossary();
  const names = entryNames(glossary, figures.labels);
  const patterns = new Set([...glossary.patterns, ...glossary.measures].map(({ id }) => id));
  const orders = orderMatrix(matrix, (at) => {
    const { entry = null, label = null } = matrix.things[at] ?? {};
    return (entry === null ? label : names[entry]) ?? entry ?? '';
  });
  return { figures, orders, patterns, names, lists: listNames(glossary) };
}

/** The study is made by the same program and glossary as on the command line, and says so in the same words. */
function whole({ planned, settings, version }: AskedOfDesk): StudyAsked {
  const { version: glossary, date: glossaryDate } = loadGlossary();
  return { planned, head: { made: { tool: studyTool(version), glossary, glossaryDate }, settings } };
}

function preview([name, bytes]: readonly [string, Uint8Array]): FilePreview {
  if (!TEXT.test(name)) return { name, bytes: bytes.length };
  const NEWLINE = 10;
  let lines = 0;
  for (const byte of bytes) if (byte === NEWLINE) lines += 1;
  return { name, bytes: bytes.length, part: filePart(bytes, 0), lines };
}

/** The same files give the same archive: no time of its making stands in it. */
async function zip(names: readonly string[]): Promise<Blob> {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new BlobWriter('application/zip'), { extendedTimestamp: false });
  for (const name of names) {
    const bytes = files.get(name);
    if (bytes) await writer.add(name, new Uint8ArrayReader(bytes), { lastModDate: new Date(1980, 0, 1) });
  }
  return writer.close();
}
