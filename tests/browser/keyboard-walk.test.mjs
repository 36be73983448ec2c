import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { waitForReport } from './wait-for-report.mjs';

/** More presses of Tab than a whole report takes. */
const MOST_STEPS = 1500;

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** What has the focus: an address of its own in the page, whether it is seen, and in which part it is. */
function tellFocus(page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return { key: 'nowhere' };
    const { width, height } = one.getBoundingClientRect();
    globalThis.walked ??= new Map();
    if (!globalThis.walked.has(one)) globalThis.walked.set(one, globalThis.walked.size);
    return {
      key: globalThis.walked.get(one),
      name: (one.ariaLabel ?? one.textContent ?? '').trim().slice(0, 40),
      seen: width > 0 && height > 0 && one.checkVisibility(),
      part: ['mast', 'lede', 'scores', 'dochead', 'desk', 'filter', 'group', 'next'].find((part) =>
        one.closest(`.${part}`),
      ),
    };
  });
}

test('Tab leads through the whole report, part by part, and never into nothing', async () => {
  const page = await browser.open('report.html?sample');
  await page.setViewportSize({ width: 1280, height: 800 });
  await waitForReport(page);
  await page.locator('.mast a').first().focus();
  const parts = [];
  const seen = new Set();
  for (let step = 0; step < MOST_STEPS; step++) {
    const { key, name, seen: isSeen, part } = await tellFocus(page);
    if (key === 'nowhere' || (seen.has(key) && key === 0)) break;
    assert.ok(isSeen, `the focus is on what is not seen: ${name}`);
    assert.ok(!seen.has(key), `Tab comes back to ${name}`);
    seen.add(key);
    if (part && parts.at(-1) !== part) parts.push(part);
    await page.keyboard.press('Tab');
  }
  assert.ok(seen.size > 100 && seen.size < MOST_STEPS, String(seen.size));
  assert.deepEqual(parts, ['mast', 'lede', 'scores', 'dochead', 'desk', 'filter', 'group', 'next']);
  await page.close();
});

/** Presses what has the focus; it must keep it, or hand it to something that is on the page. */
async function pressKept(page, locator, then) {
  await locator.focus();
  await page.keyboard.press('Enter');
  await then();
  const at = await tellFocus(page);
  assert.notEqual(at.key, 'nowhere', 'the focus is lost');
  assert.ok(at.seen, `the focus is on what is not seen: ${at.name}`);
}

test('keeping and erasing a reply, and changing what is shown, never lose the focus', async () => {
  const page = await browser.open('report.html?sample');
  await waitForReport(page);
  const keep = page.getByTestId('keep-here');
  await pressKept(page, keep.locator('summary'), () => keep.locator('[type=submit]').waitFor());
  await pressKept(page, keep.locator('[type=submit]'), () =>
    page.getByText('This reply is kept on this device.').waitFor(),
  );
  assert.ok(await keep.locator('[type=submit]').evaluate((one) => one === document.activeElement));
  await pressKept(page, keep.getByRole('button', { name: 'Erase' }), () =>
    page.getByText('This reply is not kept.').waitFor(),
  );
  assert.ok(await keep.locator('[type=submit]').evaluate((one) => one === document.activeElement));
  await pressKept(page, page.getByTestId('show').nth(2), () => page.locator('.lit-box').first().waitFor());
  await pressKept(page, page.getByTestId('export-open'), () => page.getByTestId('export-looks').waitFor());
  await pressKept(page, page.getByRole('button', { name: 'Next part' }), () =>
    page.getByText('Part 2 of').waitFor(),
  );
  await pressKept(page, page.getByTestId('write-letter').first(), () => page.getByTestId('paper').waitFor());
  await page.close();
});
