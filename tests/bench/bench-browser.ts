import { existsSync } from 'node:fs';
import { copyFile, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { TEXT_OPTIONS } from '../../src/read/open-pdf.ts';
import { launchForBench } from './launch-for-bench.ts';
import { makeRuledReply, makeTaggedReply } from './make-long-reply.ts';
import { compareInTurns, milliseconds, type Figure } from './measure.ts';

const PAGES = 100;
const RUNS = 5;
const ROOT = path.join(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'dist/chrome');
const PDF_JS = path.join(ROOT, 'node_modules/pdfjs-dist/legacy/build/pdf.min.mjs');
const GOAL = 'at most 1.10';

/**
 * Reading 100 pages to a finished report in the extension's own worker in Chromium, against pdf.js alone
 * in a worker beside it.
 */
export async function benchBrowser(): Promise<Figure[]> {
  const what = 'decode / pdf.js alone, Chromium';
  if (!existsSync(BUILT)) return [{ what, is: 'not built', goal: GOAL }];
  const folder = await mkdtemp(path.join(tmpdir(), 'sar-bench-'));
  try {
    await cp(BUILT, folder, { recursive: true });
    await copyFile(PDF_JS, path.join(folder, 'pdfjs/pdf.min.mjs'));
    await copyFile(path.join(import.meta.dirname, 'text-alone.js'), path.join(folder, 'text-alone.js'));
    await writeFile(path.join(folder, 'ruled.pdf'), await makeRuledReply(PAGES));
    await writeFile(path.join(folder, 'tagged.pdf'), await makeTaggedReply(PAGES));
    const assets = await readdir(path.join(folder, 'assets'));
    const worker = assets.find((name) => name.startsWith('worker-'));
    const browser = await launchForBench(folder);
    if (!browser) return [{ what, is: 'no Chromium', goal: GOAL }];
    const page = await browser.open('report.html');
    const figures: Figure[] = [];
    for (const kind of ['ruled', 'tagged']) {
      figures.push(...(await benchOne(page, kind, `/assets/${worker ?? ''}`)));
    }
    await browser.close();
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whether both sides start anew with each run, as a report that is opened does, or go on in the workers of the run before. */
type Start = 'new workers' | 'workers that have read before';

async function benchOne(page: Page, kind: string, worker: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const start of ['new workers', 'workers that have read before'] satisfies Start[]) {
    const { floor, whole } = await compareInTurns(
      RUNS,
      () => timeWorker(page, kind, '/text-alone.js', start),
      () => timeWorker(page, kind, worker, start),
    );
    const what = `${kind}, ${start}`;
    figures.push(
      {
        what: `${what}: pdf.js alone in Chromium, text of ${PAGES} pages`,
        is: milliseconds(floor),
        goal: '-',
      },
      { what: `${what}: decode of the same file in Chromium`, is: milliseconds(whole), goal: '-' },
      {
        what: `${what}: decode / pdf.js alone, Chromium`,
        is: (whole / floor).toFixed(2),
        goal: GOAL,
        peer: `pdf.js: ${milliseconds(floor)}`,
      },
    );
  }
  return figures;
}

/** Milliseconds from handing a document to a worker, which is started first if it has to be, to its last word. */
function timeWorker(page: Page, kind: string, worker: string, start: Start): Promise<number> {
  return page.evaluate(
    async ([file, script, options, keep]) => {
      const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
      const kept = ((globalThis as { kept?: Map<string, Worker> }).kept ??= new Map<string, Worker>());
      const began = performance.now();
      const port = kept.get(script) ?? new Worker(script, { type: 'module' });
      kept.delete(script);
      const done = new AbortController();
      await new Promise<void>((resolve, reject) => {
        const { signal } = done;
        port.addEventListener('error', () => reject(new Error('The worker failed.')), { signal });
        const hear = ({ data }: MessageEvent<{ kind: string }>): void => {
          if (data.kind === 'crashed') reject(new Error('The worker crashed.'));
          if (data.kind === 'result') resolve();
        };
        port.addEventListener('message', hear, { signal });
        port.postMessage({
          kind: 'decode',
          bytes,
          options,
          files: [{ name: 'long.pdf', bytes }],
          tool: 'bench',
        });
      });
      const time = performance.now() - began;
      done.abort();
      if (keep) kept.set(script, port);
      else port.terminate();
      return time;
    },
    [`/${kind}.pdf`, worker, TEXT_OPTIONS, start === 'workers that have read before'] as const,
  );
}
