import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { wilson } from '../../src/study/wilson.ts';

// npm run mutate:sample [-- --seed 7 --share 0.05 --only src/rights]: the score of `npm run mutate`, estimated in minutes
// from mutants that a seed draws of all. The same seed on the same code draws the same ones.

type Tried = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const FOLDERS = ['src/decode', 'src/rights'];
const GOAL = 0.8;
const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    share: { type: 'string', default: '0.05' },
    only: { type: 'string', multiple: true, default: FOLDERS },
    concurrency: { type: 'string', default: '1' },
  },
});
const sample = { seed: Number(values.seed), share: Number(values.share) };

// The rest is as in stryker.config.mjs, which Stryker reads by itself.
const options = {
  mutate: values.only.map((folder) => (folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`)),
  concurrency: Number(values.concurrency),
  incremental: false,
  plugins: ['@stryker-mutator/*', './tests/mutation/sample-checker.ts'],
  checkers: ['sample'],
  reporters: ['progress-append-only'],
  sample,
};
const all = await new Stryker(options).runMutationTest();
const results = all.map((one) => ({ ...one, fileName: relative(process.cwd(), one.fileName) }));
const tried = results.filter(({ status }) => NOTICED.has(status) || MISSED.has(status));
const survivors = tried.filter(({ status }) => MISSED.has(status));

function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)} %`;
}

/** One line: how many were tried, and what became of them. */
function sayScore(name: string, of: readonly Tried[]): string {
  const noticed = of.filter(({ status }) => NOTICED.has(status)).length;
  const missed = of.filter(({ status }) => MISSED.has(status)).length;
  const { share, low, high } = wilson(noticed, noticed + missed);
  return `${name}: ${noticed + missed} tried, ${noticed} killed, ${missed} survived: ${percent(share)} (95 %: ${percent(low)} to ${percent(high)})`;
}

function placeOf({ fileName, location: { start } }: Tried): string {
  return `${fileName}:${start.line}:${start.column}`;
}

function countByFile(of: readonly Tried[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { fileName } of of) counts.set(fileName, (counts.get(fileName) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([file, count]) => `${count} ${file}`);
}

for (const one of survivors)
  console.log(
    `${placeOf(one)} ${one.mutatorName} ${one.status}: ${(one.replacement ?? '').replace(/\s+/g, ' ').slice(0, 100)}`,
  );
console.log(['', 'Survivors by file:', ...countByFile(survivors)].join('\n'));
console.log(`\nSeed ${sample.seed}, share ${sample.share} of all mutants:`);
const scores = values.only.map((folder) => {
  const inFolder = tried.filter(({ fileName }) => fileName.startsWith(folder));
  console.log(sayScore(folder, inFolder));
  return wilson(inFolder.filter(({ status }) => NOTICED.has(status)).length, inFolder.length).share ?? 1;
});
if (values.only.length > 1) console.log(sayScore('all', tried));
if (scores.some((score) => score < GOAL)) process.exitCode = 1;
