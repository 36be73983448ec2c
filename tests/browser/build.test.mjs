import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const DIST = resolve(import.meta.dirname, '../../dist');

/** Bytes that the content script may take when compressed: it runs in pages that are not ours. */
const CONTENT_LIMIT = 40_000;

/** Bytes of the scripts that a page loads at once, when compressed. The report page loads pdf.js with the first PDF. */
const PAGE_LIMITS = { popup: 30_000, report: 120_000 };

/** A script and those that it loads before it runs. */
function scriptsOf(path, seen = new Map()) {
  if (seen.has(path)) return seen;
  const text = readFileSync(path, 'utf8');
  seen.set(path, text);
  for (const [, name] of text.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)) {
    scriptsOf(resolve(dirname(path), name), seen);
  }
  return seen;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

for (const browser of ['chrome', 'firefox']) {
  const folder = join(DIST, browser);

  test(`${browser}: every page and every file that the manifest names is there`, () => {
    const {
      icons,
      action,
      background,
      options_ui: options,
    } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const named = [
      ...Object.values(icons),
      ...Object.values(action.default_icon),
      action.default_popup,
      options.page,
      background.service_worker ?? background.scripts[0],
      'report.html',
      'glossary.html',
      'content.js',
      'pdfjs/pdf.worker.min.mjs',
    ];
    assert.deepEqual(
      named.filter((name) => !existsSync(join(folder, name))),
      [],
    );
  });

  test(`${browser}: pages load nothing from elsewhere and hold no inline script or style`, () => {
    for (const page of filesOf(folder).filter((path) => path.endsWith('.html'))) {
      const html = readFileSync(page, 'utf8');
      assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//, page);
      assert.doesNotMatch(html, /<style|<script>|\sstyle=|\son[a-z]+=/, page);
    }
  });
}

test('the content script stays small', () => {
  const size = gzipSync(readFileSync(join(DIST, 'chrome/content.js'))).length;
  assert.ok(size <= CONTENT_LIMIT, `${size} bytes`);
});

for (const [page, limit] of Object.entries(PAGE_LIMITS)) {
  test(`what the ${page} page loads at once stays small`, () => {
    const html = readFileSync(join(DIST, 'chrome', `${page}.html`), 'utf8');
    const entries = Array.from(html.matchAll(/<script[^>]* src="\/([^"]+)"/g), ([, name]) => name);
    assert.ok(entries.length > 0, page);
    const scripts = new Map(entries.flatMap((name) => [...scriptsOf(join(DIST, 'chrome', name))]));
    const sizes = [...scripts].map(([path, text]) => [basename(path), gzipSync(text).length]);
    const size = sizes.reduce((sum, [, each]) => sum + each, 0);
    assert.ok(size <= limit, `${size} bytes: ${sizes.map((each) => each.join(' ')).join(', ')}`);
  });
}

test('no engine for a PDF’s own scripts is shipped', () => {
  const shipped = filesOf(join(DIST, 'chrome')).filter((path) => /quickjs|nowasm/i.test(path));
  assert.deepEqual(shipped, []);
});

test('each package of which something is shipped is named with its licence, and none that is said not to be', () => {
  const text = readFileSync(join(DIST, 'chrome/THIRD-PARTY.txt'), 'utf8');
  const bundled = JSON.parse(readFileSync(join(DIST, 'bundled-packages.json'), 'utf8'));
  const copied = ['pdfjs-dist', 'tesseract.js', 'tesseract.js-core', '@tesseract.js-data/eng', '7z-wasm'];
  assert.ok(bundled.length > 30);
  assert.deepEqual(
    [...bundled, ...copied].filter((name) => !text.includes(`\n${name} `)),
    [],
  );
  const leftOut = JSON.parse(readFileSync(resolve(DIST, '../scripts/third-party/left-out.json'), 'utf8'));
  assert.deepEqual(
    bundled.filter((name) => name in leftOut),
    [],
  );
});

/** Paths within a browser's folder. */
function namesOf(browser) {
  const folder = join(DIST, browser);
  return filesOf(folder)
    .map((path) => path.slice(folder.length))
    .sort();
}

test('both browsers get the same code', () => {
  assert.deepEqual(namesOf('chrome'), namesOf('firefox'));
});

for (const page of ['options', 'request'])
  test(`the ${page} page does without the glossary`, () => {
    const html = readFileSync(join(DIST, 'chrome', `${page}.html`), 'utf8');
    const entries = Array.from(html.matchAll(/<script[^>]* src="\/([^"]+)"/g), ([, name]) => name);
    const scripts = entries.flatMap((name) => [...scriptsOf(join(DIST, 'chrome', name)).values()]);
    assert.ok(scripts.length > 0);
    assert.ok(scripts.every((text) => !text.includes('How likely you said you are to vote')));
  });
