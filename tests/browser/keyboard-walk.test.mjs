import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { openCase, openLetter, openRequest } from './open-states.mjs';
import { waitForReport } from './wait-for-report.mjs';
import { waitForStudy } from './wait-for-study.mjs';

/** More presses of Tab than a whole report takes. */
const MOST_STEPS = 1500;

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** What has the focus: an address of its own in the page, whether it and a sign of the focus are seen, and in which part it is. */
function tellFocus(page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return { key: 'nowhere' };
    const { width, height } = one.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    globalThis.walked ??= new Map();
    if (!globalThis.walked.has(one)) globalThis.walked.set(one, globalThis.walked.size);
    return {
      key: globalThis.walked.get(one),
      name: `${one.tagName} ${(one.ariaLabel ?? one.textContent ?? '').trim().slice(0, 40)}`,
      seen: width > 0 && height > 0 && one.checkVisibility(),
      // Its day, month, year and calendar are a step each, which the browser shows by itself.
      hasSteps: one.type === 'date',
      ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      part: ['mast', 'lede', 'scores', 'dochead', 'desk', 'filter', 'group', 'next'].find((part) =>
        one.closest(`.${part}`),
      ),
    };
  });
}

/**
 * Presses Tab from the first link to the end of the page. Each step must be on something that is seen, with a ring
 * round it, and on nothing twice. Gives the parts of the report in their order, and how many steps there were.
 */
async function walk(page) {
  await page.locator('.mast a').first().focus();
  const parts = [];
  const seen = new Set();
  let last;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { key, name, seen: isSeen, hasSteps, ringed, part } = await tellFocus(page);
    if (key === 'nowhere' || (seen.has(key) && key === 0)) return { parts, count: seen.size };
    assert.ok(isSeen, `the focus is on what is not seen: ${name}`);
    const isWithin = hasSteps && key === last;
    assert.ok(step === 0 || ringed || isWithin, `nothing shows that the focus is on ${name}`);
    assert.ok(!seen.has(key) || isWithin, `Tab comes back to ${name}`);
    seen.add(key);
    last = key;
    if (part && parts.at(-1) !== part) parts.push(part);
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not come to the end');
}

test('Tab leads through the whole report, part by part, and never into nothing', async () => {
  const page = await browser.open('report.html?sample');
  await page.setViewportSize({ width: 1280, height: 800 });
  await waitForReport(page);
  const { parts, count } = await walk(page);
  assert.ok(count > 100, String(count));
  assert.deepEqual(parts, ['mast', 'lede', 'scores', 'dochead', 'desk', 'filter', 'group', 'next']);
  await page.close();
});

/** What else is worked with: how to come there, and the fewest steps that it takes. */
const WALKS = {
  'a letter': async () => openLetter(browser),
  'a request to two parties': async () => openRequest(browser),
  'a case': async () => openCase(browser),
  'a study': async () => {
    const page = await browser.open('study.html');
    await page.getByTestId('sample').click();
    await waitForStudy(page);
    return page;
  },
  'what is kept': async () => {
    const page = await browser.open('kept.html');
    await page.getByTestId('kept-none').waitFor();
    return page;
  },
  'the firms that sell data': async () => browser.open('brokers.html'),
};

for (const [name, open] of Object.entries(WALKS)) {
  test(`Tab leads through ${name}, and never into nothing`, async () => {
    const page = await open();
    const { count } = await walk(page);
    assert.ok(count > 5, String(count));
    await page.close();
  });
}

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

test('keeping, saving and erasing a case never lose the focus', async () => {
  const page = await openCase(browser);
  const told = (words) => () => page.getByTestId('case-told').getByText(words).waitFor();
  const button = (name) => page.locator('.keep-case').getByRole('button', { name });
  await pressKept(page, button('Keep this case'), told('kept'));
  await pressKept(page, button('Save'), told('saved'));
  assert.ok(await button('Save').evaluate((one) => one === document.activeElement));
  await pressKept(page, button('Erase'), told('erased'));
  await page.close();
});

test('choosing an entry for a letter leaves the focus on the button', async () => {
  const page = await openLetter(browser);
  await page.getByRole('button', { name: 'Corrections' }).click();
  await page.locator('.choose select').selectOption({ index: 2 });
  const add = page.getByRole('button', { name: 'Add' });
  await pressKept(page, add, () => page.locator('.entry').waitFor());
  assert.ok(await add.evaluate((one) => one === document.activeElement));
  await page.close();
});
