// Files within files, locked ones and long ones, opened in Chromium as a person would.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import {
  archive,
  lockedArchive,
  lockedSevenZip,
  longPdf,
  mail,
  mailWithTable,
  PASSWORD,
  workbook,
} from './nested-samples.mjs';
import { waitForReport } from './wait-for-report.mjs';

const RICH_TEXT = resolve(import.meta.dirname, '../replies/letter-rtf-merged-cells/input.rtf');
const LOCKED_PDF = resolve(import.meta.dirname, '../replies/locked-pdf-with-password/input.pdf');
/** What a screenshot of a reply looks like. */
const PAPER = `<body style="margin: 40px; background: #fff; color: #000; font: 20px sans-serif">
  <h2>The Labour Party</h2><p>What we hold about you</p>
  <table border="1" cellpadding="8" style="border-collapse: collapse">
    <tr><th>Field</th><th>Your data</th></tr><tr><td>Mosaic Group</td><td>K</td></tr>
    <tr><td>Ward</td><td>Sampleford</td></tr><tr><td>Postcode</td><td>ZZ5 4AA</td></tr>
  </table></body>`;
let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** A report page on which files are chosen. */
async function choose(files) {
  const page = await browser.open('report.html');
  await page.locator('#file').setInputFiles(files);
  return page;
}

async function report(files) {
  const page = await choose(files);
  await waitForReport(page);
  return page;
}

/** Chooses a document in the tree beside the readings. */
async function chooseDocument(page, name) {
  await page.locator('.tree summary').click();
  await page.locator('.tree-item', { hasText: name }).first().click();
}

async function tryPassword(page, word) {
  await page.locator('input[type="password"]').fill(word);
  await page.keyboard.press('Enter');
}

test('a workbook is shown with its merged and hidden cells, and a reading lights its cell', async () => {
  const page = await report(workbook());
  await page.locator('.rows-sheet td[colspan="2"]', { hasText: 'What we hold about you' }).waitFor();
  assert.equal(await page.locator('.rows-sheet tr.unseen').count(), 1);
  const reading = page.getByTestId('reading').filter({ hasText: 'Mosaic Group' });
  await reading.getByTestId('show').click();
  assert.equal((await page.locator('.lit-cell').innerText()).trim().endsWith('K'), true);
  await page.close();
});

test('rich text is read without what its library takes from Node', async () => {
  const page = await report(RICH_TEXT);
  await page.getByTestId('reading').filter({ hasText: 'QX2' }).waitFor();
  assert.match(
    await page.getByTestId('reading').filter({ hasText: 'Full name' }).innerText(),
    /Clémentine Quimby-Test/,
  );
  await page.close();
});

test('a mail is shown with its head and its words, and leads to what is attached', async () => {
  const page = await report(mail());
  await chooseDocument(page, 'reply.eml');
  await page.locator('.mail-head dd', { hasText: 'Your subject access request' }).waitFor();
  await page.locator('.text-line', { hasText: 'Dear Alex Sample' }).waitFor();
  await page.locator('.holds button', { hasText: 'record.xlsx' }).click();
  await page.locator('.rows-sheet td', { hasText: 'Sampleford' }).waitFor();
  await page.close();
});

test('a mail with a table in it is shown as one', async () => {
  const page = await report(mailWithTable());
  await page.locator('.rows-sheet td', { hasText: 'Sampleford' }).waitFor();
  await chooseDocument(page, 'table.eml');
  await page.locator('.mail-head dd', { hasText: 'Your subject access request' }).waitFor();
  await page.locator('.rows-sheet td', { hasText: 'Sampleford' }).waitFor();
  assert.equal(await page.locator('.holds').count(), 0);
  await page.close();
});

test('of an archive each file is shown, and what is locked is asked for by its name', async () => {
  const page = await report(await archive());
  assert.match(await page.getByTestId('how-much').innerText(), /^3 of 4 files read$/);
  await page.locator('.pdf-sheet canvas').first().waitFor();
  const rows = page.getByTestId('reading').filter({ hasText: /row \d+, column/ });
  await rows.first().getByTestId('show').click();
  await page.locator('.rows-sheet .lit-cell').waitFor();
  assert.match(
    await page.locator('.tree summary').innerText(),
    /reply\.zip › mail\/reply\.eml › record\.xlsx/,
  );
  await chooseDocument(page, 'reply.pdf');
  await page.locator('.pdf-sheet').first().waitFor();
  assert.match(await page.getByTestId('password').innerText(), /Password of record\.xlsx/);
  await page.getByRole('button', { name: 'Go on without it' }).click();
  assert.equal(await page.getByTestId('password').count(), 0);
  await page.close();
});

