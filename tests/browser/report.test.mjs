import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { CSV, PDF } from './samples.mjs';
import { ALL_REFUSED, tryUntrusted } from './try-untrusted.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;
let report;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** Clicks what the popup offers, in a tab of its own, and gives the page that opens. */
async function fromPopup(testId) {
  const popup = await browser.open('popup.html');
  const [page] = await Promise.all([
    browser.context.waitForEvent('page'),
    popup.getByTestId(testId).click({ noWaitAfter: true }),
  ]);
  return page;
}

/**
 * Opens the file chooser, and gives it. A browser that is busy drops a click on it now and then, as it
 * does for people, who then click again.
 */
async function openChooser(page, press) {
  for (let tries = 0; tries < 5; tries++) {
    const opened = page.waitForEvent('filechooser', { timeout: 4000 }).catch(() => undefined);
    await page.bringToFront();
    await press();
    const chooser = await opened;
    if (chooser) return chooser;
  }
  assert.fail('The file chooser did not open.');
}

function clickLabel(page) {
  return openChooser(page, () => page.locator('label[for="file"]').first().click());
}

async function choose(page, path) {
  const chooser = await clickLabel(page);
  await chooser.setFiles(path);
  await waitForReport(page);
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(page, isThere) {
  for (let presses = 0; presses < 250; presses++) {
    if (await page.evaluate(isThere)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`The keyboard never came to: ${isThere}`);
}

test('the popup opens the report page, and a chosen PDF becomes a report', async () => {
  report = await fromPopup('choose');
  await choose(report, PDF);
  assert.match(
    await report.getByTestId('headline').innerText(),
    /^Labour holds \d+ things about you\. \d+ of them are guesses\.$/,
  );
  assert.match(await report.getByTestId('figures').innerText(), /\d/);
  const text = await report.locator('main').innerText();
  for (const words of [/Brexit support/i, /metropolitan elite/i, /soft Tory/i, /Experian/, /Mosaic/]) {
    assert.match(text, words);
  }
});

test('a reading is shown in the document, with its place lit', async () => {
  const show = report.getByTestId('show').first();
  await show.click();
  assert.equal(await show.getAttribute('aria-pressed'), 'true');
  await report.locator('.document canvas, .doc canvas, canvas').first().waitFor();
});

test('the page does its work away from its own thread, in real workers', async () => {
  const page = await browser.open('report.html');
  const workers = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await choose(page, PDF);
  await page.close();
  assert.ok(
    workers.some((url) => url.includes('/assets/worker-')),
    workers.join('\n'),
  );
  assert.deepEqual(
    browser.complaints.filter((text) => /fake worker/i.test(text)),
    [],
  );
});

test('a chosen CSV becomes a report', async () => {
  const page = await browser.open('report.html');
  await choose(page, CSV);
  await page.getByTestId('reading').nth(3).waitFor();
  await page.close();
});

test('a bad file is refused in a sentence, and the page lives on', async () => {
  const page = await browser.open('report.html');
  const chooser = await clickLabel(page);
  await chooser.setFiles({
    name: 'reply.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  });
  const problem = page.getByTestId('problem').first();
  await problem.waitFor();
  assert.equal(await problem.getAttribute('data-code'), 'not-what-its-name-says');
  await choose(page, CSV);
  await page.close();
});

test('the first tab says what a reply is and how to check us, and opens the sample by keyboard', async () => {
  const page = await browser.open('report.html?welcome');
  assert.equal(await page.locator('h1').innerText(), 'SAR Decoder is ready');
  const welcome = page.getByTestId('welcome');
  assert.match(await welcome.innerText(), /must, with few exceptions, give you a copy/);
  assert.match(await welcome.innerText(), /Turn the network off/);
  assert.match(await welcome.innerText(), /choose Network/);
  await welcome.getByRole('link', { name: 'More ways to check' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitForReport(page);
  assert.equal(await welcome.count(), 0);
  await page.close();
});

test('the same stands below the chooser for whoever comes later', async () => {
  const page = await browser.open('report.html');
  const [drop, welcome] = await Promise.all([
    page.locator('.drop').boundingBox(),
    page.getByTestId('welcome').boundingBox(),
  ]);
  assert.ok(welcome.y > drop.y + drop.height);
  await page.close();
});

test('the popup opens the sample', async () => {
  const page = await fromPopup('sample');
  await waitForReport(page);
  assert.match(await page.getByTestId('headline').innerText(), /Labour holds/);
  await page.close();
});

test('the days that a reader fills in are counted, and saved as a calendar', async () => {
  const form = report.locator('.own-days').first();
  await form.locator('summary').click();
  await form.locator('input[name="received"]').fill('2026-10-01');
  await form.locator('input[name="replied"]').fill('2026-11-12');
  assert.match(await report.getByTestId('own-days').innerText(), /came 10 days late/);
  const [download] = await Promise.all([
    report.waitForEvent('download'),
    form.getByRole('button', { name: /calendar/ }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20261102\r\n/);
});

test('the popup opens the glossary', async () => {
  const page = await fromPopup('glossary');
  await page.locator('h1').waitFor();
  await page.getByRole('searchbox').fill('Mosaic');
  await page
    .getByText(/Mosaic UK 7/)
    .first()
    .waitFor();
  await page.close();
});

test('the keyboard alone opens a file and reaches a reading', async () => {
  const page = await browser.open('report.html');
  await page.bringToFront();
  await page.locator('#file').waitFor({ state: 'attached' });
  await tabTo(page, () => document.activeElement?.id === 'file');
  const chooser = await openChooser(page, () => page.keyboard.press('Space'));
  await chooser.setFiles(PDF);
  await waitForReport(page);
  await tabTo(page, () => document.activeElement?.dataset.testid === 'show');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('[hidden]')), null);
  await page.locator('[data-testid="show"][aria-pressed="true"]').first().waitFor();
  await page.close();
});

test('a request to anywhere is refused by the pages’ own policy', async () => {
  const page = await browser.open('report.html');
  const refused = await page.evaluate(async () => {
    const seen = new Promise((done) => {
      addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true });
    });
    await fetch('http://127.0.0.1:9/').catch(() => {});
    return seen;
  });
  assert.equal(refused, 'connect-src');
  await page.close();
});

test('markup, and a script from elsewhere, are refused by trusted types', async () => {
  const page = await browser.open('report.html');
  // Once a worker runs, the rule that let it start is there.
  await choose(page, CSV);
  assert.deepEqual(await page.evaluate(tryUntrusted), ALL_REFUSED);
  await page.close();
});

test('no request left the extension, and no page complained', () => {
  const foreign = browser.requests.filter(
    (url) => /^(?:https?|wss?|ftp):/.test(url) && url !== 'http://127.0.0.1:9/',
  );
  assert.deepEqual(foreign, []);
  const complaints = browser.complaints.filter((text) => !text.includes('http://127.0.0.1:9/'));
  const untrusted = complaints.filter((text) => /'TrustedHTML' assignment/.test(text));
  assert.equal(untrusted.length, 2, 'the two that were tried above, and no more');
  assert.deepEqual(
    complaints.filter((text) => !untrusted.includes(text)),
    [],
  );
});
