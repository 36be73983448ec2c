import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AXE, AXE_OPTIONS, axeLines, COLOURS_ONLY } from './axe.mjs';
import { launchChromium } from './chromium.mjs';
import { MAIL_PAGE } from './mail-page.mjs';
import { openCase, openLetter, openRequest } from './open-states.mjs';
import { archive, lockedArchive, longPdf, mail, workbook } from './nested-samples.mjs';
import { CONSERVATIVE_CSV, CSV, LABOUR_CSV, PDF, PEOPLE } from './samples.mjs';
import { serveSite } from './serve-site.mjs';
import { waitForStudy } from './wait-for-study.mjs';
import { waitForReport } from './wait-for-report.mjs';

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** Both colour schemes in turn; what no colour changes is looked at in the first only. */
const SCHEMES = [
  { colorScheme: 'light', options: AXE_OPTIONS },
  { colorScheme: 'dark', options: COLOURS_ONLY },
];

/** What axe finds against it in one colour scheme, in a line each. */
async function violations(page, { colorScheme, options }, context = undefined) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // By the protocol, not by a script element: the pages' policy allows only files of the extension.
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(AXE);
  }
  const found = await page.evaluate(
    ([where, how]) => globalThis.axe.run(where ?? document, how),
    [context, options],
  );
  assert.ok(found.passes.length + found.incomplete.length > 0, 'axe looked at nothing');
  return axeLines(found);
}

/** A report page on which a file is open. */
async function opened(file) {
  const page = await browser.open('report.html');
  await page.locator('#file').setInputFiles(file);
  await page.locator('[data-testid="headline"], [data-testid="problem"]').first().waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  return page;
}

/** A letter about the sample. */
async function letter(name) {
  const page = await openLetter(browser);
  await page.getByRole('button', { name }).click();
  return page;
}

/** A page on which two replies lie side by side. */
async function compared(one, other) {
  const page = await browser.open('report.html#compare');
  await page.locator('#file').setInputFiles(one);
  await page.getByTestId('compared-reply').first().waitFor();
  await page.locator('#file').setInputFiles(other);
  await page.getByTestId('matrix').waitFor();
  return page;
}

