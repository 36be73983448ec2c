// Builds dist/chrome, dist/firefox and dist/cli.js from the sources. Needs Node 22.18 or newer.
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import config from '../vite.config.ts';
import { manifestFor } from '../src/extension/manifest-for.ts';

const root = resolve(import.meta.dirname, '..');
const chrome = resolve(root, 'dist/chrome');
const firefox = resolve(root, 'dist/firefox');

/**
 * Not shipped: the engine that would run a PDF's own scripts, which we never do, and JavaScript
 * stand-ins for WebAssembly, which every browser that the manifest names has.
 */
const NEVER_ASKED_FOR = /quickjs|nowasm/i;

/** Vite keeps a page's folder in its name; `report.html` is what links and the manifest say. */
async function flattenPages() {
  for (const entry of await readdir(chrome, { withFileTypes: true })) {
    const page = resolve(chrome, entry.name, `${entry.name}.html`);
    if (!entry.isDirectory() || !existsSync(page)) continue;
    await rename(page, resolve(chrome, `${entry.name}.html`));
    await rm(resolve(chrome, entry.name), { recursive: true });
  }
}

/** pdf.js fetches these by name from the extension's own address. */
async function copyPdfResources() {
  const from = resolve(root, 'node_modules/pdfjs-dist');
  const to = resolve(chrome, 'pdfjs');
  await mkdir(to, { recursive: true });
  await cp(resolve(from, 'legacy/build/pdf.worker.min.mjs'), resolve(to, 'pdf.worker.min.mjs'));
  for (const folder of ['cmaps', 'standard_fonts', 'wasm']) {
    await cp(resolve(from, folder), resolve(to, folder), {
      recursive: true,
      filter: (path) => !NEVER_ASKED_FOR.test(path),
    });
  }
}

async function writeManifest(folder, target) {
  const base = JSON.parse(await readFile(resolve(root, 'manifest.json'), 'utf8'));
  await writeFile(
    resolve(folder, 'manifest.json'),
    `${JSON.stringify(manifestFor(base, target), null, 2)}\n`,
  );
}

const started = performance.now();
await rm(resolve(root, 'dist'), { recursive: true, force: true });
for (const mode of ['extension', 'content', 'cli']) {
  await build({ configFile: false, ...config({ mode, command: 'build' }) });
}
await flattenPages();
await copyPdfResources();
// The code is the same for every browser; only the manifest differs.
await cp(chrome, firefox, { recursive: true });
await writeManifest(chrome, 'chrome');
await writeManifest(firefox, 'firefox');
console.log(
  `Built dist/chrome, dist/firefox and dist/cli.js in ${Math.round(performance.now() - started)} ms.`,
);
