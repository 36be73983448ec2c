import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { MAIL_PAGE } from './mail-page.mjs';
import { serveSite } from './serve-site.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** What axe finds against it, in a line each. */
async function violations(page, context = undefined) {
  // By the protocol, not by a script element: the pages' policy allows only files of the extension.
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(AXE);
  }
  const found = await page.evaluate((where) => globalThis.axe.run(where ?? document), context);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const PAGES = {
  popup: async () => browser.open('popup.html'),
  'report, empty': async () => browser.open('report.html'),
  'report of the sample': async () => {
    const page = await browser.open('report.html?sample');
    await page.getByTestId('headline').waitFor();
    await page.getByTestId('show').first().click();
    return page;
  },
  glossary: async () => browser.open('glossary.html'),
  options: async () => browser.open('options.html'),
};

for (const colorScheme of ['light', 'dark']) {
  for (const [name, open] of Object.entries(PAGES)) {
    test(`${name}, ${colorScheme}: nothing that axe objects to`, async () => {
      const page = await open();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.locator('h1').first().waitFor({ state: 'attached' });
      assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }

  test(`marks, panel and dock on a page, ${colorScheme}: nothing that axe objects to`, async () => {
    const site = await serveSite({ '/': { type: 'text/html', body: MAIL_PAGE } });
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site.origin}/`);
    const popup = await browser.clickToolbar(page);
    await popup.click('Explain them on the page');
    await page.locator('sar-decoder-marks .sign-button').first().click();
    await page.locator('sar-decoder-marks .panel').waitFor();
    assert.deepEqual(await violations(page, { include: [['sar-decoder-marks']] }), []);
    await page.close();
    await site.close();
  });
}
