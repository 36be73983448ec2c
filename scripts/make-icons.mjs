// Draws the icons at the sizes that Chrome needs: it takes no SVG. Run after changing a drawing.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import { ROOT } from './setup.mjs';

/** The small drawing lies on whole pixels, so that its lines stay sharp where a toolbar shows it. */
const DRAWINGS = { 16: 'icon-small.svg', 32: 'icon-small.svg', 48: 'icon.svg', 128: 'icon.svg' };

const folder = join(ROOT, 'public/icons');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium')?.path,
  args: ['--no-sandbox'],
});
for (const [name, file] of Object.entries(DRAWINGS)) {
  const size = Number(name);
  const drawing = await readFile(join(folder, file), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${source}">`,
  );
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
