import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { CSV, PDF, readSample } from './samples.mjs';
import { serveSite } from './serve-site.mjs';
import { waitForReport } from './wait-for-report.mjs';

const CACHED = { 'cache-control': 'private, max-age=3600' };
let browser;
let site;

before(async () => {
  const pdf = { type: 'application/pdf', body: await readSample(PDF) };
  const links =
    '<p><a href="/once.pdf">Your reply</a> <a href="https://elsewhere.example.com/x.pdf">Other</a></p>';
  site = await serveSite({
    '/kept.pdf': { ...pdf, headers: CACHED },
    '/once.pdf': pdf,
    '/table.csv': { type: 'text/plain; charset=utf-8', body: await readSample(CSV) },
    '/links': { type: 'text/html', body: links },
  });
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

async function clickOver(path) {
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
  await page.waitForTimeout(500);
  return { page, popup: await browser.clickToolbar(page) };
}

/** Clicks a button of the popup and waits for the report that it opens. */
async function reportAfter(popup, button) {
  const [report] = await Promise.all([browser.context.waitForEvent('page'), popup.click(button)]);
  await waitForReport(report);
  return report;
}

test('a PDF in a tab goes to the report from the cache, without a request', async () => {
  const { page, popup } = await clickOver('/kept.pdf');
  assert.match(await popup.tab(), /This tab shows a PDF/);
  const askedBefore = site.asked('/kept.pdf');
  const report = await reportAfter(popup, 'Decode this document');
  assert.match(await report.getByTestId('headline').innerText(), /Labour holds \d+ things about you/);
  assert.equal(site.asked('/kept.pdf'), askedBefore);
  await report.close();
  await page.close();
});

test('a PDF that is not in the cache is asked for again only after a warning and a yes', async () => {
  const { page, popup } = await clickOver('/once.pdf');
  await popup.tab();
  const askedBefore = site.asked('/once.pdf');
  await popup.click('Decode this document');
  await popup.waitFor(`document.body.innerText.includes('If the link works only once')`);
  assert.equal(site.asked('/once.pdf'), askedBefore);
  const report = await reportAfter(popup, 'Ask 127.0.0.1');
  assert.match(await report.getByTestId('headline').innerText(), /Labour holds/);
  assert.equal(site.asked('/once.pdf'), askedBefore + 1);
  await report.close();
  await page.close();
});

test('a CSV shown as text goes to the report without a request', async () => {
  const { page, popup } = await clickOver('/table.csv');
  assert.match(await popup.tab(), /This tab shows a table of data/);
  const askedBefore = site.asked('/table.csv');
  const report = await reportAfter(popup, 'Decode this document');
  await report.getByTestId('reading').nth(3).waitFor();
  assert.equal(site.asked('/table.csv'), askedBefore);
  await report.close();
  await page.close();
});

test('a linked file of the same site is read after a click and a yes; one of another site is not', async () => {
  const { page, popup } = await clickOver('/links');
  assert.match(await popup.tab(), /Open in a tab\s+x\.pdf/);
  await popup.click('Read');
  await popup.waitFor(`document.body.innerText.includes('If the link works only once')`);
  const report = await reportAfter(popup, 'Ask 127.0.0.1');
  assert.match(await report.getByTestId('headline').innerText(), /Labour holds/);
  await report.close();
  await page.close();
});

test('there is no storage to keep anything in, and nothing was asked of anybody else', async () => {
  assert.equal(await browser.background.evaluate(() => typeof chrome.storage), 'undefined');
  const foreign = browser.requests.filter(
    (url) => !/^(?:chrome-extension|blob|data):/.test(url) && !url.startsWith(site.origin),
  );
  assert.deepEqual(
    foreign.filter((url) => url.startsWith('http')),
    [],
  );
  assert.deepEqual(browser.complaints, []);
});
