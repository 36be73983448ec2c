import { threadedPdfTools as pdfTools } from '../../src/cli/pdf-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { makeLongReply } from './make-long-reply.ts';
import { measure, milliseconds, type Figure } from './measure.ts';

const PAGES = 100;
const RUNS = 5;

/** A reply of 100 pages against what pdf.js alone takes to give the text of the same pages. */
export async function benchPdf(): Promise<Figure[]> {
  const bytes = await makeLongReply(PAGES);
  const decode = () =>
    decodeReply([{ name: 'long.pdf', bytes: bytes.slice() }], {
      read: { pdf: pdfTools },
      glossary: loadGlossary(),
      tool: 'bench',
    });
  await textAlone(bytes);
  const result = await decode();
  // In turns, so that a warmer machine favours neither.
  const floors: number[] = [];
  const wholes: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    floors.push(await measure(1, () => textAlone(bytes)));
    wholes.push(await measure(1, decode));
  }
  const floor = middle(floors);
  const whole = middle(wholes);
  return [
    { what: `pdf.js alone, text of ${PAGES} pages`, is: milliseconds(floor), goal: '-' },
    {
      what: `decode of the same file (${result.report?.fields.length ?? 0} fields)`,
      is: milliseconds(whole),
      goal: '-',
    },
    { what: 'decode / pdf.js alone', is: (whole / floor).toFixed(2), goal: 'at most 1.5' },
  ];
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function textAlone(bytes: Uint8Array): Promise<number> {
  const task = pdfTools.getDocument({ data: bytes.slice() });
  const document = await task.promise;
  let items = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    items += (await page.getTextContent()).items.length;
  }
  await task.destroy();
  return items;
}
