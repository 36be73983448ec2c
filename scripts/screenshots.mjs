// Pictures of every page, from the built extension, into screenshots/ (which git leaves alone).
// Usage: node scripts/screenshots.mjs [file to decode instead of the sample]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../tests/browser/chromium.mjs';
import { archive, lockedArchive, longPdf, mail } from '../tests/browser/nested-samples.mjs';
import { CONSERVATIVE_CSV, LABOUR_CSV } from '../tests/browser/samples.mjs';
import { waitForReport } from '../tests/browser/wait-for-report.mjs';
import { ROOT } from './setup.mjs';

const FOLDER = join(ROOT, 'screenshots');
const WIDTHS = [1280, 800, 360];
const THEMES = ['light', 'dark'];
const HEIGHT = 900;

const [file] = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });

/** Readings are drawn only near the view; a picture of the whole page wants all of them. */
async function drawAll(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.reading { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

async function openReply(chromium, page) {
  if (file) {
    await page.goto(chromium.address('report.html'));
    await page.setInputFiles('#file', file);
  } else {
    await page.goto(chromium.address('report.html?sample'));
  }
  await page.waitForSelector('[data-testid="headline"], [data-testid="problem"]', { timeout: 60_000 });
  await page.waitForTimeout(1000);
}

/** A browser that zooms to 200 % leaves half the room for the page; the picture of it is half as large. */
const ZOOM = 2;

async function shoot(page, name, fullPage = false) {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage });
}

/** What a reader meets on the way: each opens something and gives the name of the picture. */
const ON_THE_WAY = {
  locked: async (page) => {
    await page.setInputFiles('#file', await lockedArchive());
    await page.locator('input[type="password"]').fill('not this one');
    await page.keyboard.press('Enter');
    await page.locator('[data-code="wrong-password"]').waitFor();
  },
  archive: async (page) => {
    await page.setInputFiles('#file', await archive());
    await page.getByTestId('headline').waitFor();
  },
  reading: async (page) => {
    await page.setInputFiles('#file', await longPdf(1200));
    await page.getByTestId('first-reading').first().waitFor();
  },
  compare: async (page) => {
    await page.evaluate(() => {
      location.hash = 'compare';
    });
    await page.getByTestId('compare-title').waitFor();
    await page.setInputFiles('#file', LABOUR_CSV);
    await page.getByTestId('compared-reply').waitFor();
    await page.setInputFiles('#file', CONSERVATIVE_CSV);
    await page.getByTestId('matrix').waitFor();
  },
  kept: async (page) => {
    await page.evaluate(() => {
      location.search = '?sample';
    });
    await waitForReport(page);
    await page.getByTestId('keep-here').locator('summary').click();
    await page.getByTestId('keep-here').locator('[type=submit]').click();
    await page.getByText('This reply is kept on this device.').waitFor();
    await page.goto(new URL('kept.html', page.url()).href);
    await page.getByTestId('kept-item').first().waitFor();
  },
  export: async (page) => {
    await page.evaluate(() => {
      location.search = '?sample';
    });
    await waitForReport(page);
    await page.getByTestId('export-open').click();
    await page.getByTestId('export-preview').waitFor();
    await page.getByTestId('export').scrollIntoViewIfNeeded();
  },
  mail: async (page) => {
    await page.setInputFiles('#file', mail());
    await page.getByTestId('headline').waitFor();
    await page.getByTestId('show').first().click();
    await page.waitForTimeout(1500);
  },
};

/** The report and the request as someone sees them who zooms to 200 %. */
async function shootZoomed(chromium, colorScheme) {
  const zoomed = await chromium.context.newPage();
  await zoomed.setViewportSize({ width: WIDTHS[0] / ZOOM, height: HEIGHT / ZOOM });
  await openReply(chromium, zoomed);
  await shoot(zoomed, `report-zoom-${colorScheme}`);
  await zoomed.getByTestId('show').first().click();
  await zoomed.waitForTimeout(1500);
  await shoot(zoomed, `shown-zoom-${colorScheme}`);
  await zoomed.goto(chromium.address('request.html'));
  await shoot(zoomed, `request-zoom-${colorScheme}`);
  await zoomed.close();
}

for (const colorScheme of THEMES) {
  const chromium = await launchChromium({ colorScheme });
  const page = await chromium.context.newPage();
  for (const width of WIDTHS) {
    const name = `${width}-${colorScheme}`;
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto(chromium.address('report.html'));
    await shoot(page, `open-${name}`);
    await page.goto(chromium.address('report.html?welcome'));
    await shoot(page, `welcome-${name}`);
    for (const [state, reach] of Object.entries(ON_THE_WAY)) {
      await page.goto(chromium.address('report.html'));
      await reach(page);
      await shoot(page, `${state}-${name}`);
    }
    await openReply(chromium, page);
    await shoot(page, `report-${name}`);
    const shows = page.locator('[data-testid="show"]');
    if ((await shows.count()) > 0) {
      await shows.nth(Math.min(4, (await shows.count()) - 1)).click();
      await page.waitForTimeout(1500);
      await shoot(page, `shown-${name}`);
      await page.keyboard.press('Escape');
    }
    await page.getByTestId('write-letter').first().click();
    await page.getByTestId('paper').waitFor();
    await shoot(page, `letter-${name}`, true);
    await page.goBack();
    await drawAll(page);
    await shoot(page, `whole-${name}`, true);
    for (const other of ['glossary', 'options', 'request']) {
      await page.goto(chromium.address(`${other}.html`));
      await page.waitForTimeout(300);
      await shoot(page, `${other}-${name}`);
    }
  }
  await shootZoomed(chromium, colorScheme);
  if (colorScheme === 'light') {
    await page.setViewportSize({ width: 1280, height: HEIGHT });
    await openReply(chromium, page);
    await page.pdf({ path: join(FOLDER, 'report.pdf'), format: 'A4' });
  }
  if (chromium.complaints.length > 0) console.log(chromium.complaints);
  await chromium.close();
}
console.log(`Pictures are in ${FOLDER}.`);
