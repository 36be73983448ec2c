// Draws public/icons/icon.svg at the sizes that Chrome needs: it takes no SVG. Run after changing the drawing.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import { ROOT } from './setup.mjs';

const SIZES = [16, 32, 48, 128];

const folder = join(ROOT, 'public/icons');
const drawing = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium')?.path,
  args: ['--no-sandbox'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${source}">`,
  );
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
