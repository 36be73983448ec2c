import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { idleBudgets, scriptsAtOnce, weigh } from '../../scripts/release/size-budgets.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

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

test('every bundle keeps to its budget, and each budget is of something', () => {
  const weighed = weigh(join(DIST, 'chrome'));
  assert.ok(weighed.length > 40);
  assert.deepEqual(
    weighed.filter(({ size, budget }) => size > budget),
    [],
  );
  assert.ok(weighed.every(({ size }) => size > 0));
  assert.deepEqual(idleBudgets(weighed), []);
});

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
    const scripts = scriptsAtOnce(join(DIST, 'chrome'), page);
    assert.ok(scripts.length > 0);
    assert.ok(scripts.every((text) => !text.includes('How likely you said you are to vote')));
  });
