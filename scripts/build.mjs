// Builds dist/chrome, dist/firefox, dist/cli.js and the glossary as files of its own from the sources. Needs Node 22.18 or newer.
import { cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { build } from 'vite';
import config, { BUNDLED } from '../vite.config.ts';
import { shippedPackages, thirdPartyText } from './third-party/third-party-text.ts';
import { writeGlossary } from './write-glossary.ts';
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

/** Vectors, and vectors of the newer kind: each machine runs the fastest core that it can. */
const CORES = ['tesseract-core-simd-lstm', 'tesseract-core-relaxedsimd-lstm'];

/** The engine that reads pictures, its cores and its English: in the extension, and beside the command line. */
async function copyOcr() {
  const modules = resolve(root, 'node_modules');
  const core = resolve(modules, 'tesseract.js-core');
  const english = resolve(modules, '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz');
  const inChrome = resolve(chrome, 'ocr');
  const beside = resolve(root, 'dist/cli/ocr');
  await mkdir(inChrome, { recursive: true });
  await cp(resolve(modules, 'tesseract.js/dist/worker.min.js'), resolve(inChrome, 'worker.min.js'));
  for (const folder of [inChrome, beside]) await cp(english, resolve(folder, 'eng.traineddata.gz'));
  for (const name of CORES) {
    await cp(resolve(core, `${name}.wasm.js`), resolve(inChrome, `${name}.wasm.js`));
    // Named so, Node takes it for what it is wherever it lies.
    await cp(resolve(core, `${name}.js`), resolve(beside, `${name}.cjs`));
    await cp(resolve(core, `${name}.wasm`), resolve(beside, `${name}.wasm`));
  }
}

/** The program that opens 7-Zip archives, beside the command line. In the extension, Vite puts it. */
async function copySevenZip() {
  const folder = resolve(root, 'dist/cli/7z');
  await mkdir(folder, { recursive: true });
  await cp(resolve(root, 'node_modules/7z-wasm/7zz.wasm'), resolve(folder, '7zz.wasm'));
}

/** The typefaces of letters, beside the command line. In the extension they lie with what pdf.js brings. */
async function copyFonts() {
  const folder = resolve(root, 'dist/cli/fonts');
  await mkdir(folder, { recursive: true });
  const from = resolve(root, 'node_modules/pdfjs-dist/standard_fonts');
  for (const name of ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf', 'LICENSE_LIBERATION'])
    await cp(resolve(from, name), resolve(folder, name));
}

/** A package whose licence nobody reads is not shipped: the build ends here. */
async function writeLicences() {
  for (const name of ['LICENSE', 'LICENSE-GLOSSARY', 'NOTICE'])
    await cp(resolve(root, name), resolve(chrome, name));
  const listed = new Set(shippedPackages().map(({ name }) => name));
  const missing = [...BUNDLED].filter((name) => !listed.has(name));
  if (missing.length > 0) throw new Error(`Bundled, and not in THIRD-PARTY.txt: ${missing.join(', ')}`);
  // Browsers know by the first letter in which alphabet a text of an extension is written.
  await writeFile(resolve(chrome, 'THIRD-PARTY.txt'), `\uFEFF${thirdPartyText()}`);
  await writeFile(resolve(root, 'dist/bundled-packages.json'), `${JSON.stringify([...BUNDLED].sort())}\n`);
}

async function writeManifest(folder, target) {
  const base = JSON.parse(await readFile(resolve(root, 'manifest.json'), 'utf8'));
  await writeFile(
    resolve(folder, 'manifest.json'),
    `${JSON.stringify(manifestFor(base, target), null, 2)}\n`,
  );
}

const MEGABYTE = 1024 * 1024;

/** Bytes of a folder, by what is in it: what a browser's shop and its users have to load. */
async function sizesOf(folder) {
  const sizes = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = resolve(entry.parentPath, entry.name);
    const [top] = relative(folder, path).split(sep);
    sizes.set(top, (sizes.get(top) ?? 0) + (await stat(path)).size);
  }
  return [...sizes].sort((a, b) => b[1] - a[1]);
}

function inWords(size) {
  return `${(size / MEGABYTE).toFixed(2)} MB`;
}

async function printSizes() {
  const sizes = await sizesOf(chrome);
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  const large = sizes.filter(([, size]) => size > MEGABYTE / 10);
  console.log(
    `The extension is ${inWords(all)}: ${large.map(([name, size]) => `${name} ${inWords(size)}`).join(', ')}.`,
  );
  const parts = (await sizesOf(resolve(root, 'dist/cli'))).map(([, size]) => size);
  const main = (await stat(resolve(root, 'dist/cli.js'))).size;
  console.log(`The command line is ${inWords(parts.reduce((sum, size) => sum + size, main))}.`);
}

const started = performance.now();
await rm(resolve(root, 'dist'), { recursive: true, force: true });
for (const mode of ['extension', 'content', 'ocr-worker', 'cli', 'ocr']) {
  await build({ configFile: false, ...config({ mode, command: 'build' }) });
}
await flattenPages();
await copyPdfResources();
await copyOcr();
await copySevenZip();
await copyFonts();
await writeLicences();
// The code is the same for every browser; only the manifest differs.
await cp(chrome, firefox, { recursive: true });
await writeManifest(chrome, 'chrome');
await writeManifest(firefox, 'firefox');
await writeGlossary(resolve(root, 'dist'));
console.log(
  `Built dist/chrome, dist/firefox and dist/cli.js in ${Math.round(performance.now() - started)} ms.`,
);
await printSizes();
