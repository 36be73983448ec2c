import { createLayout } from '../../src/layout/layout.ts';
import type { PdfTools } from '../../src/read/read-options.ts';
import { read } from '../../src/read/read.ts';

/** Times of one kind of run, in milliseconds. */
export interface Floor {
  readonly pages: number;
  /** What pdf.js alone takes to give the text of all pages: the median. */
  readonly floor: number;
  /** What the work that was handed over takes on the same bytes: the median. */
  readonly ours: number;
  /** `ours / floor`. */
  readonly ratio: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function readText(bytes: Uint8Array, pdf: PdfTools): Promise<number> {
  const document = await pdf.getDocument({ data: bytes.slice() }).promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  const pages = document.numPages;
  await document.loadingTask.destroy();
  return pages;
}

/** Reads and lays out one PDF: the part of the work that ends where decoding starts. */
export async function readAndLayOut(bytes: Uint8Array, pdf: PdfTools): Promise<number> {
  const layout = createLayout();
  for await (const step of read({ name: 'bench.pdf', bytes }, { pdf })) {
    if (step.kind === 'part') layout.add(step.part);
  }
  return layout.finish().fields.length;
}

/**
 * Measures one PDF: pdf.js alone, then `work`, by turns, so that both meet the same machine. The first
 * turn of each warms up and does not count.
 */
export async function measureFloor(
  bytes: Uint8Array,
  pdf: PdfTools,
  work: (bytes: Uint8Array, pdf: PdfTools) => Promise<unknown> = readAndLayOut,
  runs = 5,
): Promise<Floor> {
  const floors: number[] = [];
  const ours: number[] = [];
  let pages = 0;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    pages = await readText(bytes, pdf);
    const middle = performance.now();
    await work(bytes, pdf);
    const end = performance.now();
    if (run === 0) continue;
    floors.push(middle - start);
    ours.push(end - middle);
  }
  return { pages, floor: median(floors), ours: median(ours), ratio: median(ours) / median(floors) };
}
