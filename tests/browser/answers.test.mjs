import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { PEOPLE } from './samples.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

async function openSample() {
  const page = await browser.open('report.html?sample');
  await waitForReport(page);
  await page.bringToFront();
  return page;
}

/** Waits until something that stands on the page says so. */
async function waitForText(locator, pattern) {
  await locator.filter({ hasText: pattern }).waitFor();
}

/** Opens what saves a copy, and waits until it shows what will be written. */
async function openExport(page) {
  await page.getByTestId('export-open').click();
  await page.getByTestId('export-preview').waitFor();
}

/** What the box shows once it holds, or lacks, some words. */
async function previewWith(page, words, isThere = true) {
  await page.waitForFunction(
    ([sought, wanted]) => {
      const box = document.querySelector('[data-testid="export-preview"]');
      return box !== null && box.value.includes(sought) === wanted;
    },
    [words, isThere],
  );
  return page.getByTestId('export-preview').inputValue();
}

/** Saves the copy, and gives what was written. */
async function save(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-testid="export-save"][aria-disabled="false"]').click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the keyboard alone answers guess after guess, and takes an answer back', async () => {
  const page = await openSample();
  const sum = page.getByTestId('how-right');
  await waitForText(sum, /There are \d+ guesses/);
  await sum.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const first = page.getByTestId('is-right').first();
  await first.locator('input:focus').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.equal(await first.locator('input:checked').inputValue(), 'no');
  await waitForText(sum, /1 is wrong/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const second = page.getByTestId('is-right').nth(1);
  await second.locator('input:focus').waitFor();
  await page.keyboard.press('Space');
  await waitForText(sum, /1 of \d+ is right/);
  assert.equal(await second.locator('input:checked').inputValue(), 'yes');
  await waitForText(page.getByTestId('how-right-all'), /put 1 guess right/);
  await first.getByRole('button', { name: /Take back/ }).click();
  await waitForText(sum, /^(?!.*wrong)/);
  assert.equal(await first.locator('input:checked').count(), 0);
  await page.close();
});

test('what nobody explains is ticked at once, and counted beside the next steps', async () => {
  const page = await openSample();
  const ticks = page.locator('#g-unexplained [data-testid="ask"]');
  const count = await ticks.count();
  await page.getByTestId('ask-all').check();
  await waitForText(page.getByTestId('asked'), new RegExp(`about ${count} things`));
  assert.equal(await page.locator('#g-unexplained [data-testid="ask"]:checked').count(), count);
  await ticks.first().uncheck();
  await waitForText(page.getByTestId('asked'), new RegExp(`about ${count - 1} things`));
  assert.equal(await page.getByTestId('ask-all').isChecked(), false);
  await page.close();
});

test('a copy is exactly what the page showed, with the answers only if asked for', async () => {
  const page = await openSample();
  await page.getByTestId('is-right').first().getByRole('radio', { name: 'Partly' }).check();
  await openExport(page);
  const panel = page.getByTestId('export');
  await panel.getByRole('radio', { name: /program/ }).check();
  const shown = await previewWith(page, '"schema": "sar-decoder/1"');
  const plain = await save(page);
  assert.equal(plain.name, 'labour-reply-decoded.json');
  assert.ok(plain.text.startsWith(shown));
  assert.equal('answers' in JSON.parse(plain.text).files[0], false);
  await panel.getByRole('checkbox', { name: /My answers/ }).check();
  const full = await save(page);
  assert.deepEqual(Object.values(JSON.parse(full.text).files[0].answers), ['partly']);
  await page.close();
});

test('names that are left out are nowhere in a copy, and the page can be searched for them', async () => {
  const page = await openSample();
  await openExport(page);
  const panel = page.getByTestId('export');
  await panel.getByRole('radio', { name: /spreadsheet/ }).check();
  await previewWith(page, 'Quillon');
  await panel.getByLabel('Look for your name in it').fill('Quillon');
  await waitForText(page.getByTestId('export-found'), /Found [1-9]/);
  await panel.getByRole('checkbox', { name: 'Names and contact details' }).check();
  await previewWith(page, 'Quillon', false);
  await waitForText(page.getByTestId('export-found'), /Found 0 times/);
  const { name, text } = await save(page);
  assert.equal(name, 'reply-decoded.csv');
  assert.doesNotMatch(text, /quillon|sample lane|zz9/i);
  await page.close();
});

test('other people are folded away once a reader says who they are', async () => {
  const page = await browser.open('report.html');
  await page.locator('#file').setInputFiles(PEOPLE);
  await waitForReport(page);
  const orla = page.locator('h4', { hasText: 'Orla' });
  await orla.first().waitFor();
  await page.locator('#self').selectOption({ label: 'Row 2: Quillon Placeholder' });
  await orla.first().waitFor({ state: 'detached' });
  const folded = page.getByTestId('folded').first();
  assert.equal(await folded.getByText('Anwen Helperley').isVisible(), false);
  await folded.locator('summary').click();
  await folded.getByText('Anwen Helperley').waitFor();
  const others = page.getByTestId('others');
  await others.locator('summary').click();
  await others.locator('h4', { hasText: 'Orla' }).waitFor();
  await openExport(page);
  const { text } = await save(page);
  assert.match(text, /Quillon/);
  assert.doesNotMatch(text, /Orla|Bryn|Anwen/);
  await page.close();
});

test('a saved page stands alone: it opens from the disk, and asks for nothing', async () => {
  const page = await openSample();
  await openExport(page);
  const { text } = await save(page);
  const alone = await browser.context.newPage();
  const asked = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.setContent(text);
  await alone.getByRole('heading', { name: /Labour holds/ }).waitFor();
  assert.ok((await alone.locator('tbody tr').count()) > 20);
  assert.deepEqual(asked, []);
  await alone.close();
  await page.close();
});
