import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { launchChromium, until } from './chromium.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** Everything that the extension has in the browser's stores. */
async function stored() {
  const page = await browser.open('options.html');
  const found = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
  }));
  await page.close();
  return found;
}

const NOTHING = { databases: [], local: [], session: [], caches: [] };

beforeEach(async () => {
  assert.deepEqual(await stored(), NOTHING);
});

async function openSample() {
  const page = await browser.open('report.html?sample');
  await waitForReport(page);
  return page;
}

/** Keeps the sample, and closes its tab. */
async function keepSample(passphrase = '') {
  const page = await openSample();
  await page.getByTestId('is-right').first().getByRole('radio', { name: 'No', exact: true }).check();
  const keep = page.getByTestId('keep-here');
  await keep.locator('summary').click();
  await keep.getByText('This reply is not kept.').waitFor();
  await keep.getByLabel('Passphrase, if you want one').fill(passphrase);
  await keep.getByRole('button', { name: 'Keep this reply' }).click();
  await keep.getByText('This reply is kept on this device.').waitFor();
  await page.close();
}

async function forgetAll() {
  const page = await browser.open('kept.html');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: 'No, keep them' }).click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: 'Yes, forget everything' }).click();
  await page.getByTestId('kept-none').waitFor();
  await page.close();
}

test('a reply that is opened and closed leaves nothing behind', async () => {
  const page = await openSample();
  await page.getByTestId('keep-here').locator('summary').click();
  await page.close();
  const list = await browser.open('kept.html');
  await list.getByTestId('kept-none').waitFor();
  await list.close();
  assert.deepEqual(await stored(), NOTHING);
});

test('a reply is kept, listed, opened with its answers, erased, and gone', async () => {
  await keepSample();
  const list = await browser.open('kept.html');
  await list.getByTestId('kept-item').waitFor();
  assert.match(await list.getByTestId('kept-item').innerText(), /Case with Labour/);
  await list.getByRole('link', { name: /^Open the reply ?: Case with Labour/ }).click();
  await waitForReport(list);
  assert.match(await list.getByTestId('headline').innerText(), /Labour holds \d+ things about you/);
  const answer = list.getByTestId('is-right').first().locator('input:checked');
  await answer.waitFor({ state: 'attached' });
  assert.equal(await answer.inputValue(), 'no');
  await list.goto(browser.address('kept.html'));
  await list.getByRole('button', { name: /^Forget ?: Case with Labour/ }).click();
  await list.getByTestId('kept-none').waitFor();
  await list.close();
  assert.deepEqual(await stored(), NOTHING);
});

test('what is kept can be erased where it was kept', async () => {
  await keepSample();
  const list = await browser.open('kept.html');
  await list.getByRole('link', { name: /^Open the reply ?: Case with Labour/ }).click();
  await waitForReport(list);
  const keep = list.getByTestId('keep-here');
  await keep.locator('summary').click();
  await keep.getByRole('button', { name: 'Erase what is kept' }).click();
  await keep.getByText('This reply is not kept.').waitFor();
  await list.close();
  assert.deepEqual(await stored(), NOTHING);
});

test('behind a passphrase the list names no party, and only the right one opens it', async () => {
  await keepSample('four long plain words');
  const list = await browser.open('kept.html');
  await list.getByTestId('kept-item').waitFor();
  assert.doesNotMatch(await list.getByTestId('kept-item').innerText(), /labour/i);
  await list.getByRole('link', { name: /^Open the reply ?: A case behind a passphrase/ }).click();
  await list.getByLabel('Passphrase').fill('four long plain');
  await list.getByRole('button', { name: 'Open the reply', exact: true }).click();
  await list.getByText('That passphrase does not open it.').waitFor();
  await list.getByLabel('Passphrase').fill('four long plain words');
  await list.getByRole('button', { name: 'Open the reply', exact: true }).click();
  await waitForReport(list);
  await list.close();
  await forgetAll();
  assert.deepEqual(await stored(), NOTHING);
});

/** Scripts that a page has loaded, by their names. */
function scriptsOf(page) {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/^.*\//, ''))
      .filter((name) => name.endsWith('.js')),
  );
}

test('the popup has no word and no code on what is kept while nothing is', async () => {
  const popup = await browser.open('popup.html');
  await popup.getByTestId('choose').waitFor();
  await popup.waitForLoadState('networkidle');
  assert.equal(await popup.getByTestId('kept').count(), 0);
  assert.ok(!(await scriptsOf(popup)).some((name) => /kept/i.test(name)));
  await popup.close();
  assert.deepEqual(await stored(), NOTHING);
});

test('the popup lists what was kept last, opens it by keyboard, and erases it', async () => {
  await keepSample();
  const popup = await browser.open('popup.html');
  const item = popup.getByTestId('kept-item');
  await item.waitFor();
  assert.match(await item.innerText(), /Case with Labour\s+Kept on \d+ \w+ \d{4}, 0\.\d MB\./);
  await popup.getByTestId('kept-all').focus();
  await popup.keyboard.press('Tab');
  // The popup closes at once: there is nothing left to let the key go on.
  const [report] = await Promise.all([browser.context.waitForEvent('page'), popup.keyboard.down('Enter')]);
  await waitForReport(report);
  assert.match(report.url(), /report\.html\?kept=/);
  await report.close();

  const again = await browser.open('popup.html');
  await again.getByRole('button', { name: /^Forget ?: Case with Labour/ }).press('Enter');
  await again.getByText('Erased. It is no longer on this device.').waitFor();
  assert.equal(await again.evaluate(() => document.activeElement.id), 'kept');
  assert.equal(await again.getByTestId('kept-item').count(), 0);
  await again.close();
  assert.deepEqual(await stored(), NOTHING);
});

