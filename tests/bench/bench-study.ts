import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { entryNames } from '../../src/study/entry-names.ts';
import { orderMatrix } from '../../src/study/order-matrix.ts';
import { StudyDesk } from '../../src/study/study-desk.ts';
import type { ProtectedReading } from '../../src/study/study-reply.ts';
import { launchForBench } from './launch-for-bench.ts';
import { longestTask } from './longest-task.ts';
import { type Figure, measureOwn, milliseconds } from './measure.ts';

const REPLIES = 2000;
const READINGS = 50;
const FIELDS = 300;
const RUNS = 3;
const LONGEST_TASK = 50;
const BUILT = path.join(import.meta.dirname, '../../dist/chrome');

/** All figures of a study of 100,000 readings; and how the study page opens and scrolls 2,000 replies of 300 fields: in milliseconds of the processor. */
export async function benchStudy(): Promise<Figure[]> {
  return [await benchFigures(), ...(await benchStudyPage())];
}

/** What figures cost by themselves, without a browser. */
export async function benchFigures(): Promise<Figure> {
  const glossary = loadGlossary();
  const names = entryNames(glossary);
  const entries = glossary.entries.slice(0, FIELDS).map(({ id }) => id);
  const desk = new StudyDesk();
  const planned = Array.from({ length: REPLIES }, (_, number) => {
    const job = { reply: `reply-${number}`, person: `person-${Math.floor(number / 3)}` };
    const readings = Array.from({ length: READINGS }, (_one, at) =>
      readingOf(entries[(number * 7 + at * 5) % entries.length] ?? '', number + at),
    );
    desk.put({
      ...job,
      sha256: String(number),
      hasReadings: true,
      kept: [
        {
          party: ['labour', 'conservative', 'liberal-democrats'][number % 3] ?? '',
          month: `2026-${String(1 + (number % 12)).padStart(2, '0')}`,
          outcome: 'data',
          readings,
          clock: { state: 'in-time', daysLate: 0 },
          checklist: [{ id: 'sources', state: 'found' }],
          sources: ['experian'],
          events: [],
          warnings: [],
        },
      ],
    });
    return { name: job.reply, job };
  });
  const made = { tool: 'bench', glossary: '1', glossaryDate: '2026-01-01' };
  const settings = { reply: 'file', person: 'folder', consent: 'recorded', key: 'kept', atLeast: 5 } as const;
  const time = await measureOwn(RUNS, () => {
    const { matrix } = desk.figures({ planned, head: { made, settings } });
    return orderMatrix(matrix, (at) => names[matrix.things[at]?.entry ?? ''] ?? '');
  });
  return {
    what: `all figures of ${(REPLIES * READINGS).toLocaleString('en-GB')} readings`,
    is: milliseconds(time),
    goal: 'under 1 s',
  };
}

function readingOf(entry: string, number: number): ProtectedReading {
  return {
    subject: null,
    entry,
    label: 'Label',
    kind: 'score',
    category: 'guess',
    topic: 'attitude',
    basis: 'modelled',
    guess: true,
    special: false,
    status: 'reported',
    confidence: 'medium',
    scheme: null,
    about_party: null,
    about_year: null,
    value: String(number % 101),
    number: number % 101,
    treatment: 'kept',
    absent: null,
    hidden: false,
    picture: false,
    answer: number % 5 === 0 ? 'yes' : null,
    chance: (number % 101) / 100,
  };
}

async function benchStudyPage(): Promise<Figure[]> {
  const what = `study page, ${REPLIES} replies of ${FIELDS} fields`;
  const goal = `no task over ${LONGEST_TASK} ms`;
  if (!existsSync(BUILT)) return [{ what, is: 'not built', goal }];
  const browser = await launchForBench();
  if (!browser) return [{ what, is: 'no Chromium', goal }];
  const folder = await mkdtemp(path.join(tmpdir(), 'sar-study-bench-'));
  try {
    await writeWideReplies(folder);
    const page = await browser.open('study.html');
    await page.locator('#pick-folder').setInputFiles(folder);
    await page.locator('#basis').selectOption('consent');
    await page.getByLabel('All these people agreed to the same').check();
    for (const box of await page.locator('.all-agreed input[type="checkbox"]').all()) await box.check();
    await page.getByTestId('read').click();
    // Reading tells how far it is and draws little; what is measured begins with the last reply.
    await page.waitForFunction(() => !document.querySelector('[data-testid="stop"]'), undefined, {
      timeout: 1_200_000,
    });
    const opening = await longestTask(page, async () => {
      await page.getByTestId('headline').waitFor({ timeout: 120_000 });
      await page.locator('main[aria-busy="false"]').waitFor({ timeout: 120_000 });
      await page.getByTestId('preview').filter({ hasText: 'reply,person' }).waitFor({ timeout: 120_000 });
    });
    const scrolling = await longestTask(page, () => scroll(page));
    return [
      { what: `${what}: longest task while it opens`, is: milliseconds(opening), goal },
      { what: `${what}: longest task while it scrolls`, is: milliseconds(scrolling), goal },
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** Replies of a row each under the same headings; every second cell is blank, at other places in each. */
async function writeWideReplies(folder: string): Promise<void> {
  const heads = Array.from({ length: FIELDS }, (_, field) => `ZB${field}_X`).join(',');
  for (let number = 0; number < REPLIES; number++) {
    const cells = Array.from({ length: FIELDS }, (_, field) =>
      (field * 31 + number * 17) % 2 === 0 ? String((field + number) % 9) : '',
    );
    const person = path.join(folder, `person-${number}`);
    await mkdir(person);
    await writeFile(path.join(person, 'reply.csv'), `${heads}\n${cells.join(',')}\n`);
  }
}

async function scroll(page: Page): Promise<void> {
  await page.getByTestId('matrix').evaluate(async (box) => {
    for (let step = 0; step < 120; step++) {
      box.scrollTop = (step * 90) % Math.max(1, box.scrollHeight - box.clientHeight);
      box.scrollLeft = (step * 500) % Math.max(1, box.scrollWidth - box.clientWidth);
      await new Promise((done) => {
        requestAnimationFrame(done);
      });
    }
  });
}
