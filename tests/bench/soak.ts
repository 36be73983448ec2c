import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { launchForBench } from './launch-for-bench.ts';

// npm run soak [-- --reports 500]: opens reports one after another in one page of Chromium, and forgets each.
// Memory must be back to within 20 % of what it was when each kind of file had been opened five times: until
// then the browser compiles what runs often, and keeps that. Snapshots of the heap after 4 and after 16 reports
// differ by compiled code and by what the browser notes of its own speed, and by no string.

const ROOT = path.join(import.meta.dirname, '../..');
/** One of each reader, so that none of them can keep what it read. */
const FILES = [
  'public/samples/labour-reply.pdf',
  'public/samples/connect-reply.csv',
  'tests/replies/letter-docx-merged-cells/input.docx',
  'tests/replies/portfolio-pdf-letter-and-csv/input.pdf',
  'tests/replies/sheet-ods-repeats-and-notes/input.ods',
  'tests/replies/mail-msg-table-and-csv/input.msg',
  'tests/replies/letter-rtf-merged-cells/input.rtf',
  'tests/replies/archive-7z-letter-and-csv/input.7z',
  'tests/replies/letter-mhtml-saved-page/input.mhtml',
  'tests/replies/person-json-lists-and-names/input.json',
];
/** So often each kind is opened before the start. */
const ROUNDS = 5;
const MOST_ABOVE = 0.2;

/** What the page holds once all that can be let go is gone. */
interface Held {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

/** Chooses a file within the page: what drives the browser would hold on to each chooser that it is given. */
async function chooseFile(page: Page, file: string): Promise<void> {
  const bytes = await readFile(path.join(ROOT, file), 'base64');
  await page.locator('#file').waitFor({ state: 'attached' });
  await page.evaluate(
    ([name, base64]) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      const input = document.querySelector<HTMLInputElement>('#file');
      if (!input) return;
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [path.basename(file), bytes] as const,
  );
}

async function openAndForget(page: Page, file: string): Promise<void> {
  await chooseFile(page, file);
  await page.getByTestId('headline').waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.getByRole('button', { name: 'Forget this file' }).click();
  await page.getByTestId('headline').waitFor({ state: 'detached' });
}

async function lookAt(page: Page, session: CDPSession): Promise<Held> {
  // What one round lets go of can hold the next: the second finds it free.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return {
    megabytes: (usedSize + (backingStorageSize ?? 0)) / 1e6,
    nodes,
    listeners: jsEventListeners,
    workers: page.workers().length,
  };
}

function print(reports: number, { megabytes, nodes, listeners, workers }: Held): void {
  const figures = [
    `${String(reports).padStart(4)} reports`,
    `${megabytes.toFixed(2).padStart(7)} MB`,
    `${String(nodes).padStart(6)} nodes`,
    `${String(listeners).padStart(5)} listeners`,
    `${workers} workers`,
  ];
  process.stdout.write(`${figures.join('  ')}\n`);
}

async function soak(reports: number): Promise<number> {
  const browser = await launchForBench();
  if (!browser) throw new Error('No Chromium, or nothing was built.');
  try {
    const page = await browser.open('report.html');
    page.setDefaultTimeout(120_000);
    const session = await page.context().newCDPSession(page);
    const before = ROUNDS * FILES.length;
    for (let done = 1; done <= before; done += 1) await openAndForget(page, FILES[done % FILES.length] ?? '');
    const start = await lookAt(page, session);
    print(before, start);
    let now = start;
    for (let done = before + 1; done <= reports; done += 1) {
      await openAndForget(page, FILES[done % FILES.length] ?? '');
      if (done % 25 !== 0 && done !== reports) continue;
      now = await lookAt(page, session);
      print(done, now);
    }
    return now.megabytes / start.megabytes - 1;
  } finally {
    await browser.close();
  }
}

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '500' } },
});
const above = await soak(Number(values.reports));
process.stdout.write(
  `Memory at the end is ${(100 * above).toFixed(1)} % above the start; at most ${100 * MOST_ABOVE} % is allowed.\n`,
);
process.exitCode = above <= MOST_ABOVE ? 0 : 1;
