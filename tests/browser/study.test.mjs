import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { launchChromium } from './chromium.mjs';
import { waitForStudy } from './wait-for-study.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** Files of a CSV each, no two alike. */
function replies(count) {
  return Array.from({ length: count }, (_, number) => ({
    name: `reply-${number}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `Field,Value\nLast name,Specimenby${number}\nLab Scale,${1 + (number % 10)}\nGX2_RESID,${number}\n`,
    ),
  }));
}

async function saved(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFile(await download.path());
}

/** All that is shown of each file before it is saved, part by part to the last. */
async function lookThrough(page) {
  const shown = {};
  const next = page.getByTestId('preview-next');
  const preview = page.getByTestId('preview');
  for (const option of await page.getByLabel('File', { exact: true }).locator('option').all()) {
    const name = await option.getAttribute('value');
    if (name.endsWith('.parquet')) continue;
    await page.getByLabel('File', { exact: true }).selectOption(name);
    await page.waitForFunction(
      (start) => document.querySelector('[data-testid="preview"]').textContent.startsWith(start),
      FIRST_LETTERS[name.split('.').at(-1)],
    );
    let part = await preview.textContent();
    shown[name] = part;
    while ((await next.count()) > 0 && (await next.getAttribute('aria-disabled')) === 'false') {
      await next.click();
      await page.waitForFunction(
        (last) => document.querySelector('[data-testid="preview"]').textContent !== last,
        part,
      );
      part = await preview.textContent();
      shown[name] += part;
    }
  }
  return shown;
}

/** How files of each kind begin. */
const FIRST_LETTERS = { csv: 'reply,person', ndjson: '{"reply"', json: '{\n', md: '# ' };

/** Says on which ground the study rests, and that all agreed. */
async function consentToAll(page) {
  await page.getByLabel('The ground that this study rests on').selectOption('consent');
  await page.getByLabel('All these people agreed to the same').check();
  await page.getByLabel('They agreed that their replies are used in this study.').check();
  await page.getByLabel('They agreed that what comes out, without names, is shared.').check();
}

test('the invented replies give figures, and a table that is stopped until nobody is alone in it', async () => {
  const page = await browser.open('study.html');
  await page.getByTestId('sample').click();
  await waitForStudy(page);
  assert.equal(await page.getByTestId('headline').innerText(), '58 replies from 3 parties');
  await page.getByTestId('preview').filter({ hasText: 'reply,person' }).waitFor();
  assert.equal(await page.getByTestId('save-all').getAttribute('aria-disabled'), 'true');
  assert.match(await page.getByTestId('disclosure').innerText(), /are alone/);
  await page.getByTestId('remove-identifying').check();
  await page.locator('[data-testid="save-all"][aria-disabled="false"]').waitFor();
  const shown = await lookThrough(page);
  const zip = await saved(page, () => page.getByTestId('save-all').click());
  const entries = await new ZipReader(new BlobReader(new Blob([zip]))).getEntries();
  assert.deepEqual(entries.map(({ filename }) => filename).sort(), [
    'codebook.md',
    'datapackage.json',
    'events.csv',
    'readings.csv',
    'readings.ndjson',
    'readings.parquet',
    'summary.json',
  ]);
  for (const entry of entries.filter(({ filename }) => filename in shown))
    assert.equal(shown[entry.filename], await entry.getData(new TextWriter()), entry.filename);
  assert.equal(Object.keys(shown).length, 6);
  const csv = shown['readings.csv'];
  assert.doesNotMatch(csv, /Placeholderson|Nowhereton/);
  await page.close();
});

test('nothing is read before it is said on which ground, and what the people agreed to', async () => {
  const page = await browser.open('study.html');
  const read = page.getByTestId('read');
  await page.locator('#pick-files').setInputFiles(replies(3));
  await page.getByTestId('pile').filter({ hasText: '3 files make 3 replies.' }).waitFor();
  assert.equal(await read.getAttribute('aria-disabled'), 'true');
  await read.press('Enter');
  assert.equal(await page.getByTestId('headline').count(), 0);
  await consentToAll(page);
  await page.getByTestId('agreed').filter({ hasText: '3 of 3' }).waitFor();
  await page.getByLabel('Until this day').fill('2020-01-31');
  await page.getByTestId('agreed').filter({ hasText: '0 of 3' }).waitFor();
  await page.getByLabel('Until this day').fill('');
  await page.getByTestId('agreed').filter({ hasText: '3 of 3' }).waitFor();
  await read.click();
  await waitForStudy(page);
  assert.match(await page.getByTestId('headline').innerText(), /^3 replies/);
  await page.close();
});

test('a consent that ends takes a reply out of every figure', async () => {
  const page = await browser.open('study.html');
  await page.locator('#pick-files').setInputFiles(replies(2));
  await consentToAll(page);
  await page.getByTestId('read').click();
  await waitForStudy(page);
  await page.getByText('Replies, consent and settings').click();
  await page.getByLabel('They agreed that what comes out, without names, is shared.').uncheck();
  await page.getByTestId('headline').filter({ hasText: 'No reply could be taken' }).waitFor();
  assert.equal(await page.getByTestId('preview').count(), 0);
  assert.match(await page.getByTestId('log').innerText(), /No consent to sharing/);
  await page.close();
});

test('a list of consents among the files is taken for what it is', async () => {
  const page = await browser.open('study.html');
  const list = 'reply,use,sharing,until\nreply-0.csv,yes,yes,\nreply-1.csv,yes,yes,2020-01-31\n';
  const consent = { name: 'consent.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
  await page.locator('#pick-files').setInputFiles([...replies(2), consent]);
  await page.getByTestId('pile').filter({ hasText: '2 files make 2 replies.' }).waitFor();
  await page.getByTestId('list-found').filter({ hasText: 'consent.csv was taken' }).waitFor();
  await page.getByTestId('agreed').filter({ hasText: '1 of 2' }).waitFor();
  await page.close();
});

test('each reply has the day until when its person agreed', async () => {
  const page = await browser.open('study.html');
  await page.locator('#pick-files').setInputFiles(replies(2));
  await page.getByLabel('The ground that this study rests on').selectOption('consent');
  await page.getByLabel('I say it for each reply').check();
  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.getByTestId('agreed').filter({ hasText: '2 of 2' }).waitFor();
  await page.getByLabel('until (empty for no end) reply-1.csv').fill('2020-01-31');
  await page.getByTestId('agreed').filter({ hasText: '1 of 2' }).waitFor();
  await page.getByTestId('read').click();
  await waitForStudy(page);
  assert.match(await page.getByTestId('log').innerText(), /reply-1\.csv The consent has ended/);
  await page.close();
});

test('a reading that was stopped goes on', async () => {
  const page = await browser.open('study.html');
  await page.locator('#pick-files').setInputFiles(replies(400));
  await consentToAll(page);
  await page.getByTestId('read').click();
  await page.getByTestId('stop').click();
  await page.getByTestId('go-on').click();
  await page.getByTestId('headline').filter({ hasText: '400 replies' }).waitFor({ timeout: 120_000 });
  assert.equal(await page.getByTestId('go-on').count(), 0);
  await page.close();
});

test('what cannot be read is said by name, and the rest goes on', async () => {
  const page = await browser.open('study.html');
  const [first, second] = replies(2);
  const empty = { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) };
  const again = { ...first, name: 'again.csv' };
  await page.locator('#pick-files').setInputFiles([first, second, empty, again]);
  await consentToAll(page);
  await page.getByTestId('read').click();
  await waitForStudy(page);
  assert.match(await page.getByTestId('headline').innerText(), /^2 replies/);
  const log = await page.getByTestId('log').innerText();
  assert.match(log, /empty\.pdf This file is empty/);
  assert.match(log, /The same data is there already/);
  await page.close();
});

test('nothing was asked for from elsewhere, and no policy was broken', () => {
  const elsewhere = browser.requests.filter((address) => !/^(?:chrome-extension|blob|data):/.test(address));
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(browser.complaints, []);
});
