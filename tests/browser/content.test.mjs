import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { MAIL_PAGE, MAIL_POLICY } from './mail-page.mjs';
import { serveSite } from './serve-site.mjs';

const HOST = 'sar-decoder-marks';
let browser;
let site;
let page;

before(async () => {
  site = await serveSite({
    '/': { type: 'text/html', body: MAIL_PAGE, headers: { 'content-security-policy': MAIL_POLICY } },
    '/plain': { type: 'text/html', body: '<p>Nothing of any party is here. The meeting is at 7.</p>' },
  });
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** What the page itself is, without anything of ours: the marks must not change a letter or a pixel of it. */
function shapeOf(target) {
  return target.evaluate(() => ({
    html: document.body.outerHTML,
    boxes: [...document.body.querySelectorAll('*')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].join(' ');
    }),
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
}

test('a toolbar click counts the codes of a page and changes nothing on it', async () => {
  page = await browser.context.newPage();
  await page.goto(`${site.origin}/`);
  const shape = await shapeOf(page);
  const popup = await browser.clickToolbar(page);
  const text = await popup.tab();
  assert.match(text, /127\.0\.0\.1/);
  assert.match(text, /[2-9] codes here look like a party’s/);
  assert.match(text, /2 files on this page/);
  assert.match(text, /Read\s+reply\.pdf/);
  assert.match(text, /Open in a tab\s+other\.csv/);
  assert.deepEqual(await shapeOf(page), shape);
  assert.equal(await page.locator(HOST).count(), 0);
});

test('explaining marks the labels without moving the page', async () => {
  const shape = await shapeOf(page);
  const popup = await browser.clickToolbar(page);
  await popup.click('Explain them on the page');
  await page.locator(`${HOST} .dock`).waitFor();
  const names = await page
    .locator(`${HOST} .sign-button`)
    .evaluateAll((all) => all.map((one) => one.ariaLabel));
  assert.ok(
    names.some((name) => /core Lib Dem 15%/.test(name)),
    names.join('\n'),
  );
  assert.ok(!names.some((name) => /meeting/.test(name)), names.join('\n'));
  assert.deepEqual(await shapeOf(page), shape);
});

test('a mark opens by click on its words, by Enter and by Space; Escape closes and gives focus back', async () => {
  const panel = page.locator(`${HOST} .panel`);
  const first = page.locator(`${HOST} .sign-button`).first();
  await page.locator('#scores th').first().click();
  await panel.waitFor();
  assert.match(await panel.innerText(), /Likelihood of being a core Lib Dem/);
  assert.equal(await first.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  for (const key of ['Enter', 'Space']) {
    await first.focus();
    await page.keyboard.press(key);
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    const focused = await page.evaluate(
      (host) => document.querySelector(host).shadowRoot.activeElement?.getAttribute('aria-label'),
      HOST,
    );
    assert.match(focused, /core Lib Dem/);
  }
});

test('the page keeps its own clicks, and keys in our panel never reach it', async () => {
  const clicks = await page.evaluate(() => window.clicks);
  await page.locator('#scores td').first().click();
  await page.locator('#page-button').click();
  assert.equal(await page.evaluate(() => window.clicks), clicks + 2);
  await page.evaluate(() => {
    window.keys.length = 0;
  });
  await page.locator(`${HOST} .sign-button`).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('e');
  assert.deepEqual(await page.evaluate(() => window.keys), []);
  await page.keyboard.press('Escape');
});

test('the panel stays inside a small window', async () => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.locator(`${HOST} .sign-button`).first().focus();
  await page.keyboard.press('Enter');
  const box = await page.locator(`${HOST} .panel`).boundingBox();
  assert.ok(
    box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 480,
    JSON.stringify(box),
  );
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('removing the marks leaves no trace', async () => {
  await page.locator(`${HOST} .dock`).getByText('Remove the marks').click();
  assert.equal(await page.locator(HOST).count(), 0);
  const fresh = await browser.context.newPage();
  await fresh.goto(`${site.origin}/`);
  const untouched = await shapeOf(fresh);
  await fresh.close();
  assert.deepEqual(await shapeOf(page), untouched);
  const leftOver = await page.evaluate(() =>
    [...document.documentElement.attributes].map(({ name }) => name),
  );
  assert.deepEqual(leftOver, ['lang']);
});

test('a page without codes says so and offers no button for them', async () => {
  await page.goto(`${site.origin}/plain`);
  const popup = await browser.clickToolbar(page);
  const text = await popup.tab();
  assert.match(text, /We found no code that we know on this page/);
  assert.doesNotMatch(text, /Explain them/);
});

test('a page of the web has nobody to speak to, and loads no file of ours', async () => {
  await page.goto(`${site.origin}/plain`);
  const met = await page.evaluate(async (own) => {
    const picture = new Image();
    const loaded = new Promise((done) => {
      picture.addEventListener('load', () => done('loaded'));
      picture.addEventListener('error', () => done('refused'));
    });
    picture.src = `${own}icons/icon-16.png`;
    return {
      speaks: typeof globalThis.chrome?.runtime?.sendMessage,
      picture: await loaded,
      page: await fetch(`${own}report.html`).then(
        () => 'loaded',
        () => 'refused',
      ),
    };
  }, browser.address(''));
  assert.deepEqual(met, { speaks: 'undefined', picture: 'refused', page: 'refused' });
});

test('nothing was asked for but the pages themselves and the extension’s own files', () => {
  // What a page asks of an extension that gives it nothing, Chromium asks of an extension that cannot be.
  const own = [`chrome-extension://${browser.id}/`, 'chrome-extension://invalid/', site.origin];
  const foreign = browser.requests.filter((url) => !own.some((start) => url.startsWith(start)));
  assert.deepEqual(foreign, []);
  assert.equal(site.asked('/files/reply.pdf'), 0);
  assert.deepEqual(browser.complaints, []);
});
