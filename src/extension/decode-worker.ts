import { loadGlossary } from '../glossary/load-glossary.ts';
import type { InputFile } from '../read/document.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { decodeReply, type FilesRead, type ReplyResult } from '../report/decode-reply.ts';
import { listDocument } from './list-document.ts';
import { createPacker } from './pack-readings.ts';
import { adoptPdfWorker } from './pdf-tools.ts';
import { createStepTeller } from './tell-steps.ts';
import { withTools } from './with-tools.ts';
import type { DecodeAnswer, DecodeRequest, ListAnswer, ListRequest, OpenRequest } from './worker-messages.ts';

/** Readings in one message: the page unpacks them in a few milliseconds. */
const READINGS_A_MESSAGE = 300;

let files: readonly InputFile[] = [];
let readBefore: FilesRead = new WeakMap();
let stop = new AbortController();

function answer(message: DecodeAnswer | ListAnswer): void {
  postMessage(message);
}

const { port1: heard, port2: said } = new MessageChannel();
heard.start();

/**
 * Lets the messages in that came meanwhile: of reading text alone, none would be heard before its end. A
 * message to ourselves comes back at once; a timer would be held back by some milliseconds.
 */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    heard.addEventListener('message', () => resolve(), { once: true });
    said.postMessage(undefined, []);
  });
}

function answerWith(result: ReplyResult): void {
  const { report, ...rest } = result;
  if (!report) {
    answer({ kind: 'result', result: rest });
    return;
  }
  const { fields } = report;
  const pack = createPacker();
  for (let at = 0; at < fields.length; at += READINGS_A_MESSAGE)
    answer({ kind: 'readings', packed: pack(fields.slice(at, at + READINGS_A_MESSAGE)) });
  answer({ kind: 'result', result: { ...rest, report: { ...report, fields: [] } } });
}

function crash(): void {
  answer({ kind: 'crashed' });
}

/** Does what needs reading. */
async function withOurTools(
  passwords: readonly string[] | undefined,
  work: (options: ReadOptions) => Promise<void>,
): Promise<void> {
  try {
    await withTools({ signal: stop.signal, ...(passwords && { passwords }) }, crash, work);
  } catch {
    // The privacy line: an error's words may hold a value from the document, so none are passed on.
    crash();
  }
}

function decode(request: DecodeRequest): Promise<void> {
  const { passwords, party, tool } = request;
  if (request.files) {
    ({ files } = request);
    readBefore = new WeakMap();
  }
  stop = new AbortController();
  const steps = createStepTeller((step) => answer({ kind: 'step', step }));
  return withOurTools(passwords, async (options) => {
    const result = await decodeReply(files, {
      read: options,
      glossary: loadGlossary(),
      ...(party && { party }),
      tool,
      readBefore,
      onStep: steps.tell,
      pause,
    });
    steps.flush();
    answerWith(result);
  });
}

function list(request: ListRequest): Promise<void> {
  return withOurTools(request.passwords, async (options) => {
    for await (const one of listDocument(request, options)) answer(one);
  });
}

/** Does what a page asks for. `pdfWorker` is one of pdf.js that runs already. */
export function takeRequest(request: OpenRequest, pdfWorker: Worker | undefined): void {
  if (pdfWorker) adoptPdfWorker(pdfWorker);
  if (request.kind === 'stop') {
    stop.abort();
    answer({ kind: 'stopping' });
  } else if (request.kind === 'list') void list(request);
  else void decode(request);
}
