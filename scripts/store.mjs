// npm run store [-- --docs]: what the stores' forms ask for, in release/store: texts, pictures of real states in both
// themes, the tile. With --docs, the pictures of README and docs are taken anew as well.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.mjs';
import { CONSERVATIVE_CSV, LABOUR_CSV } from '../tests/browser/samples.mjs';
import { waitForLit } from '../tests/browser/wait-for-lit.mjs';
import { waitForReport } from '../tests/browser/wait-for-report.mjs';
import { waitForStudy } from '../tests/browser/wait-for-study.mjs';
import { findBrowser } from './find-browser.mjs';
import { ROOT } from './setup.mjs';

const OUT = join(ROOT, 'release/store');
/** The one size that Chrome's store takes whole; Firefox's takes any. */
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const TEXTS = ['description.txt', 'summary.txt', 'privacy-policy.md'];

/** What a reader meets, in the order in which a store shows it. Each reaches a state of the built extension. */
const STATES = {
  '1-report': async (page, chromium) => {
    await page.goto(chromium.address('report.html?sample'));
    await waitForReport(page);
  },
  '2-in-the-document': async (page, chromium) => {
    await STATES['1-report'](page, chromium);
    await page.getByTestId('show').nth(4).click();
    await waitForLit(page);
  },
  '3-letter': async (page, chromium) => {
    await STATES['1-report'](page, chromium);
    await page.getByTestId('write-letter').first().click();
    await page.getByTestId('paper').waitFor();
  },
  '4-side-by-side': async (page, chromium) => {
    await page.goto(chromium.address('report.html#compare'));
    await page.getByTestId('compare-title').waitFor();
    await page.setInputFiles('#file', LABOUR_CSV);
    await page.getByTestId('compared-reply').waitFor();
    await page.setInputFiles('#file', CONSERVATIVE_CSV);
    await page.getByTestId('matrix').waitFor();
  },
  '5-ask': async (page, chromium) => {
    await page.goto(chromium.address('request.html'));
    await page.getByRole('checkbox').first().check();
    await page
      .getByText(/^Dear /)
      .first()
      .waitFor();
  },
};

const PICTURES = join(ROOT, 'docs/pictures');
/** The pictures of the documentation, by the state that each shows. */
const IN_DOCS = {
  '1-report': 'report',
  '2-in-the-document': 'document',
  '3-letter': 'letter',
  '4-side-by-side': 'side-by-side',
  '5-ask': 'ask',
};
const STUDY_SCREEN = { width: 1280, height: 1200 };

async function takePictures() {
  for (const colorScheme of ['light', 'dark']) {
    const chromium = await launchChromium({ colorScheme });
    try {
      for (const [name, reach] of Object.entries(STATES)) {
        const page = await chromium.context.newPage();
        await page.setViewportSize(SCREEN);
        await reach(page, chromium);
        await page.screenshot({ path: join(OUT, `${name}-${colorScheme}.png`) });
        await page.close();
      }
    } finally {
      await chromium.close();
    }
  }
}

async function pictureDocs() {
  for (const [state, name] of Object.entries(IN_DOCS))
    await cp(join(OUT, `${state}-light.png`), join(PICTURES, `${name}.png`));
  const chromium = await launchChromium({ colorScheme: 'light' });
  try {
    const page = await chromium.context.newPage();
    await page.setViewportSize(STUDY_SCREEN);
    await page.goto(chromium.address('study.html'));
    await page.getByTestId('sample').click();
    await waitForStudy(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(PICTURES, 'study.png') });
  } finally {
    await chromium.close();
  }
}

async function drawTile() {
  const browser = await playwright.launch({
    executablePath: findBrowser('chromium')?.path,
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: TILE });
  await page.goto(pathToFileURL(join(ROOT, 'store/tile.html')).href);
  await page.screenshot({ path: join(OUT, 'tile-440x280.png') });
  await browser.close();
}

/** The answers to what a store's form asks, one under the other, to be copied. */
function answers({ purpose, permissions, remoteCode, dataCollection }) {
  const each = Object.entries(permissions).map(([name, why]) => `${name}\n${why}`);
  const collected = dataCollection.collected.length === 0 ? 'none' : dataCollection.collected.join(', ');
  return [
    `Single purpose\n${purpose}`,
    ...each,
    `Remote code\n${remoteCode}`,
    `Data that is collected\n${collected}`,
    `Firefox, data_collection_permissions\n${dataCollection.firefox.join(', ')}`,
  ].join('\n\n');
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const name of TEXTS) await cp(join(ROOT, 'store', name), join(OUT, name));
const form = JSON.parse(await readFile(join(ROOT, 'store/permissions.json'), 'utf8'));
await writeFile(join(OUT, 'form.txt'), `${answers(form)}\n`);
await cp(join(ROOT, 'docs/store-notes.md'), join(OUT, 'notes-for-reviewers.md'));
await cp(join(ROOT, 'public/icons/icon-128.png'), join(OUT, 'icon-128.png'));
await drawTile();
await takePictures();
if (process.argv.includes('--docs')) await pictureDocs();
console.log('What the stores ask for is in release/store.');
