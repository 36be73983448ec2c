import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { waitForReport } from './wait-for-report.mjs';

const QUESTIONS = 600;
let browser;
let page;

before(async () => {
  browser = await launchChromium();
  page = await browser.open('report.html');
  const rows = Array.from({ length: QUESTIONS }, (_, at) => `Survey question ${at + 1},C`);
  await page.locator('#file').setInputFiles({
    name: 'facts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Field,Value\nLast name,Placeholder\nMosaic Type,K46\n${rows.join('\n')}\n`),
  });
  await waitForReport(page);
});

after(() => browser?.close());

function readingOf(number) {
  return page.getByTestId('reading').filter({
    has: page.getByRole('heading', { name: `Survey question ${number} C`, exact: true }),
  });
}

test('whoever opens the rest of a group goes on with the first of it', async () => {
  await page.locator('.group > .more button').first().click();
  await page.waitForFunction(() => {
    const one = document.activeElement?.closest('.reading');
    const group = one?.closest('.group');
    return group && [...group.querySelectorAll('.reading')].indexOf(one) === 25;
  });
});

test('of an open group only what is near the view is on the page', async () => {
  assert.ok((await page.getByTestId('reading').count()) < QUESTIONS / 3);
  assert.equal(await readingOf(QUESTIONS).count(), 0);
});

test('a sign in the document leads to a reading that was not on the page', async () => {
  const later = page.locator('.rows-sheet .pager button').nth(1);
  while (await later.isEnabled()) await later.click();
  await page.locator('.rows-sheet tr').last().locator('.margin-sign').first().click();
  await readingOf(QUESTIONS).waitFor();
  await page.waitForFunction(
    (label) => document.activeElement?.textContent.includes(label),
    `Survey question ${QUESTIONS}`,
  );
});

test('what the reader is in stays, and what is far away makes room', async () => {
  await readingOf(QUESTIONS).locator('button, input').first().focus();
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="reading"]').length < 150);
  assert.equal(await page.evaluate(() => document.activeElement.closest('.reading') !== null), true);
});

test('a filter looks at all of it', async () => {
  await page.locator('#q').fill(`question ${QUESTIONS - 1}`);
  // It may have been on the page before, with others.
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="reading"]').length === 1);
  await readingOf(QUESTIONS - 1).waitFor();
  await page.locator('#q').fill('');
  await readingOf(1).waitFor();
});

test('on paper all of it is there', async () => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await page.getByTestId('reading').count(), QUESTIONS + 2);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.waitForFunction(
    (all) => document.querySelectorAll('[data-testid="reading"]').length < all,
    QUESTIONS,
  );
});
