import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { waitForReport } from './wait-for-report.mjs';

/** An invented letter without data. */
const REFUSAL = {
  name: 'refusal.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    `The Labour Party
Data protection team

19 October 2026

Dear Alex Sample,

Your subject access request of 2 September 2026

We refuse your request because we consider it to be manifestly excessive. We will not be providing the
personal data that you have asked for.

Yours sincerely,
Data protection team
`,
  ),
};

let browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser?.close());

/** All that stands on the paper, lists and changed words among it. */
function onPaper(page) {
  return page
    .getByTestId('paper')
    .evaluate((paper) =>
      [...paper.querySelectorAll('textarea, caption, td')]
        .map((one) => one.value ?? one.textContent)
        .join('\n'),
    );
}

/** Waits until the paper says something, or no longer does. */
async function untilPaper(page, pattern, isThere = true) {
  await page.waitForFunction(
    ([source, wanted]) => {
      const paper = document.querySelector('[data-testid="paper"]');
      const words = [...(paper?.querySelectorAll('textarea') ?? [])].map(({ value }) => value).join('\n');
      return paper !== null && new RegExp(source).test(words) === wanted;
    },
    [pattern.source, isThere],
  );
}

async function save(page, name) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function openLetters() {
  const page = await browser.open('report.html?sample');
  await waitForReport(page);
  await page.getByTestId('write-letter').first().click();
  await page.getByTestId('paper').waitFor();
  return page;
}

test('on a phone the choices about a letter are folded, so that the letter comes first', async () => {
  const page = await browser.open('report.html?sample');
  await page.setViewportSize({ width: 360, height: 800 });
  await waitForReport(page);
  await page.getByTestId('write-letter').first().click();
  await page.getByTestId('paper').waitFor();
  assert.equal(await page.locator('.fold[open]').count(), 0);
  const { y } = await page.getByTestId('paper').boundingBox();
  assert.ok(y < 1600, `${y}`);
  await page.getByRole('heading', { name: 'In this letter' }).click();
  assert.equal(await page.locator('.fold[open] input[type="checkbox"]').first().isVisible(), true);
  await page.close();
});

test('a request is made from a few answers, changed on the paper, and saved in every form', async () => {
  const page = await browser.open('request.html');
  await page.getByText('Tick who you want to ask.').waitFor();
  await page.locator('input[value="labour"]').check();
  await page.locator('input[name="name"]').fill('Alex Sample');
  await page.locator('textarea[name="address"]').fill('1 Sample Lane\nZZ9 9ZZ');
  await untilPaper(page, /My name is Alex Sample\. My address is 1 Sample Lane, ZZ9 9ZZ\./);
  await page.locator('input[value="ask-logic"]').uncheck();
  await untilPaper(page, /is worked out, what it is meant to show/, false);
  await page.getByLabel('Point 2', { exact: true }).fill('Please put in my canvass cards.');
  assert.doesNotMatch(await onPaper(page), /\[your/);

  const text = await save(page, 'Save as plain text');
  assert.match(text.name, /^letter-ask-\d{4}-\d{2}-\d{2}\.txt$/);
  assert.match(text.bytes.toString(), /2\. Please put in my canvass cards\./);
  const mail = (await save(page, 'Save as an e-mail')).bytes.toString();
  const [head, body] = mail.split('\r\n\r\n');
  assert.match(head, /^To: dataprotection@labour\.org\.uk$/m);
  assert.match(Buffer.from(body, 'base64').toString(), /Please put in my canvass cards\./);
  assert.equal((await save(page, 'Save as a PDF')).bytes.subarray(0, 5).toString(), '%PDF-');
  assert.equal((await save(page, 'Save for Word')).bytes.subarray(0, 2).toString(), 'PK');
  const mailto = await page.getByRole('link', { name: /Start an e-mail/ }).getAttribute('href');
  assert.match(mailto, /^mailto:dataprotection@labour\.org\.uk\?subject=[^&]+$/);
  await page.close();
});

test('one letter goes to each of several, and the last day into a calendar', async () => {
  const page = await browser.open('request.html');
  await page.locator('#nation').selectOption('scotland');
  await page.locator('input[value="snp"]').check();
  await page.locator('input[value="labour"]').check();
  assert.equal(await page.locator('input[value="plaid"]').count(), 0);
  await page.getByRole('button', { name: 'Scottish National Party' }).click();
  await untilPaper(page, /^Scottish National Party\nData Protection Officer/);
  await page.locator('input[name="sent"]').fill('2026-11-10');
  await page.getByTestId('days').getByText('10 December 2026').first().waitFor();
  await page.locator('input[name="posted"]').check();
  await page.getByText(/as if it came on 12 November 2026/).waitFor();
  const calendar = await save(page, 'Save for your calendar');
  assert.match(calendar.bytes.toString(), /BEGIN:VCALENDAR[^]*DTSTART;VALUE=DATE:20261214/);
  await page.close();
});

test('a letter says nothing that the reader has not ticked', async () => {
  const page = await openLetters();
  const atFirst = await onPaper(page);
  assert.match(atFirst, /GX2_RESID/);
  assert.doesNotMatch(atFirst, /was due by|no source|as the source of my e-mail/);
  await page.locator('input[name="late"]').check();
  await untilPaper(page, /was due by 2 October 2026/);
  await page.locator('input[name="email-from-register"]').check();
  await untilPaper(page, /as the source of my e-mail address/);
  await page.locator('input[name="unexplained"]').uncheck();
  await untilPaper(page, /I found no explanation of these fields/, false);
  await page.close();
});

test('a row can be taken out of a list, and the report is as it was left', async () => {
  const page = await openLetters();
  await page.getByText('Choose which').first().click();
  await page.locator('.row-tick', { hasText: 'GX2_RESID' }).locator('input').uncheck();
  await page.getByTestId('paper').locator('td', { hasText: 'GX2_RESID' }).waitFor({ state: 'detached' });
  assert.match(await onPaper(page), /Persuasion Index v3/);
  await page.getByRole('link', { name: 'Back to the report' }).click();
  await page.getByTestId('headline').waitFor();
  assert.equal(await page.getByTestId('paper').count(), 0);
  await page.goForward();
  await page.goBack();
  await page.getByTestId('paper').waitFor();
  assert.doesNotMatch(await onPaper(page), /GX2_RESID/);
  await page.close();
});

test('what is not right can be listed without saying what is, after a warning', async () => {
  const page = await openLetters();
  await page.getByRole('button', { name: 'Corrections' }).click();
  await page.getByText('Nothing is marked yet.').waitFor();
  await page.locator('.choose select').selectOption({ label: 'Labour support: 0.6143' });
  await page.getByRole('button', { name: 'Add' }).click();
  const row = page.getByTestId('paper').locator('tr', { hasText: 'Labour support' });
  await row.getByText('not this').waitFor();
  assert.ok(await page.getByText('You never have to say how you vote').first().isVisible());
  await page.close();
});

test('the days of a complaint are counted beside its letter', async () => {
  const page = await openLetters();
  await page.getByRole('button', { name: 'Complaint to the party' }).click();
  await page.locator('.build input[name="complained-on"]').fill('2026-11-10');
  await page
    .locator('.build')
    .getByTestId('complaint-days')
    .getByText(/10 December 2026/)
    .first()
    .waitFor();
  await page.close();
});

test('a letter without data is answered by one click', async () => {
  const page = await browser.open('report.html');
  await page.locator('#file').setInputFiles(REFUSAL);
  await waitForReport(page);
  await page.getByTestId('write-letter').first().click();
  await untilPaper(page, /As I read your letter, you refuse my request/);
  await page.close();
});

test('what stands out leads to its letter, and what was found to its place in the document', async () => {
  const page = await browser.open('report.html?sample');
  await waitForReport(page);
  const item = page.locator('.lack tr', { hasText: 'What it is used for' });
  assert.match(await item.innerText(), /Article 15\(1\)\(a\) UK GDPR/);
  await item.getByTestId('look-here').click();
  // Far below the document: the page goes to it.
  await page.waitForFunction(() => {
    const lit = document.querySelector('.lit-box')?.getBoundingClientRect();
    return lit !== undefined && lit.top > 0 && lit.bottom < innerHeight;
  });
  await page
    .locator('.first li', { hasText: 'an e-mail address came from an electoral register' })
    .getByTestId('finding-letter')
    .click();
  await page.getByRole('heading', { name: 'Ask where it came from' }).waitFor();
  assert.doesNotMatch(await onPaper(page), /holds no e-mail addresses/);
  await page.locator('input[name=email-from-register]').check();
  await untilPaper(page, /holds no e-mail addresses/);
});

test('the keyboard alone comes to a letter and into it', async () => {
  const page = await browser.open('report.html?sample');
  await waitForReport(page);
  await page.getByTestId('write-letter').first().focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('paper').waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('[data-testid="letter-title"]'));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'To');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('The Sample Party');
  await untilPaper(page, /^The Sample Party/);
  await page.close();
});

test('no request left the extension, and no page complained', () => {
  assert.deepEqual(
    browser.requests.filter((url) => /^(?:https?|wss?|ftp|mailto):/.test(url)),
    [],
  );
  assert.deepEqual(browser.complaints, []);
});
