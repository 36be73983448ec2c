import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openFirefox } from './open-firefox.mjs';
import { wholeReport } from './wait-for-report.mjs';

let firefox;

before(async () => {
  firefox = await openFirefox();
});

after(() => firefox?.close());

/** Clicks a button by its words. */
function press(words) {
  return firefox.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === wanted).click();
  }, words);
}

/** Names of the databases that the extension has in the browser. */
function databases() {
  return firefox.evaluateInPage(async () => (await indexedDB.databases()).map(({ name }) => name).join());
}

/** Whether the words stand on the page. */
function reads(words) {
  return firefox.waitFor((wanted) => document.body.innerText.includes(wanted), words);
}

test('a reply is kept, listed in the popup and on its page, opened, erased, and gone', async () => {
  await firefox.goto(firefox.address('report.html?sample'));
  await firefox.waitFor(wholeReport);
  assert.equal(await databases(), '');
  await firefox.evaluate(() => {
    document.querySelector('[data-testid="is-right"] input[value="no"]').click();
    document.querySelector('[data-testid="keep-here"] summary').click();
  });
  await reads('This reply is not kept.');
  await press('Keep this reply');
  await reads('This reply is kept on this device.');

  await firefox.goto(firefox.address('popup.html'));
  await firefox.waitFor(() => Boolean(document.querySelector('[data-testid="kept-item"]')));
  await reads('Case with Labour');

  await firefox.goto(firefox.address('kept.html'));
  await firefox.waitFor(() =>
    Boolean(document.querySelector('[data-testid="kept-item"] a[href*="report.html"]')),
  );
  const address = await firefox.evaluate(
    () => document.querySelector('[data-testid="kept-item"] a[href*="report.html"]').href,
  );
  await firefox.goto(address);
  assert.match(await firefox.waitFor(wholeReport), /^Labour holds/);
  await firefox.waitFor(() =>
    Boolean(document.querySelector('[data-testid="is-right"] input[value="no"]:checked')),
  );

  await firefox.goto(firefox.address('kept.html'));
  await firefox.waitFor(() => Boolean(document.querySelector('[data-testid="kept-item"] button')));
  await firefox.evaluate(() => document.querySelector('[data-testid="kept-item"] button').click());
  await firefox.waitFor(() => Boolean(document.querySelector('[data-testid="kept-none"]')));
  assert.equal(await databases(), '');
});

test('a reply that is kept behind a passphrase opens with it alone', async () => {
  await firefox.goto(firefox.address('report.html?sample'));
  await firefox.waitFor(wholeReport);
  await firefox.evaluate(() => document.querySelector('[data-testid="keep-here"] summary').click());
  await reads('This reply is not kept.');
  await firefox.type('[data-testid="keep-here"] input[type="password"]', 'four long plain words');
  await press('Keep this reply');
  await reads('This reply is kept on this device.');
  await firefox.goto(firefox.address('kept.html'));
  await reads('A case behind a passphrase');
  await firefox.goto(
    await firefox.evaluate(
      () => document.querySelector('[data-testid="kept-item"] a[href*="report.html"]').href,
    ),
  );
  for (const [word, then] of [
    ['four long plain', () => reads('That passphrase does not open it.')],
    ['four long plain words', () => firefox.waitFor(wholeReport)],
  ]) {
    await firefox.waitFor(() => Boolean(document.querySelector('input[type="password"]')));
    await firefox.evaluate(() => {
      document.querySelector('input[type="password"]').value = '';
    });
    await firefox.type('input[type="password"]', word);
    await press('Open the reply');
    await then();
  }
  await firefox.goto(firefox.address('kept.html'));
  await reads('Forget everything');
  await press('Forget everything');
  await press('Yes, forget everything');
  await firefox.waitFor(() => Boolean(document.querySelector('[data-testid="kept-none"]')));
  assert.equal(await databases(), '');
});
