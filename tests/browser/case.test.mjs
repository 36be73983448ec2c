import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { LABOUR_CSV } from './samples.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

beforeEach(async () => {
  const page = await browser.open('options.html');
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await page.close();
});

/** Asks Labour, and keeps that as a case. */
async function keepRequest(passphrase = '') {
  const page = await browser.open('request.html');
  await page.locator('input[name=party][value=labour]').check();
  await page.locator('input[name=name]').fill('Quillon Placeholder');
  const keep = page.getByTestId('keep-request');
  await keep.locator('summary').click();
  await keep.getByLabel('Passphrase, if you want one').fill(passphrase);
  await keep.locator('input[name=sent-on]').fill('2025-01-06');
  await keep.getByRole('button', { name: 'I sent it: put it in the case' }).click();
  await keep.getByRole('link', { name: 'It is kept. See the case' }).click();
  return page;
}

/** What the timeline says, a line each. */
async function timeline(page) {
  const lines = await page.getByTestId('timeline').locator('li').allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

test('a request becomes a case: its day, what is late, the letters and the reply', async () => {
  const page = await keepRequest();
  await page.getByRole('heading', { name: 'Your case with Labour Party' }).waitFor();
  assert.deepEqual(await timeline(page), [
    '6 January 2025 You sent a letter: Subject access request under Article 15(1) UK GDPR See the letter',
    '6 February 2025 Over: The last day for their reply. By the days that you gave, none has come.',
  ]);
  // What is next is the letter that asks where it is.
  await page
    .getByTestId('case-next')
    .getByRole('link', { name: /^Write it: / })
    .click();
  await page.getByTestId('paper').waitFor();
  const paper = await page
    .getByTestId('paper')
    .evaluate((one) => [...one.querySelectorAll('textarea')].map(({ value }) => value).join('\n'));
  assert.match(paper, /By my count your answer was due by 6 February 2025/);
  assert.match(paper, /Quillon Placeholder/);
  await page.locator('input[name=sent-on]').fill('2025-02-10');
  await page.getByRole('button', { name: 'I sent it: put it in the case' }).click();
  await page.getByText('It is in the case now.').waitFor();
  assert.equal(await page.getByTestId('case-letter').count(), 2);
  // A reply comes, and is opened in a report.
  await page.getByLabel('It came on').fill('2025-03-03');
  await page.getByLabel('Add the files of one reply').setInputFiles(LABOUR_CSV);
  await page.getByText('A file came that is not read yet.').first().waitFor();
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await page.getByTestId('case-told').getByText('It is kept on this device.').waitFor();
  await page.getByTestId('case-next').getByRole('link', { name: 'Open in a report' }).click();
  await waitForReport(page);
  await page.getByTestId('letters').click();
  await page.getByTestId('paper').waitFor();
  await page.locator('input[name=sent-on]').fill('2025-03-10');
  await page.getByRole('button', { name: 'I sent it: put it in the case' }).click();
  await page.getByText('It is in the case now.').waitFor();
  await page.getByRole('link', { name: 'See the case' }).click();
  await page.getByTestId('timeline').waitFor();
  assert.deepEqual(
    (await timeline(page)).map((line) => line.slice(0, 40)),
    [
      '6 January 2025 You sent a letter: Subjec',
      '6 February 2025 The last day for their r',
      '10 February 2025 You sent a letter: My r',
      '3 March 2025 Their reply came, with data',
      // The 30 days to confirm a complaint are law only since 2026.
      '10 March 2025 You sent a letter: Data pr',
    ],
  );
  await page.close();
});

test('a case goes into one file, and comes back from it as it was, kept nowhere', async () => {
  const page = await keepRequest();
  await page.getByTestId('timeline').waitFor();
  const kept = await timeline(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as one file' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^case-\d{4}-\d\d-\d\d\.zip$/);
  const buffer = await readFile(await download.path());
  await page.getByRole('button', { name: 'Erase what is kept' }).click();
  await page.getByText('Erased. It is no longer on this device.').waitFor();
  await page.close();
  const other = await browser.open('case.html');
  const file = { name: 'case.zip', mimeType: 'application/zip', buffer };
  await other.getByTestId('case-file').setInputFiles(file);
  await other.getByTestId('timeline').waitFor();
  assert.deepEqual(await timeline(other), kept);
  await other
    .getByText('You changed something that is not kept yet.')
    .or(other.getByText('It is not kept.'))
    .first()
    .waitFor();
  assert.deepEqual(await other.evaluate(async () => (await indexedDB.databases()).length), 0);
  await other.close();
});

test('a button that goes with what it did leaves the focus near by', async () => {
  const page = await browser.open('case.html');
  await page.getByRole('button', { name: 'Chase or answer them' }).click();
  await page.getByRole('button', { name: 'I sent it: put it in the case' }).click();
  await page.getByRole('button', { name: /^Take out/ }).press('Enter');
  await page.locator('#letters-h:focus').waitFor();
  await page.getByRole('button', { name: 'Keep this case' }).press('Enter');
  await page.locator('#keep-h:focus').waitFor();
  await page.goto(page.url().replace(/case\.html.*/, 'kept.html'));
  await page.getByRole('button', { name: 'Forget everything' }).press('Enter');
  await page.getByRole('button', { name: 'No, keep them' }).press('Enter');
  await page.locator('button:focus', { hasText: 'Forget everything' }).waitFor();
  await page.close();
});

test('on paper the letter on the desk stands alone, and the case without one has no empty boxes', async () => {
  const page = await browser.open('case.html');
  await page.getByLabel('Your request came to them on').fill('2025-01-06');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.getByTestId('timeline').isVisible());
  assert.equal(await page.locator('input:visible, button:visible').count(), 0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Chase or answer them' }).click();
  await page.emulateMedia({ media: 'print' });
  await page.getByTestId('paper').waitFor();
  assert.deepEqual(await page.locator(':is(h1, h2, h3):visible').allInnerTexts(), []);
  assert.equal(await page.locator('input:visible, button:visible').count(), 0);
  await page.close();
});

test('a reply of a case that is kept nowhere opens in a report, and the case stays where it is', async () => {
  const page = await browser.open('case.html');
  await page.getByLabel('Your request came to them on').fill('2025-01-06');
  await page.getByLabel('It came on').fill('2025-03-03');
  await page.getByLabel('Add the files of one reply').setInputFiles(LABOUR_CSV);
  await page.getByTestId('case-reply').waitFor();
  const [report] = await Promise.all([
    browser.context.waitForEvent('page'),
    page.getByTestId('case-reply').getByRole('link', { name: 'Open in a report' }).click(),
  ]);
  await waitForReport(report);
  // What the case tells beside the reply is told there too.
  await report.getByTestId('letters').click();
  await report.getByTestId('paper').waitFor();
  const paper = await report
    .getByTestId('paper')
    .evaluate((one) => [...one.querySelectorAll('textarea')].map(({ value }) => value).join('\n'));
  assert.match(paper, /6 January 2025/);
  assert.match(paper, /3 March 2025/);
  assert.deepEqual(await report.evaluate(async () => (await indexedDB.databases()).length), 0);
  await page.getByTestId('case-reply').waitFor();
  await page.close();
  await report.reload();
  await report.getByText('The tab that held the document is closed').waitFor();
  await report.close();
});

test('a file that is no case is refused with what to do next', async () => {
  const page = await browser.open('case.html');
  await page.getByText('Bring back a case from a file').click();
  for (const buffer of [Buffer.from('no zip'), Buffer.alloc(100)]) {
    await page
      .getByTestId('case-file')
      .setInputFiles({ name: 'case.zip', mimeType: 'application/zip', buffer });
    await page.getByText('This is not a case that was saved from here.').waitFor();
  }
  await page.close();
});

test('behind a passphrase a case is opened, changed and kept with the same one', async () => {
  const page = await keepRequest('four long plain words');
  await page.getByRole('heading', { name: 'A case behind a passphrase' }).waitFor();
  await page.getByLabel('Passphrase').fill('four long plain');
  await page.getByRole('button', { name: 'Open the case' }).click();
  await page.getByText('That passphrase does not open it.').waitFor();
  await page.getByLabel('Passphrase').fill('four long plain words');
  await page.getByRole('button', { name: 'Open the case' }).click();
  await page.getByTestId('timeline').waitFor();
  await page.getByText('More days: what they asked').click();
  await page.getByLabel('You complained to the party on').fill('2025-04-01');
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await page.getByTestId('case-told').getByText('It is kept on this device.').waitFor();
  await page.reload();
  await page.getByLabel('Passphrase').fill('four long plain words');
  await page.getByRole('button', { name: 'Open the case' }).click();
  await page.getByText('You complained to the party.').first().waitFor();
  await page.close();
});

test('what two tabs change in one case is not lost', async () => {
  const page = await keepRequest();
  await page.getByTestId('timeline').waitFor();
  const other = await browser.context.newPage();
  await other.goto(page.url());
  await other.getByTestId('timeline').waitFor();
  for (const [tab, day] of [
    [page, '2025-04-01'],
    [other, '2025-05-01'],
  ]) {
    await tab.getByText('More days: what they asked').click();
    await tab.getByLabel('You told them to stop on').fill(day);
    await tab.getByRole('button', { name: 'Keep the changes' }).click();
  }
  await other.getByText('It was kept in another form in another tab').waitFor();
  await other.close({ runBeforeUnload: false });
  await page.close();
});
