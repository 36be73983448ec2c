import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { milliseconds, type Figure } from './measure.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const RUNS = 5;
const LOAD = `
  const start = performance.now();
  const { loadGlossary } = await import(process.argv[1]);
  loadGlossary();
  process.stdout.write(String(performance.now() - start));`;

/** Loading the glossary as it is shipped, in one script; each run in a process of its own, so that nothing is loaded yet. */
export async function benchGlossary(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sar-glossary-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { ssr: 'src/glossary/load-glossary.ts', outDir: folder, minify: true },
  });
  const times = Array.from({ length: RUNS }, () => load(path.join(folder, 'load-glossary.js')));
  rmSync(folder, { recursive: true });
  const middle = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
  return [{ what: 'glossary loaded', is: milliseconds(middle), goal: 'under 30 ms' }];
}

function load(script: string): number {
  const node = ['--input-type=module', '--eval', LOAD, script];
  return Number(execFileSync(process.execPath, node, { encoding: 'utf8' }));
}
