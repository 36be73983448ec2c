// A worker dies while a reply is read: another takes its place, and what it had no part in is read.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { PDFDocument } from 'pdf-lib';
import { launchChromium } from './chromium.mjs';
import { CSV, PDF } from './samples.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/**
 * Ends the first worker of a page whose address has this in it, after a step of its work: by an error that nobody
 * catches, as where there is no memory left. Gives the addresses of all that were started.
 */
function killFirst(page, address, work) {
  const started = [];
  page.on('worker', (worker) => {
    if (!worker.url().includes(address)) return;
    started.push(worker.url());
    if (started.length > 1) return;
    void worker.evaluate((action) => {
      addEventListener('message', ({ data }) => {
        if (data.action === action) throw new RangeError('Array buffer allocation failed');
      });
    }, work);
  });
  return started;
}

/** Pages as a scanner gives them, each with one label and its value. */
async function scan(lines) {
  const paper = await browser.context.newPage();
  await paper.setViewportSize({ width: 1000, height: 420 });
  const document = await PDFDocument.create();
  for (const line of lines) {
    await paper.setContent(`<p style="font: 40px Arial; margin: 60px">${line}</p>`);
    const image = await document.embedPng(await paper.screenshot());
    document.addPage([500, 210]).drawImage(image, { x: 0, y: 0, width: 500, height: 210 });
  }
  await paper.close();
  return { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await document.save()) };
}

async function asFile(path, name, mimeType) {
  return { name, mimeType, buffer: await readFile(path) };
}

/** The page, which may take longer than usual: what died is started once more. */
async function openPage() {
  const page = await browser.open('report.html');
  page.setDefaultTimeout(120_000);
  return page;
}

test('where the worker that opens PDFs dies, that file is named and the rest of the reply is read', async () => {
  const page = await openPage();
  const started = killFirst(page, 'pdf.worker', 'GetDocRequest');
  await page
    .locator('#file')
    .setInputFiles([
      await asFile(PDF, 'deadly.pdf', 'application/pdf'),
      await asFile(CSV, 'other.csv', 'text/csv'),
    ]);
  await waitForReport(page);
  // The pane beside the readings may have begun to show the file with a worker of its own.
  assert.ok(started.length > 0, 'there was a worker to die');
  const problem = page.getByTestId('problem');
  assert.equal(await problem.count(), 1);
  assert.equal(await problem.getAttribute('data-code'), 'damaged');
  assert.match(await problem.innerText(), /deadly\.pdf/);
  await page.getByTestId('reading').nth(3).waitFor();
  await page.close();
});

test('where the worker that reads a picture dies, another reads the other pages', async () => {
  const page = await openPage();
  // The step before a picture is read: the picture itself may be read sooner than the worker dies.
  const started = killFirst(page, 'ocr/start.js', 'setParameters');
  await page.locator('#file').setInputFiles(await scan(['Mosaic Group: K', 'Gender: F', 'Ward: Sampleford']));
  await waitForReport(page);
  assert.ok(started.length > 1, 'another worker was started');
  const problem = page.getByTestId('problem').filter({ hasText: 'could not read it from its picture' });
  assert.equal(await problem.count(), 1);
  assert.equal(await problem.getAttribute('data-code'), 'page-no-text');
  assert.equal(await page.getByTestId('reading').count(), 2);
  await page.close();
});
