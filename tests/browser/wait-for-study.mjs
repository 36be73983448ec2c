/** Waits until a study is on the page to its end: its sentence first, then the figures, which come step by step. */
export async function waitForStudy(page) {
  await page.getByTestId('headline').waitFor({ timeout: 60_000 });
  await page.locator('main[aria-busy="false"]').waitFor();
}
