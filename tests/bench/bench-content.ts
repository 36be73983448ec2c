import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { labelIndexPlugin } from '../../scripts/label-index-plugin.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Finding } from './content-alone.ts';
import { launchForBench, type BenchBrowser } from './launch-for-bench.ts';
import { makeLongWebPage } from './make-long-web-page.ts';
import { middleOf, milliseconds, type Figure } from './measure.ts';

const TEXTS = 10_000;
const RUNS = 9;
const ROOT = path.join(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'dist/chrome');

/** Every label and alias in one expression, the longest first, as whoever had no index would look for them. */
function alternatives(): string {
  const phrases = loadGlossary().entries.flatMap(({ labels, aliases = [] }) => [...labels, ...aliases]);
  const escaped = [...new Set(phrases)]
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return `\\b(?:${escaped.join('|')})\\b`;
}

/** What finds labels on a page, built as the content script is, and a page that loads it. */
async function makeFolder(folder: string): Promise<void> {
  await cp(BUILT, folder, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    plugins: [labelIndexPlugin()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: path.join(import.meta.dirname, 'content-alone.ts'),
        formats: ['iife'],
        name: 'contentAlone',
        fileName: () => 'content-alone.js',
      },
    },
  });
  const page = makeLongWebPage(TEXTS);
  await writeFile(path.join(folder, 'long.html'), `${page}<script src="content-alone.js"></script>`);
}

/** Each time in a page of its own, as a click meets it. */
async function measureOnce(browser: BenchBrowser, expression: string): Promise<Finding> {
  const page = await browser.open('long.html');
  const finding = await page.evaluate(
    (text) =>
      (globalThis as unknown as { measureContent: (of: string) => Promise<Finding> }).measureContent(text),
    expression,
  );
  await page.close();
  return finding;
}

/** Finding the labels among 10,000 texts of a page in Chromium, against one expression over the same texts. */
export async function benchContent(): Promise<Figure[]> {
  const what = 'labels of a page found / one expression';
  const goal = 'at most 3';
  if (!existsSync(BUILT)) return [{ what, is: 'not built', goal }];
  const folder = await mkdtemp(path.join(tmpdir(), 'sar-bench-'));
  try {
    await makeFolder(folder);
    const browser = await launchForBench(folder);
    if (!browser) return [{ what, is: 'no Chromium', goal }];
    const expression = alternatives();
    const all: Finding[] = [];
    for (let run = 0; run < RUNS; run += 1) all.push(await measureOnce(browser, expression));
    await browser.close();
    const middle = (pick: (one: Finding) => number): number => middleOf(all.map(pick));
    const texts = `${TEXTS.toLocaleString('en-GB')} texts of a page`;
    return [
      { what: `one expression over ${texts}`, is: milliseconds(middle(({ floor }) => floor)), goal: '-' },
      {
        what: `${all[0]?.found ?? 0} labels found in the same texts`,
        is: milliseconds(middle(({ find }) => find)),
        goal: '-',
      },
      {
        what,
        is: middle(({ find, floor }) => find / floor).toFixed(2),
        goal,
        peer: `one expression: ${milliseconds(middle(({ floor }) => floor))}`,
      },
      {
        what: 'index of labels made in the page',
        is: milliseconds(middle(({ index }) => index)),
        goal: 'under 50 ms',
      },
      {
        what: 'longest that the page waits meanwhile',
        is: milliseconds(middle(({ wait }) => wait)),
        goal: 'under 50 ms',
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
