import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { CSV, PDF } from './samples.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

const LETTER = {
  name: 'letter.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    [
      'The Labour Party',
      '',
      'Voting intention: Labour',
      '',
      'Labour support: 0.61',
      '',
      'Mosaic Group: K',
      '',
    ].join('\n'),
  ),
};

async function opened(file) {
  const page = await browser.open('report.html');
  await page.locator('#file').setInputFiles(file);
  await waitForReport(page);
  await page.locator('.desk .margin-sign').first().waitFor();
  return page;
}

/** How far the page and the pane of the document are scrolled. */
function scrolled(page) {
  return page.evaluate(() => [scrollY, document.querySelector('.desk').scrollTop]);
}

/** The first reading with a sign in the document, and that sign. */
async function readingInSight(page) {
  const sign = page.locator('.desk .margin-sign').first();
  const anchor = (await sign.getAttribute('href')).slice(1);
  return { sign, anchor, reading: page.locator(`[id="${anchor}"]`) };
}

const KINDS = [
  { name: 'a PDF', file: PDF, mark: '.pointed-box.value' },
  { name: 'a table', file: CSV, mark: '.pointed-cell' },
  { name: 'a letter', file: LETTER, mark: '.pointed-line' },
];

for (const { name, file, mark } of KINDS) {
  test(`what the pointer or the focus is at in the list is marked in ${name}, and nothing moves`, async () => {
    const page = await opened(file);
    const { reading } = await readingInSight(page);
    await reading.scrollIntoViewIfNeeded();
    const standing = await scrolled(page);
    await reading.hover({ position: { x: 60, y: 30 } });
    await page.locator(mark).first().waitFor();
    await page.mouse.move(1, 1);
    await page.waitForFunction((at) => !document.querySelector(at), mark);
    await reading.getByTestId('show').focus();
    await page.locator(mark).first().waitFor();
    assert.deepEqual(await scrolled(page), standing);
    await page.close();
  });

  test(`a value in ${name} is marked under the pointer, and a click on it opens its reading`, async () => {
    const page = await opened(file);
    const { sign, anchor, reading } = await readingInSight(page);
    await sign.hover();
    const place = page.locator(mark).first();
    await place.waitFor();
    const { x, y, width, height } = await place.boundingBox();
    await page.mouse.move(1, 1);
    await page.waitForFunction((at) => !document.querySelector(at), mark);
    await page.mouse.move(x + width / 2, y + height / 2);
    await place.waitFor();
    assert.ok(await reading.evaluate((one) => one.classList.contains('pointed')));
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForFunction((id) => document.activeElement?.id === id, anchor);
    assert.ok(await reading.evaluate((one) => one.classList.contains('lit')));
    await page.close();
  });
}

test('words of the document can still be selected, and selecting opens nothing', async () => {
  const page = await opened(PDF);
  await page.locator('.textLayer span').first().waitFor();
  const { sign, anchor } = await readingInSight(page);
  await sign.hover();
  const { x, y, width, height } = await page.locator('.pointed-box.value').first().boundingBox();
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width, y + height / 2, { steps: 4 });
  await page.mouse.up();
  assert.notEqual(await page.evaluate(() => getSelection().toString()), '');
  assert.notEqual(await page.evaluate(() => document.activeElement?.id), anchor);
  await page.close();
});
