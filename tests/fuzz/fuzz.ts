import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkProperties } from './check-properties.ts';
import { makeFile, type Kind } from './fuzz-file.ts';
import type { FromProcess, ToProcess } from './fuzz-messages.ts';
import kinds from './kinds.json' with { type: 'json' };
import { gatherSeeds } from './seeds.ts';

// npm run fuzz [-- --only CSV --files 200 --seed 7]: damaged and hostile files of every format. Nothing may
// crash, take longer than ten seconds or more than 1 GB. What fails is kept in a folder that is named. At the end
// (or with --only properties) the properties of the tests are tried on inputs that npm test does not try.

const PROCESS = path.join(import.meta.dirname, 'fuzz-process.ts');
/** A process is replaced after so many files, so that memory is that of a few and not of thousands. */
const FILES_A_PROCESS = 250;
const SLOWEST_MS = 10_000;
const MOST_MEGABYTES = 1024;

interface Failure {
  readonly number: number;
  readonly what: string;
}

interface Lot {
  readonly failures: readonly Failure[];
  readonly next: number;
  readonly megabytes: number;
}

/** Reads files in a process of its own until the end, or until one kills it or has to be killed. */
function readLot(task: ToProcess): Promise<Lot> {
  return new Promise((resolve) => {
    const child = fork(PROCESS, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced' });
    const failures: Failure[] = [];
    let at = task.from;
    let megabytes = 0;
    let clock: NodeJS.Timeout | undefined;
    let ended = false;
    child.on('message', (message: FromProcess) => {
      at = message.number;
      if (message.kind === 'crash') failures.push({ number: at, what: message.error });
      if (message.kind === 'made') {
        clock = setTimeout(() => {
          failures.push({ number: at, what: `not read in ${SLOWEST_MS / 1000} seconds` });
          ended = true;
          child.kill('SIGKILL');
        }, SLOWEST_MS);
      }
      if (message.kind !== 'done') return;
      clearTimeout(clock);
      megabytes = message.megabytes;
      if (megabytes > MOST_MEGABYTES) {
        failures.push({ number: at, what: `${megabytes} MB of memory` });
        ended = true;
        child.kill('SIGKILL');
      }
    });
    child.on('exit', (code) => {
      clearTimeout(clock);
      if (!ended && code !== 0) failures.push({ number: at, what: `the process ended with ${code}` });
      resolve({ failures, next: ended || code !== 0 ? at + 1 : task.to, megabytes });
    });
    child.send(task);
  });
}

async function fuzzKind(kind: Kind, files: number, seed: number): Promise<number> {
  const seeds = await gatherSeeds(kind.endings);
  if (seeds.length === 0) throw new Error(`No file of the kind ${kind.name} to start from.`);
  const failures: Failure[] = [];
  let megabytes = 0;
  const start = performance.now();
  for (let from = 0; from < files;) {
    const lot = await readLot({ kind, from, to: Math.min(files, from + FILES_A_PROCESS), seed });
    failures.push(...lot.failures);
    megabytes = Math.max(megabytes, lot.megabytes);
    from = lot.next;
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(
    `${kind.name.padEnd(16)} ${String(files).padStart(6)} files  ${String(failures.length).padStart(3)} failed  ${String(megabytes).padStart(5)} MB at most  ${seconds} s\n`,
  );
  await keep(kind, seeds, failures, seed);
  return failures.length;
}

/** Writes the files that failed, each with what happened, where they can be looked at. */
async function keep(
  kind: Kind,
  seeds: readonly Uint8Array[],
  failures: readonly Failure[],
  seed: number,
): Promise<void> {
  if (failures.length === 0) return;
  const folder = path.join(tmpdir(), 'sar-fuzz', kind.endings[0] ?? '');
  mkdirSync(folder, { recursive: true });
  for (const { number, what } of failures) {
    const name = path.join(folder, `${seed}-${number}`);
    writeFileSync(`${name}.${kind.endings[0] ?? ''}`, await makeFile(kind, seeds, number, seed));
    writeFileSync(`${name}.what.txt`, what);
  }
  process.stdout.write(`  kept in ${folder}: ${failures[0]?.what.split('\n').slice(0, 2).join(' ') ?? ''}\n`);
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, files: { type: 'string' }, seed: { type: 'string' } },
});
// Another one every time, and printed, so that what failed can be tried again.
const seed = Number(values.seed ?? Date.now() % 1_000_000);
process.stdout.write(`seed ${seed}\n`);
let failed = 0;
for (const kind of kinds.filter(({ name }) => values.only === undefined || name === values.only)) {
  failed += await fuzzKind(kind, Number(values.files ?? kind.files), seed);
}
if (values.only === undefined || values.only === 'properties') {
  failed += (await checkProperties(seed)) ? 0 : 1;
}
process.exitCode = failed === 0 ? 0 : 1;
