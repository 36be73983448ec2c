import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchForBench } from './launch-for-bench.ts';
import { middleOf, milliseconds, type Figure } from './measure.ts';

const READINGS = 5000;
const RUNS = 5;
const ROOT = path.join(import.meta.dirname, '../..');
const GOAL = 'under 100 ms';
/** After an interaction: what it put off is done too. */
const SETTLE_MS = 400;

/** Something that a reader does on the page, each time with the same work. */
interface Deed {
  readonly name: string;
  /** Brings the page to where it is done. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page, run: number) => Promise<unknown>;
}

const DEEDS: readonly Deed[] = [
  {
    name: 'a letter is typed into the search',
    prepare: (page) => page.locator('#q').focus(),
    act: (page, run) => page.keyboard.press('turnout'.charAt(run) || 'e'),
  },
  {
    name: 'the search is emptied',
    prepare: async (page) => {
      await page.locator('#q').fill('turnout');
      await page.locator('#q').selectText();
    },
    act: (page) => page.keyboard.press('Backspace'),
  },
  {
    name: 'a status is ticked or unticked',
    prepare: (page) => page.locator('#q').fill(''),
    act: (page) => page.locator('input[name="status"][value="unknown"]').click(),
  },
  {
    name: 'a guess is answered',
    act: (page, run) =>
      page.getByTestId('is-right').nth(run).getByRole('radio', { name: 'No', exact: true }).click(),
  },
  {
    name: 'a reading is shown in the document',
    act: (page, run) => page.getByTestId('show').nth(run).click(),
  },
];

/** Facts about one person, a row each: half of them scores that we know, half questions that we do not. */
function makeFacts(): string {
  const known = ['Turnout score', 'Likelihood of voting Labour in 2019', 'Mosaic Type', 'PTV', 'Lab Scale'];
  const values = ['71.5', '0.613', 'K46', '7', '9'];
  const rows = Array.from({ length: READINGS }, (_, at) => {
    const which = (at >> 1) % known.length;
    return at % 2 === 0 ? `${known[which]},${values[which]}` : `Survey question ${at},C`;
  });
  return `Field,Value\nFirst name,Quillon\nLast name,Placeholder\n${rows.join('\n')}\n`;
}

/** How long the report of 5,000 readings, with all groups open, takes from a key or a click to the next picture in Chromium. */
export async function benchReadings(): Promise<Figure[]> {
  const what = `report page, ${READINGS} readings`;
  if (!existsSync(path.join(ROOT, 'dist/chrome'))) return [{ what, is: 'not built', goal: GOAL }];
  const browser = await launchForBench();
  if (!browser) return [{ what, is: 'no Chromium', goal: GOAL }];
  const folder = await mkdtemp(path.join(tmpdir(), 'sar-bench-'));
  try {
    const file = path.join(folder, 'facts.csv');
    await writeFile(file, makeFacts());
    const page = await browser.open('report.html');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('#file').setInputFiles(file);
    await page.getByTestId('headline').waitFor();
    await page.locator('main[aria-busy="false"]').waitFor();
    const opened = await openAll(page);
    const figures: Figure[] = [
      { what: `${what}: all groups opened and on the page`, is: milliseconds(opened), goal: '-' },
    ];
    for (const deed of DEEDS) {
      const times = await timeDeed(page, deed);
      figures.push(
        { what: `${what}: ${deed.name}, median of ${RUNS}`, is: inWords(middleOf(times)), goal: GOAL },
        { what: `${what}: ${deed.name}, longest of ${RUNS}`, is: inWords(Math.max(...times)), goal: GOAL },
      );
    }
    return figures;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** Browsers tell of interactions from 16 ms on; 0 is none of them. */
function inWords(time: number): string {
  return time === 0 ? 'under 16 ms' : milliseconds(time);
}

/** Opens every group, and waits until all of it is there. */
async function openAll(page: Page): Promise<number> {
  const since = performance.now();
  const more = page.locator('.group > .more button');
  while ((await more.count()) > 0) await more.first().click();
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 600_000 });
  return performance.now() - since;
}

async function timeDeed(page: Page, { prepare, act }: Deed): Promise<readonly number[]> {
  await prepare?.(page);
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 600_000 });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const heard = await page.evaluateHandle(() => {
      const durations: number[] = [];
      const watch = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) durations.push(duration);
      });
      watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      return durations;
    });
    await act(page, run);
    await page.waitForTimeout(SETTLE_MS);
    await page.locator('main[aria-busy="false"]').waitFor({ timeout: 600_000 });
    await page.waitForTimeout(SETTLE_MS);
    times.push(Math.max(0, ...(await heard.jsonValue())));
  }
  return times;
}