test('a wrong password is said, a right one opens the file, by the keyboard alone', async () => {
  const page = await choose(await lockedArchive());
  await page.getByTestId('problem').waitFor();
  await page.locator('input[type="password"]:focus').waitFor();
  await tryPassword(page, 'not this one');
  await page.locator('[data-testid="problem"][data-code="wrong-password"]').waitFor();
  await page.locator('input[type="password"]:focus').waitFor();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await waitForReport(page);
  assert.equal(await page.getByTestId('problem').count(), 0);
  await page.locator('.rows-sheet td', { hasText: 'Sampleford' }).waitFor();
  await page.close();
});

test('a locked 7-Zip archive is opened with its password', async () => {
  const page = await choose(await lockedSevenZip());
  await page.locator('[data-testid="problem"][data-code="needs-password"]').waitFor();
  await tryPassword(page, 'not this one');
  await page.locator('[data-testid="problem"][data-code="wrong-password"]').waitFor();
  await tryPassword(page, PASSWORD);
  await waitForReport(page);
  await page.locator('.rows-sheet td', { hasText: 'Sampleford' }).waitFor();
  await page.close();
});

test('the first readings are there while the rest is read, and a stop keeps what was read', async () => {
  const page = await choose([await longPdf(300)]);
  await page.getByTestId('first-reading').first().waitFor();
  const words = await page.getByTestId('progress').innerText();
  assert.match(words, /\d of 300 pages read/);
  await page.getByTestId('stop').click();
  await waitForReport(page);
  assert.equal(await page.getByTestId('problem').getAttribute('data-code'), 'cancelled');
  assert.match(await page.getByTestId('how-much').innerText(), /stopped/);
  await page.getByTestId('read-on').click();
  await page.getByTestId('how-much').filter({ hasText: '300 pages, all read' }).waitFor();
  await page.close();
});

test('a locked PDF is drawn once its password is given', async () => {
  const page = await choose(LOCKED_PDF);
  await page.getByTestId('problem').waitFor();
  await tryPassword(page, 'correct horse');
  await page.locator('.pdf-sheet .textLayer span').first().waitFor();
  await page.close();
});

test('a folder that is dropped is opened with all that is in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sar-folder-'));
  await mkdir(join(folder, 'mail'));
  await writeFile(join(folder, 'record.xlsx'), workbook().buffer);
  await writeFile(join(folder, 'mail', 'reply.eml'), mail().buffer);
  await writeFile(join(folder, '.DS_Store'), 'left behind');
  const page = await browser.open('report.html');
  await page.bringToFront();
  const session = await browser.context.newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'])
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await waitForReport(page);
  const names = await page.locator('.kick .theirs').allInnerTexts();
  assert.deepEqual(
    names.map((name) => name.trim().replace(/^.*?\//, '')),
    ['mail/reply.eml', 'record.xlsx'],
  );
  await rm(folder, { recursive: true });
  await page.close();
});

test('several files are one reply, and one that cannot be read leaves the others as they are', async () => {
  const bad = {
    name: 'notes.dat',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0, 1, 2, 255, 0]),
  };
  const page = await report([workbook(), bad, mail()]);
  await page.getByTestId('problem').waitFor();
  assert.equal(await page.getByTestId('problem').count(), 1);
  assert.match(await page.getByTestId('problem').innerText(), /notes\.dat/);
  await page.getByTestId('reading').nth(3).waitFor();
  await page.close();
});

test('a photograph is read on this machine, drawn, and each reading is lit on it', async () => {
  const paper = await browser.context.newPage();
  await paper.setViewportSize({ width: 1000, height: 420 });
  await paper.setContent(PAPER);
  const buffer = await paper.screenshot();
  await paper.close();
  const page = await report({ name: 'photo.png', mimeType: 'image/png', buffer });
  await page.locator('.paper.picture img').waitFor();
  const reading = page.getByTestId('reading').filter({ hasText: 'Mosaic Group' });
  assert.equal(await reading.getByTestId('doubt').count(), 1);
  await reading.getByTestId('show').click();
  await page.locator('.paper.picture .lit-box').nth(1).waitFor();
  assert.equal(await page.locator('.paper.picture .lit-box').count(), 2);
  await page.close();
});

test('no page complained', () => {
  assert.deepEqual(browser.complaints, []);
});
