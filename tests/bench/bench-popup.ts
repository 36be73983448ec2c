import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchForBench, type BenchBrowser } from './launch-for-bench.ts';
import { middleOf, milliseconds, type Figure } from './measure.ts';

const RUNS = 9;
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
    for (let run = 0; run <= RUNS; run += 1) times.push(await firstPaint(browser));
    // The first run starts the browser as well and does not count.
    const counted = times.slice(1);
    return [
      { what: `${what}, median of ${RUNS}`, is: milliseconds(middleOf(counted)), goal },
      { what: `${what}, longest of ${RUNS}`, is: milliseconds(Math.max(...counted)), goal },
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds from going to the popup's page to the first picture that has words on it. */
async function firstPaint(browser: BenchBrowser): Promise<number> {
  const page = await browser.open('popup.html');
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