/** Tries to keep the reply of a page, and gives where it says what came of it. */
async function tryToKeep(page) {
  await waitForReport(page);
  const keep = page.getByTestId('keep-here');
  await keep.locator('summary').click();
  await keep.getByRole('button', { name: 'Keep this reply' }).click();
  return keep.getByTestId('keep-state');
}

/** Files of the browser's profile in which a word stands. */
function filesWith(word) {
  const forms = [Buffer.from(word), Buffer.from(word, 'utf16le')];
  return readdirSync(browser.profile, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => {
      try {
        const bytes = readFileSync(path);
        return forms.some((form) => bytes.includes(form));
      } catch {
        // The browser took it away meanwhile.
        return false;
      }
    });
}

test('what is erased is in no file of the browser any more', async () => {
  const word = 'Zzyzxbury';
  const page = await browser.open('report.html');
  const buffer = Buffer.from(`First name,Ward,Labour support\nQuillon,${word},0.61\n`);
  await page.locator('#file').setInputFiles({ name: `${word}.csv`, mimeType: 'text/csv', buffer });
  const state = await tryToKeep(page);
  await state.getByText('This reply is kept on this device.').waitFor();
  assert.notDeepEqual(filesWith(word), []);
  await page.getByTestId('keep-here').getByRole('button', { name: 'Erase what is kept' }).click();
  await state.getByText('This reply is not kept.').waitFor();
  await until(() => filesWith(word).length === 0);
  await page.close();
});

test('what is kept by a newer version is not opened, and can be erased', async () => {
  await keepSample();
  const list = await browser.open('options.html');
  await list.evaluate(async () => {
    const opening = indexedDB.open('sar-decoder-kept', 1000);
    await new Promise((done) => {
      opening.addEventListener('success', done);
    });
    opening.result.close();
  });
  await list.goto(browser.address('kept.html'));
  await list.getByText('A newer version of SAR Decoder kept this.').waitFor();
  assert.equal(await list.getByTestId('kept-item').count(), 0);
  await list.close();
  await forgetAll();
  assert.deepEqual(await stored(), NOTHING);
});

test('what was damaged in the store is said to be, and not shown', async () => {
  await keepSample();
  const list = await browser.open('kept.html');
  await list.getByTestId('kept-item').waitFor();
  await list.evaluate(async () => {
    const opening = indexedDB.open('sar-decoder-kept');
    await new Promise((done) => {
      opening.addEventListener('success', done);
    });
    const writing = opening.result.transaction('bodies', 'readwrite');
    const bodies = writing.objectStore('bodies');
    const getting = bodies.getAll();
    await new Promise((done) => {
      getting.addEventListener('success', done);
    });
    const [body] = getting.result;
    body.digest[0] ^= 1;
    bodies.put(body);
    await new Promise((done) => {
      writing.addEventListener('complete', done);
    });
    opening.result.close();
  });
  await list.getByRole('link', { name: /^Open the reply ?: Case with Labour/ }).click();
  await list.getByText('What was kept is damaged, so it is not shown.').waitFor();
  await list.close();
  await forgetAll();
  assert.deepEqual(await stored(), NOTHING);
});

test('where the disk has no room, nothing is kept and it is said', async () => {
  const page = await browser.context.newPage();
  // Chromium's own limit for one origin holds from some later moment on only.
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.goto(browser.address('report.html?sample'));
  const state = await tryToKeep(page);
  await state.getByText('There is no room for it on this device.').waitFor();
  await page.close();
  assert.deepEqual(await stored(), NOTHING);
});

test('where the browser keeps nothing, as in a private window, that is said and the report stays', async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    for (const name of ['open', 'databases'])
      IDBFactory.prototype[name] = () => {
        throw new DOMException('', 'SecurityError');
      };
  });
  await page.goto(browser.address('report.html?sample'));
  const state = await tryToKeep(page);
  await state.getByText('The browser does not let us keep anything here.').waitFor();
  assert.match(await page.getByTestId('headline').innerText(), /Labour holds/);
  await page.goto(browser.address('kept.html'));
  await page.getByText('The browser does not let us keep anything here.').waitFor();
  await page.close();
});

test('a reply that is no longer kept is said to be gone', async () => {
  const page = await browser.open('report.html?kept=none');
  await page.getByText('This is no longer kept.').waitFor();
  await page.getByRole('button', { name: 'Open another reply' }).click();
  await page.locator('#file').waitFor({ state: 'attached' });
  await page.close();
});

test('it asks for no permission more', async () => {
  const { permissions } = await (
    await browser.open('options.html')
  ).evaluate(() => chrome.runtime.getManifest());
  assert.deepEqual(permissions, ['activeTab', 'scripting']);
});
