import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchForBench, type BenchBrowser } from './launch-for-bench.ts';
import { middleOf, milliseconds, type Figure } from './measure.ts';

const RUNS = 9;
/** A page without script or style: what the browser itself takes to open one and draw words. */
const FLOOR = 'THIRD-PARTY.txt';
const ROOT = path.join(import.meta.dirname, '../..');

/** How long the popup takes from its opening to its first picture in Chromium, with what it says on it. */
export async function benchPopup(): Promise<Figure[]> {
  const what = 'popup, first paint';
  const goal = 'under 100 ms';
  if (!existsSync(path.join(ROOT, 'dist/chrome'))) return [{ what, is: 'not built', goal }];
  const browser = await launchForBench();
  if (!browser) return [{ what, is: 'no Chromium', goal }];
  try {
    const times: number[] = [];
    const floors: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      floors.push(await firstPaint(browser, FLOOR));
      times.push(await firstPaint(browser, 'popup.html'));
    }
    // The first run starts the browser as well and does not count.
    const counted = times.slice(1);
    const peer = `a page of plain text: ${milliseconds(middleOf(floors.slice(1)))}`;
    return [
      { what: `${what}, median of ${RUNS}`, is: milliseconds(middleOf(counted)), goal, peer },
      { what: `${what}, longest of ${RUNS}`, is: milliseconds(Math.max(...counted)), goal },
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds from going to a page to the first picture that has words on it. */
async function firstPaint(browser: BenchBrowser, file: string): Promise<number> {
  const page = await browser.open(file);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const watch = new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        });
        watch.observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return time;
}
