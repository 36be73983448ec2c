/**
 * Waits until a report is on the page to its end: its sentence first, then the lists, which come step by
 * step while `main` says that it is busy.
 */
export async function waitForReport(page) {
  await page.getByTestId('headline').waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** The same as a question to Firefox, for its `waitFor`: the sentence once all is there. */
export function wholeReport() {
  if (document.querySelector('main')?.ariaBusy !== 'false') return '';
  return document.querySelector('[data-testid="headline"]')?.innerText ?? '';
}