const PAGES = {
  'kept replies, none': async () => {
    const page = await browser.open('kept.html');
    await page.getByTestId('kept-none').waitFor();
    return page;
  },
  'report of the sample, kept': async () => {
    const page = await browser.open('report.html?sample');
    await waitForReport(page);
    await page.getByTestId('keep-here').locator('summary').click();
    await page.getByTestId('keep-here').locator('[type=submit]').click();
    await page.getByText('This reply is kept on this device.').waitFor();
    return page;
  },
  'popup with a kept reply': async () => {
    const page = await browser.open('popup.html');
    await page.getByTestId('kept-item').waitFor();
    return page;
  },
  'kept replies, before all are forgotten': async () => {
    const page = await browser.open('kept.html');
    await page.getByTestId('kept-item').first().waitFor();
    await page.getByRole('button', { name: 'Forget everything' }).click();
    return page;
  },
  'a case of which only the day is known': async () => {
    const page = await openCase(browser);
    await page.locator('.how-counted summary').click();
    await page.locator('.more-days summary').click();
    return page;
  },
  'a case with a reply and a letter on the desk': async () => {
    const page = await browser.open('case.html');
    await page.getByLabel('Your request came to them on').fill('2025-01-06');
    await page.getByRole('button', { name: 'Chase or answer them' }).click();
    await page.getByRole('button', { name: 'I sent it: put it in the case' }).click();
    await page.getByTestId('case-letter').locator('summary').click();
    await page.getByLabel('Add the files of one reply').setInputFiles(LABOUR_CSV);
    await page.getByTestId('case-reply').waitFor();
    return page;
  },
  'a case that is not one': async () => {
    const page = await browser.open('case.html');
    await page.getByText('Bring back a case from a file').click();
    await page.getByTestId('case-file').setInputFiles(CSV);
    await page.getByText('This is not a case that was saved from here.').waitFor();
    return page;
  },
  'a case that is gone': async () => {
    const page = await browser.open('case.html?kept=none');
    await page.getByText('This is no longer kept.').waitFor();
    return page;
  },
  'request, to be kept as a case': async () => {
    const page = await browser.open('request.html?broker=experian');
    await page.getByTestId('keep-request').locator('summary').click();
    return page;
  },
  'firms that sell data': async () => {
    const page = await browser.open('brokers.html#experian');
    await page.getByTestId('broker').first().waitFor();
    return page;
  },
  'a kept reply that is gone': async () => {
    const page = await browser.open('report.html?kept=none');
    await page.getByText('This is no longer kept.').waitFor();
    return page;
  },
  popup: async () => browser.open('popup.html'),
  'report, empty': async () => browser.open('report.html'),
  'report, just installed': async () => browser.open('report.html?welcome'),
  'report of the sample': async () => {
    const page = await browser.open('report.html?sample');
    await waitForReport(page);
    await page.getByTestId('show').first().click();
    return page;
  },
  'report of the sample, with answers and a copy to save': async () => {
    const page = await browser.open('report.html?sample');
    await waitForReport(page);
    await page.getByTestId('is-right').first().getByRole('radio', { name: 'No', exact: true }).check();
    await page.getByTestId('how-right-all').waitFor();
    await page.getByTestId('ask-all').check();
    await page.getByTestId('export-open').click();
    await page.getByTestId('export-preview').waitFor();
    return page;
  },
  'report of the sample, with words found in its document': async () => {
    const page = await browser.open('report.html?sample');
    await waitForReport(page);
    await page.locator('#find').fill('annex');
    await page.getByTestId('find-count').getByText(/^1 of/).waitFor();
    return page;
  },
  'report of a file about several people': async () => {
    const page = await opened(PEOPLE);
    await page.locator('#self').selectOption({ index: 1 });
    await page.getByTestId('others').locator('summary').click();
    await page.getByTestId('others').getByTestId('reading').first().waitFor();
    await page.getByTestId('folded').first().locator('summary').click();
    await page.getByTestId('export-open').click();
    await page.getByTestId('export-preview').waitFor();
    return page;
  },
  'report of an archive with a locked file': async () => {
    const page = await opened(await archive());
    await page.locator('.tree summary').click();
    return page;
  },
  'report of a workbook': async () => {
    const page = await opened(workbook());
    await page.locator('.rows-sheet td').first().waitFor();
    return page;
  },
  'report of a mail': async () => {
    const page = await opened(mail());
    await page.locator('.tree summary').click();
    await page.locator('.tree-item').first().click();
    await page.locator('.mail-head').waitFor();
    return page;
  },
  'a locked file after a wrong password': async () => {
    const page = await opened(await lockedArchive());
    await page.locator('input[type="password"]').fill('not this one');
    await page.keyboard.press('Enter');
    await page.locator('[data-code="wrong-password"]').waitFor();
    return page;
  },
  'first readings': async () => {
    const page = await browser.open('report.html');
    await page.locator('#file').setInputFiles(await longPdf(1200));
    await page.getByTestId('first-reading').first().waitFor();
    return page;
  },
  'compare, nothing open': async () => browser.open('report.html#compare'),
  'compare, two people': async () => compared(PDF, CSV),
  'compare, one person': async () => compared(LABOUR_CSV, CONSERVATIVE_CSV),
  'study, empty': async () => browser.open('study.html'),
  'study of the sample': async () => {
    const page = await browser.open('study.html');
    await page.getByTestId('sample').click();
    await waitForStudy(page);
    await page.getByTestId('plot').locator('svg').first().waitFor();
    await page.getByText('Replies, consent and settings').click();
    await page.getByText('Propose what one means').click();
    return page;
  },
  glossary: async () => browser.open('glossary.html'),
  options: async () => browser.open('options.html'),
  'request, empty': async () => browser.open('request.html'),
  'request to two parties': async () => openRequest(browser),
  letters: async () => letter('What is missing'),
  'a letter of corrections': async () => {
    const page = await letter('Corrections');
    await page.locator('.choose select').selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Add' }).click();
    await page.locator('.entry').waitFor();
    return page;
  },
  'a complaint with its days': async () => {
    const page = await letter('Complaint to the party');
    await page.locator('.build input[name="complained-on"]').fill('2026-11-10');
    await page.locator('.build .verdict').waitFor();
    return page;
  },
};

for (const [name, open] of Object.entries(PAGES)) {
  test(`${name}, light and dark: nothing that axe objects to`, async () => {
    const page = await open();
    await page.locator('h1').first().waitFor({ state: 'attached' });
    for (const scheme of SCHEMES) assert.deepEqual(await violations(page, scheme), [], scheme.colorScheme);
    await page.close();
  });
}

test('marks, panel and dock on a page, light and dark: nothing that axe objects to', async () => {
  const site = await serveSite({ '/': { type: 'text/html', body: MAIL_PAGE } });
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/`);
  const popup = await browser.clickToolbar(page);
  await popup.click('Explain them on the page');
  await page.locator('sar-decoder-marks .sign-button').first().click();
  await page.locator('sar-decoder-marks .panel').waitFor();
  for (const scheme of SCHEMES)
    assert.deepEqual(
      await violations(page, scheme, { include: [['sar-decoder-marks']] }),
      [],
      scheme.colorScheme,
    );
  await page.close();
  await site.close();
});
