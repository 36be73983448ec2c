import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { CONSERVATIVE_CSV, CSV, LABOUR_CSV, PDF } from './samples.mjs';
import { checkPictures } from './saved-pictures.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** A page on which replies are compared, each file opened beside the others. */
async function compared(...files) {
  const page = await browser.open('report.html#compare');
  for (const [index, file] of files.entries()) {
    await page.locator('#file').setInputFiles(file);
    await page.getByTestId('compared-reply').nth(index).waitFor();
  }
  return page;
}

/** Saves what a button offers, and gives its bytes. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('two samples lie side by side, and are said to be of two people', async () => {
  const page = await compared(PDF, CSV);
  assert.equal(await page.getByTestId('compare-title').innerText(), '2 replies side by side');
  assert.match(await page.getByTestId('whose').innerText(), /different people/);
  assert.equal(await page.getByTestId('contradiction').count(), 0);
  const cell = page.getByTestId('matrix').locator('td').first();
  assert.match(await cell.textContent(), /Your name, Labour: 3 held, all explained/);
  await page.close();
});

test('what one person’s replies do not agree on is pointed out, with its place in each', async () => {
  const page = await compared(LABOUR_CSV, CONSERVATIVE_CSV);
  await page.getByTestId('contradiction').first().waitFor();
  const text = await page.getByTestId('contradiction').first().innerText();
  assert.match(text, /Labour: likely to vote for Labour/);
  assert.match(text, /Conservatives: likely to vote for the Conservatives/);
  await page.getByTestId('contradiction').first().getByTestId('look').nth(1).press('Enter');
  await waitForReport(page);
  await page.waitForFunction(() => document.activeElement?.id.startsWith('r-'));
  assert.match(await page.evaluate(() => document.activeElement.innerText), /PTV Conservative/);
  await page.close();
});

test('the reader goes from reply to reply, closes one, and the other is still there', async () => {
  const page = await compared(PDF, CSV);
  const bar = page.locator('.replies-bar');
  await bar.getByRole('button', { name: 'Labour' }).press('Enter');
  await waitForReport(page);
  assert.match(await page.getByTestId('headline').innerText(), /^Labour/);
  await bar.getByRole('button', { name: 'Liberal Democrats' }).press('Enter');
  await page
    .getByTestId('headline')
    .getByText(/^The Liberal Democrats/)
    .waitFor();
  await page.getByTestId('compare').press('Enter');
  await page.getByRole('button', { name: /^Close.*Liberal Democrats/ }).press('Enter');
  await page.getByTestId('compared-reply').nth(1).waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), 'compare-title');
  // One reply needs no bar to change between replies; the head of the page leads back to it.
  await bar.waitFor({ state: 'detached' });
  await page.getByRole('navigation').getByRole('link', { name: 'Report' }).press('Enter');
  await waitForReport(page);
  assert.match(await page.getByTestId('headline').innerText(), /^Labour/);
  await page.close();
});

test('a file that cannot be read leaves the reply beside it open', async () => {
  const page = await compared(CSV);
  await page.locator('#file').setInputFiles({
    name: 'reply.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  });
  await page.getByTestId('problem').first().waitFor();
  await page.locator('.replies-bar').getByRole('button', { name: 'Liberal Democrats' }).press('Enter');
  await waitForReport(page);
  await page.close();
});

test('the same file opened once more is no second reply', async () => {
  const page = await compared(CSV);
  await page.locator('#file').setInputFiles(PDF);
  await page.getByTestId('compared-reply').nth(1).waitFor();
  await page.locator('#file').setInputFiles(CSV);
  await page.getByTestId('compared-reply').nth(1).getByText('Liberal Democrats').first().waitFor();
  assert.equal(await page.getByTestId('compared-reply').count(), 2);
  await page.close();
});

test('each picture is saved as a drawing and as dots', async () => {
  const page = await browser.open('report.html?sample');
  await waitForReport(page);
  for (const name of ['scores', 'concerns', 'leans', 'timeline', 'origins']) {
    const buttons = page.getByTestId(`save-${name}`).getByRole('button');
    const png = await saved(page, buttons.nth(0));
    assert.equal(png.name, `${name}.png`);
    const svg = await saved(page, buttons.nth(1));
    assert.equal(svg.name, `${name}.svg`);
    checkPictures(svg.bytes, png.bytes);
  }
  await page.close();
});

test('nothing was asked of anybody, and nothing was refused', () => {
  assert.deepEqual(
    browser.requests.filter((address) => !/^(?:chrome-extension|blob|data):/.test(address)),
    [],
  );
  assert.deepEqual(browser.complaints, []);
});

test('among the readings the reader goes on in the other reply, with what they were looking for', async () => {
  const page = await compared(LABOUR_CSV, CONSERVATIVE_CSV);
  await page.locator('.replies-bar').getByRole('button', { name: 'Labour' }).press('Enter');
  await waitForReport(page);
  await page.locator('#q').fill('children');
  await page.locator('#reply').selectOption({ index: 1 });
  await page.waitForFunction(() => document.activeElement?.id === 'reply');
  await waitForReport(page);
  assert.match(await page.getByTestId('headline').innerText(), /^The Conservatives hold/);
  assert.equal(await page.locator('#q').inputValue(), 'children');
  assert.equal(await page.locator('#reply option:checked').innerText(), 'Conservatives: 6');
  assert.equal(await page.getByTestId('reading').count(), 1);
  await page.close();
});
