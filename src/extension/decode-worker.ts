import { loadGlossary } from '../glossary/load-glossary.ts';
import { decodeReply, type ReplyResult, type ReplyStep } from '../report/decode-reply.ts';
import { createPdfTools } from './pdf-tools.ts';
import type { DecodeAnswer, DecodeRequest, WorkStep } from './worker-messages.ts';

/** Readings in one message: the page unpacks them in a few milliseconds. */
const READINGS_A_MESSAGE = 150;

function answer(message: DecodeAnswer): void {
  postMessage(message);
}

function toWorkStep(step: ReplyStep): WorkStep {
  return step.kind === 'readings' ? { kind: 'found', count: step.readings.length } : step;
}

function answerWith(result: ReplyResult): void {
  const { report, ...rest } = result;
  if (!report) {
    answer({ kind: 'result', result: rest });
    return;
  }
  const { fields } = report;
  for (let at = 0; at < fields.length; at += READINGS_A_MESSAGE)
    answer({ kind: 'readings', readings: fields.slice(at, at + READINGS_A_MESSAGE) });
  answer({ kind: 'result', result: { ...rest, report: { ...report, fields: [] } } });
}

async function decode(request: DecodeRequest): Promise<void> {
  const pdf = createPdfTools(() => answer({ kind: 'crashed' }));
  try {
    const { files, passwords, party, tool } = request;
    const result = await decodeReply(files, {
      read: { pdf, ...(passwords && { passwords }) },
      glossary: loadGlossary(),
      ...(party && { party }),
      tool,
      onStep: (step) => answer({ kind: 'step', step: toWorkStep(step) }),
    });
    answerWith(result);
  } catch {
    // The privacy line: an error's words may hold a value from the document, so none are passed on.
    answer({ kind: 'crashed' });
  } finally {
    pdf.close();
  }
}

addEventListener('message', (event: MessageEvent<DecodeRequest>) => {
  void decode(event.data);
});
