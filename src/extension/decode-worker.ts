import { loadGlossary } from '../glossary/load-glossary.ts';
import { decodeReply } from '../report/decode-reply.ts';
import { createPdfTools } from './pdf-tools.ts';
import type { DecodeAnswer, DecodeRequest } from './worker-messages.ts';

function answer(message: DecodeAnswer): void {
  postMessage(message);
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
      onStep: (step) => answer({ kind: 'step', step }),
    });
    answer({ kind: 'result', result });
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
