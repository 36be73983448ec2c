// Pages as several tests want them: opened, filled in, and waited for.
import { waitForReport } from './wait-for-report.mjs';

/** A letter about the sample. */
export async function openLetter(browser) {
  const page = await browser.open('report.html?sample');
  await waitForReport(page);
  await page.getByTestId('write-letter').first().click();
  await page.getByTestId('paper').waitFor();
  return page;
}

/** A request to two parties. */
export async function openRequest(browser) {
  const page = await browser.open('request.html');
  await page.locator('input[value="labour"]').check();
  await page.locator('input[value="snp"]').check();
  await page.getByTestId('paper').waitFor();
  return page;
}

/** A case of which only the day of the request is known. */
export async function openCase(browser) {
  const page = await browser.open('case.html');
  await page.getByLabel('Your request came to them on').fill('2025-01-06');
  await page.getByTestId('timeline').waitFor();
  return page;
}
