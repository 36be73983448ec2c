import { threadedPdfTools as pdfTools } from '../../src/cli/pdf-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { TEXT_OPTIONS } from '../../src/read/open-pdf.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { makeRuledReply, makeTaggedReply } from './make-long-reply.ts';
import { compareInTurns, measure, milliseconds, type Figure } from './measure.ts';

const PAGES = 100;
const RUNS = 5;

/** Replies of 100 pages against what pdf.js alone takes to give the text of the same pages, on the command line. */
export async function benchPdf(): Promise<Figure[]> {
  return [
    ...(await benchOne('ruled', await makeRuledReply(PAGES))),
    ...(await benchOne('tagged', await makeTaggedReply(PAGES))),
  ];
}

async function benchOne(what: string, bytes: Uint8Array): Promise<Figure[]> {
  let fields = 0;
  let firstAfter = 0;
  const decode = async (): Promise<void> => {
    let pages = 0;
    firstAfter = 0;
    const { report } = await decodeReply([{ name: 'long.pdf', bytes: bytes.slice() }], {
      read: { pdf: () => Promise.resolve(pdfTools) },
      glossary: loadGlossary(),
      tool: 'bench',
      onStep: (step) => {
        if (step.kind === 'progress') pages = step.done;
        else if (step.kind === 'found' && firstAfter === 0) firstAfter = pages + 1;
      },
    });
    fields = report?.fields.length ?? 0;
  };
  const { floor, whole } = await compareInTurns(
    RUNS,
    () => measure(1, () => textAlone(bytes)),
    () => measure(1, decode),
  );
  return [
    { what: `${what}: pdf.js alone, text of ${PAGES} pages`, is: milliseconds(floor), goal: '-' },
    { what: `${what}: decode of the same file (${fields} fields)`, is: milliseconds(whole), goal: '-' },
    {
      what: `${what}: decode / pdf.js alone, command line`,
      is: (whole / floor).toFixed(2),
      goal: 'at most 1.3',
      peer: `pdf.js: ${milliseconds(floor)}`,
    },
    { what: `${what}: page with which the first readings came`, is: String(firstAfter), goal: 'at most 10' },
  ];
}

async function textAlone(bytes: Uint8Array): Promise<void> {
  const task = pdfTools.getDocument({ data: bytes.slice(), ...TEXT_OPTIONS });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
  }
  await task.destroy();
}
