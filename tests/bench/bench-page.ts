import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchForBench, type BenchBrowser } from './launch-for-bench.ts';
import { makeRuledReply } from './make-long-reply.ts';
import { milliseconds, type Figure } from './measure.ts';

const PAGES = 100;
const RUNS = 5;
const ROOT = path.join(import.meta.dirname, '../..');
/** How long to watch on when all readings are on the page: the document's first pages are still being drawn. */
const SETTLE_MS = 1000;

/** How long a reply of 100 pages holds up the report page in Chromium: the longest task of its own thread. */
export async function benchPage(): Promise<Figure[]> {
  const what = `report page, longest task with ${PAGES} pages`;
  const goal = 'at most 50 ms';
  if (!existsSync(path.join(ROOT, 'dist/chrome'))) return [{ what, is: 'not built', goal }];
  const browser = await launchForBench();
  if (!browser) return [{ what, is: 'no Chromium', goal }];
  const folder = await mkdtemp(path.join(tmpdir(), 'sar-bench-'));
  try {
    // A file on disk, as people have it: handed over as bytes, the page's own thread would have to unpack it.
    const file = path.join(folder, 'long.pdf');
    await writeFile(file, await makeRuledReply(PAGES));
    const longest: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) longest.push(await longestTask(browser, file));
    // The first run starts the browser as well and does not count.
    const times = longest.slice(1).toSorted((a, b) => a - b);
    const [middle = 0, most = 0] = [times[Math.floor(RUNS / 2)], times.at(-1)];
    return [
      { what: `${what}, median of ${RUNS}`, is: inWords(middle), goal },
      { what: `${what}, longest of ${RUNS}`, is: inWords(most), goal },
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** Browsers tell of tasks from 50 ms on; 0 is none of them. */
function inWords(time: number): string {
  return time === 0 ? 'under 50 ms' : milliseconds(time);
}

async function longestTask(browser: BenchBrowser, file: string): Promise<number> {
  const page = await browser.open('report.html');
  await page.locator('#file').waitFor({ state: 'attached' });
  const tasks = await page.evaluateHandle(() => {
    const times: number[] = [];
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) times.push(duration);
    });
    watch.observe({ type: 'longtask' });
    return times;
  });
  await page.locator('#file').setInputFiles(file);
  await page.getByTestId('headline').waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.waitForTimeout(SETTLE_MS);
  const times = await tasks.jsonValue();
  await page.close();
  return Math.max(0, ...times);
}
