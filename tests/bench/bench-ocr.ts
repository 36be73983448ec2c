import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ocrTools } from '../../src/cli/ocr-tools.ts';
import { threadedPdfTools as pdfTools } from '../../src/cli/pdf-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { makeScan } from './make-scan.ts';
import { compareInTurns, measure, milliseconds, type Figure } from './measure.ts';

const PAGES = 4;
const RUNS = 3;
const MEGABYTE = 1024 * 1024;
/** Milliseconds until the threads that were told to end have ended. */
const ENDING = 1000;

/** What the process takes, without what nobody holds any longer. */
function megabytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return Math.round(process.memoryUsage().rss / MEGABYTE);
}

/** The whole reading of a scan against the engine alone on the same pixels, as many side by side, with the same settings. */
export async function benchOcr(): Promise<Figure[]> {
  const ocr = ocrTools;
  if (!ocr) return [];
  const { bytes, bitmaps } = await makeScan(PAGES);
  const glossary = loadGlossary();
  const before = megabytes();
  let fields = 0;
  const { floor, whole } = await compareInTurns(
    RUNS,
    () => measure(1, () => Promise.all(bitmaps.map((bitmap) => ocr.recognise(bitmap, 'page')))),
    () =>
      measure(1, async () => {
        const { report } = await decodeReply([{ name: 'scan.pdf', bytes: bytes.slice() }], {
          read: { pdf: () => Promise.resolve(pdfTools), ocr },
          glossary,
          tool: 'bench',
        });
        fields = report?.fields.length ?? 0;
      }),
  );
  const during = megabytes();
  ocr.close();
  await setTimeout(ENDING);
  return [
    { what: `engine alone, ${PAGES} scanned pages, a page`, is: milliseconds(floor / PAGES), goal: '-' },
    {
      what: `whole reading of the same scan (${fields} fields), a page`,
      is: milliseconds(whole / PAGES),
      goal: '-',
    },
    {
      what: 'a scanned page read / engine alone',
      is: (whole / floor).toFixed(2),
      goal: 'at most 1.2',
      peer: `Tesseract: ${milliseconds(floor / PAGES)}`,
    },
    { what: 'memory with the engines running', is: `${during - before} MB`, goal: '-' },
    { what: 'memory once they are let go', is: `${megabytes() - before} MB`, goal: 'given back' },
  ];
}
