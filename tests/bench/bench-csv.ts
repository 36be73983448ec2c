import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeLongCsv } from './make-long-csv.ts';
import { type Figure, milliseconds } from './measure.ts';

const ROWS = 1_000_000;
const RUNS = 5;
const ROOT = path.join(import.meta.dirname, '../..');
/** Tells on standard error how much memory a process took at most, all its threads together, in kilobytes. */
const MEMORY = `data:text/javascript,import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`;
const PAPA = `import { createReadStream } from 'node:fs'; import Papa from 'papaparse';
Papa.parse(createReadStream(process.argv[1]), { step: () => {} });`;

interface Run {
  readonly time: number;
  readonly megabytes: number;
}

function run(words: readonly string[]): Run {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', MEMORY, ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return { time: performance.now() - start, megabytes: Number(/(?<!\d)\d+$/.exec(stderr)?.[0]) / 1024 };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A long CSV through the command line to lines of JSON, against PapaParse alone streaming the same file. */
export function benchCsv(): Figure[] {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'ignore' });
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-csv-'));
  const file = path.join(folder, 'long.csv');
  makeLongCsv(file, ROWS);
  const papa: Run[] = [];
  const ours: Run[] = [];
  for (let at = 0; at < RUNS; at++) {
    papa.push(run(['--input-type=module', '--eval', PAPA, file]));
    ours.push(run(['dist/cli.js', 'decode', file, '--format', 'ndjson']));
  }
  rmSync(folder, { recursive: true });
  const [floor, time] = [papa, ours].map((runs) => middle(runs.map((one) => one.time)));
  const [base, memory] = [papa, ours].map((runs) => middle(runs.map((one) => one.megabytes)));
  const rows = `${ROWS.toLocaleString('en-GB')} rows of 40 columns`;
  return [
    { what: `PapaParse alone, ${rows}`, is: milliseconds(floor ?? 0), goal: '-' },
    { what: 'the same rows decoded into lines of JSON', is: milliseconds(time ?? 0), goal: '-' },
    {
      what: `${rows} decoded / PapaParse alone`,
      is: ((time ?? 0) / (floor ?? 1)).toFixed(2),
      goal: 'at most 1.5',
      peer: `PapaParse: ${milliseconds(floor ?? 0)}`,
    },
    {
      what: 'memory beyond PapaParse, for the same rows',
      is: `${Math.round((memory ?? 0) - (base ?? 0))} MB`,
      goal: 'under 300 MB',
      peer: `PapaParse: ${Math.round(base ?? 0)} MB`,
    },
  ];
}
