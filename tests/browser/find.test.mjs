import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { longPdf } from './nested-samples.mjs';
import { PDF } from './samples.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

async function opened(file) {
  const page = await browser.open('report.html');
  await page.locator('#file').setInputFiles(file);
  await waitForReport(page);
  await page.locator('#find').waitFor();
  return page;
}

/** The words that the browser marks as the place that is gone to, and whether they can be seen in the pane. */
function marked(page) {
  return page.waitForFunction(() => {
    const [range] = CSS.highlights.get('found-now') ?? [];
    if (!range) return undefined;
    const at = range.getBoundingClientRect();
    const desk = document.querySelector('.desk').getBoundingClientRect();
    const isSeen = at.height > 0 && at.top >= desk.top && at.bottom <= desk.bottom;
    return isSeen
      ? {
          text: range.toString(),
          unit: range.startContainer.parentElement.closest('[data-unit]').dataset.unit,
        }
      : undefined;
  });
}

async function count(page, words) {
  await page.getByTestId('find-count').getByText(words).waitFor();
}

test('words of a PDF are found, marked and gone through by keyboard, with the browser’s own key', async () => {
  const page = await opened(PDF);
  await page.locator('.desk').focus();
  await page.keyboard.press('Control+f');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'find');
  await page.keyboard.type('annex');
  await count(page, /^1 of \d+, page \d+$/);
  const first = await (await marked(page)).jsonValue();
  assert.match(first.text, /^annex$/i);
  const all = Number(/of (\d+)/.exec(await page.getByTestId('find-count').innerText())[1]);
  assert.ok(all > 1);
  await page.keyboard.press('Shift+Enter');
  await count(page, new RegExp(`^${all} of ${all}, page`));
  await page.keyboard.press('Enter');
  await count(page, new RegExp(`^1 of ${all}, page`));
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#find').inputValue(), '');
  await page.waitForFunction(() => !CSS.highlights.has('found'));
  await page.close();
});

test('the browser’s own key is left alone outside of the pane, and when pressed once more', async () => {
  const page = await opened(PDF);
  await page.evaluate(() => {
    globalThis.taken = [];
    addEventListener('keydown', (event) => {
      if (event.key === 'f') {
        globalThis.taken.push(event.defaultPrevented);
        // The browser's own field would take the focus from the page.
        event.preventDefault();
      }
    });
  });
  for (const place of ['#q', '.desk', '#find']) {
    await page.locator(place).focus();
    await page.keyboard.press('Control+f');
  }
  assert.deepEqual(await page.evaluate(() => globalThis.taken), [false, true, false]);
  await page.close();
});

test('what is looked for among the readings is marked in the document, and the other way round', async () => {
  const page = await opened(PDF);
  await page.locator('#q').fill('general election');
  await count(page, /^Found (once|\d+ times)\.$/);
  assert.equal(await page.locator('#find').inputValue(), 'general election');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  assert.match((await (await marked(page)).jsonValue()).text, /^general election$/i);
  await page.locator('#find').fill('post code');
  await page.getByTestId('find-readings').click();
  assert.equal(await page.locator('#q').inputValue(), 'post code');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
  for (const text of await page.getByTestId('reading').allInnerTexts()) assert.match(text, /post code/i);
  await page.close();
});

test('a page far down in a long PDF is brought into view and marked', async () => {
  const page = await opened(await longPdf(30));
  await page.locator('#find').fill('what we hold');
  await count(page, '1 of 30, page 1');
  await page.keyboard.press('Shift+Enter');
  await count(page, '30 of 30, page 30');
  assert.equal((await (await marked(page)).jsonValue()).text, 'what we hold');
  await page.close();
});

test('a row that is not on the page is brought there', async () => {
  const rows = Array.from({ length: 450 }, (_, at) => `Question ${at},${at === 430 ? 'Needleby' : 'Other'}`);
  const page = await opened({
    name: 'rows.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Field,Value\n${rows.join('\n')}\n`),
  });
  assert.equal(await page.locator('.rows-sheet').getByText('Needleby').count(), 0);
  await page.locator('#find').fill('needleby');
  await count(page, '1 of 1, row 432');
  const { text, unit } = await (await marked(page)).jsonValue();
  assert.equal(text, 'Needleby');
  assert.match(unit, /432\/2$/);
  await page.locator('#find').fill('not in there');
  await count(page, 'Not in this document.');
  await page.close();
});

test('a letter is searched by its paragraphs', async () => {
  const page = await opened({
    name: 'letter.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('The Labour Party\n\nYour Mosaic group is A01.\n\nYours, Siân Helperley\n'),
  });
  await page.locator('#find').fill('sian helperley');
  await count(page, /^1 of 1, paragraph \d+$/);
  assert.equal((await (await marked(page)).jsonValue()).text, 'Siân Helperley');
  await page.close();
});

test('no request left the extension, and no page complained', () => {
  assert.deepEqual(
    browser.requests.filter((url) => !/^(?:chrome-extension|blob|data):/.test(url)),
    [],
  );
  assert.deepEqual(browser.complaints, []);
});
