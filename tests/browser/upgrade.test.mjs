import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';

let browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** What the browser shows over our button. */
function title() {
  return browser.background.evaluate(() => chrome.action.getTitle({}));
}

test('the first popup after an upgrade tells of it, with a way to the news, and no other does', async () => {
  const name = await title();
  const first = await browser.open('popup.html');
  await first.getByTestId('choose').waitFor();
  assert.equal(await first.getByTestId('news').count(), 0);
  await first.close();

  // The browser tells of an upgrade only when it loads one; what our own listener does then is done here.
  await browser.background.evaluate(
    (announced) => chrome.action.setTitle({ title: announced }),
    `${name} ${await browser.background.evaluate(() => chrome.runtime.getManifest().version)}`,
  );
  const second = await browser.open('popup.html');
  await second.getByTestId('news').waitFor();
  assert.equal(await title(), name);
  const opened = browser.context.waitForEvent('page');
  await second.getByTestId('news').getByRole('button').click();
  const options = await opened;
  await options.locator('#news li').first().waitFor();
  await options.close();

  const third = await browser.open('popup.html');
  await third.getByTestId('choose').waitFor();
  assert.equal(await third.getByTestId('news').count(), 0);
  await third.close();
  assert.deepEqual(browser.complaints, []);
});
