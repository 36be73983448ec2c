import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const DIST = resolve(import.meta.dirname, '../../dist');

/** Bytes that the content script may take when compressed: it runs in pages that are not ours. */
const CONTENT_LIMIT = 40_000;

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

test('no engine for a PDF’s own scripts is shipped', () => {
  const shipped = filesOf(join(DIST, 'chrome')).filter((path) => /quickjs|nowasm/i.test(path));
  assert.deepEqual(shipped, []);
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
