import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { glossaryPlugin } from '../../scripts/glossary-plugin.ts';
import { middleOf, milliseconds, type Figure } from './measure.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const RUNS = 9;
const SCRIPT = 'load-glossary.mjs';
const LOAD = `
  const start = performance.now();
  const { loadGlossary } = await import(process.argv[1]);
  const glossary = loadGlossary();
  const loaded = performance.now();
  Object.values(glossary);
  glossary.schemes.map(({ codes }) => codes);
  process.stdout.write((loaded - start) + ' ' + (performance.now() - start));`;

/** Loading the glossary as it is shipped, in one script; each run in a process of its own, so that nothing is loaded yet. */
export async function benchGlossary(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sar-glossary-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [glossaryPlugin()],
    build: {
      ssr: 'src/glossary/load-glossary.ts',
      outDir: folder,
      minify: true,
      rolldownOptions: { output: { entryFileNames: SCRIPT } },
    },
  });
  const times = Array.from({ length: RUNS }, () => load(path.join(folder, SCRIPT)));
  rmSync(folder, { recursive: true });
  const middle = (at: number): string => milliseconds(middleOf(times.map((run) => run[at] ?? Number.NaN)));
  return [
    { what: 'glossary loaded', is: middle(0), goal: 'under 30 ms' },
    { what: 'glossary loaded, and every part of it asked for', is: middle(1), goal: '-' },
  ];
}

function load(script: string): readonly number[] {
  const node = ['--input-type=module', '--eval', LOAD, script];
  return execFileSync(process.execPath, node, { encoding: 'utf8' }).split(' ').map(Number);
}
