import { ocrTools } from '../../src/cli/ocr-tools.ts';
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import { sevenZipTools } from '../../src/cli/seven-zip-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { OcrTools } from '../../src/read/ocr/ocr-tools.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { makeFile } from './fuzz-file.ts';
import type { FromProcess, ToProcess } from './fuzz-messages.ts';
import { gatherSeeds } from './seeds.ts';

// A process that reads made files one after the other and says before each which one it is: if it dies or
// does not come back, that was the one.

const NONE: OcrTools = {
  open: () => Promise.resolve(undefined),
  draw: () => Promise.resolve(undefined),
  recognise: () => Promise.resolve([]),
};
/** Pictures are unpacked, cleaned and turned, and no words are found in them. */
const NOTHING_SEEN: OcrTools = { ...(ocrTools ?? NONE), recognise: NONE.recognise };

const send = (message: FromProcess): void => void process.send?.(message);
let now = 0;
process.on('uncaughtException', (error) => {
  send({ kind: 'crash', number: now, error: error.stack ?? String(error) });
});

process.once('message', (task: ToProcess) => void run(task));

async function run({ kind, from, to, seed }: ToProcess): Promise<void> {
  const glossary = loadGlossary();
  const seeds = await gatherSeeds(kind.endings);
  for (let number = from; number < to; number++) {
    now = number;
    send({ kind: 'begin', number });
    const bytes = await makeFile(kind, seeds, number, seed);
    send({ kind: 'made', number });
    try {
      const name = `file.${kind.endings[0] ?? ''}`;
      const { report, warnings } = await decodeReply([{ name, bytes }], {
        read: { pdf: loadPdfTools, ocr: NOTHING_SEEN, sevenZip: sevenZipTools },
        glossary,
        tables: true,
        tool: 'fuzz',
      });
      if (!report && warnings.length === 0) throw new Error('neither a report nor a reason');
    } catch (error) {
      send({
        kind: 'crash',
        number,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    send({ kind: 'done', number, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) });
  }
  process.disconnect();
  // A thread of pdf.js may still wait.
  process.exit();
}
