/** Waits until the page of the document on which a value is lit is drawn with its words, and the value can be seen. */
export async function waitForLit(page) {
  await page.locator('.lit-box.value').waitFor();
  await page.waitForFunction(() => {
    const lit = document.querySelector('.lit-box.value');
    const sheet = lit.closest('.paper');
    const { top, bottom } = lit.getBoundingClientRect();
    const isDrawn =
      sheet.querySelector('canvas')?.width > 0 && sheet.querySelector('.textLayer span') !== null;
    return isDrawn && top > 0 && bottom < innerHeight;
  });
}
