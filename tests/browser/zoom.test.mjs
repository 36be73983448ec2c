import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { CSV } from './samples.mjs';
import { waitForLit } from './wait-for-lit.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** Waits until the pane says so of the size. */
async function says(page, words) {
  await page.getByTestId('zoom').getByText(words, { exact: true }).waitFor();
}

/** The sample with a reading of its third page lit, and that page drawn. */
async function litSample() {
  const page = await browser.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(browser.address('report.html?sample'));
  await waitForReport(page);
  await page.getByTestId('show').nth(12).click();
  await waitForLit(page);
  return page;
}

/** Of the page with what is lit: how wide it is, how sharp, and where what is lit lies in the pane. */
function tellLit(page) {
  return page.evaluate(() => {
    const lit = document.querySelector('.lit-box.value');
    const sheet = lit.closest('.paper');
    const desk = sheet.closest('.desk').getBoundingClientRect();
    const { top, bottom } = lit.getBoundingClientRect();
    const words = [...sheet.querySelectorAll('.textLayer span')].map(
      (one) => one.getBoundingClientRect().right,
    );
    return {
      wide: sheet.clientWidth,
      sharp: sheet.querySelector('canvas').width,
      words: Math.max(...words) - sheet.getBoundingClientRect().left,
      inView: top >= desk.top && bottom <= desk.bottom,
    };
  });
}

test('pages grow by a button, sharply, with what is lit still in view and the words where they are drawn', async () => {
  const page = await litSample();
  const first = await tellLit(page);
  const larger = page.getByRole('button', { name: 'Larger', exact: true });
  await larger.focus();
  for (const percent of [125, 150, 200]) {
    await page.keyboard.press('Enter');
    await says(page, `${percent}%`);
  }
  assert.ok(await larger.evaluate((one) => one === document.activeElement));
  await page.waitForFunction(
    (was) => document.querySelector('.lit-box').closest('.paper').querySelector('canvas').width > was * 1.9,
    first.sharp,
  );
  const now = await tellLit(page);
  assert.ok(now.wide > first.wide * 1.9, `${first.wide} to ${now.wide}`);
  assert.ok(Math.abs(now.words / now.wide - first.words / first.wide) < 0.02);
  assert.ok(now.inView);
  await page.close();
});

test('on the desk plus, minus and nought do it, to its ends, and the browser’s own keys stay its own', async () => {
  const page = await litSample();
  const desk = page.locator('.desk');
  await desk.focus();
  await page.keyboard.press('+');
  await says(page, '125%');
  await page.keyboard.press('0');
  await says(page, '100%');
  for (const percent of [75, 50]) {
    await page.keyboard.press('-');
    await says(page, `${percent}%`);
  }
  const smaller = page.getByRole('button', { name: 'Smaller', exact: true });
  assert.equal(await smaller.getAttribute('aria-disabled'), 'true');
  await page.keyboard.press('-');
  await page.keyboard.press('+');
  await says(page, '75%');
  const isOurs = await desk.evaluate((box) => {
    const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, cancelable: true, bubbles: true });
    return !box.dispatchEvent(event);
  });
  assert.equal(isOurs, false);
  assert.equal(await page.getByTestId('zoom').innerText(), '75%');
  await page.close();
});

test('a page is made as wide as its space, also on a phone', async () => {
  const page = await litSample();
  await page.setViewportSize({ width: 420, height: 740 });
  await page.getByTestId('show').nth(12).click();
  await page.getByRole('button', { name: 'Fit to width' }).click();
  await says(page, 'Fitted');
  const { page: sheet, pane } = await page.evaluate(() => {
    const desk = document.querySelector('.desk');
    return { page: document.querySelector('.pdf-sheet').offsetWidth, pane: desk.clientWidth };
  });
  assert.ok(sheet <= pane && sheet > pane * 0.85, `${sheet} of ${pane}`);
  await page.getByRole('button', { name: 'Larger', exact: true }).click();
  await says(page, '75%');
  await page.close();
});

test('the rows of a file grow too, and have no width of their own to fit', async () => {
  const page = await browser.open('report.html');
  await page.locator('#file').setInputFiles(CSV);
  await waitForReport(page);
  const cell = page.locator('.rows-sheet td').first();
  const size = () => cell.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const first = await size();
  await page.getByRole('button', { name: 'Larger', exact: true }).click();
  await says(page, '125%');
  assert.ok(Math.abs((await size()) / first - 1.25) < 0.01);
  assert.equal(await page.getByRole('button', { name: 'Fit to width' }).count(), 0);
  await page.close();
});
