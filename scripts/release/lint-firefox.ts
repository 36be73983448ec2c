import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environment, nodePath, toolPath } from '../setup.mjs';
import { type LintResult, lintProblems } from './lint-notes.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Mozilla's lint of a Firefox build, held against what the notes for reviewers explain. Gives what does not agree. */
export function lintFirefox(folder: string): { readonly warnings: number; readonly problems: string[] } {
  const lint = ['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'];
  const { stdout, stderr } = spawnSync(nodePath(), [toolPath('web-ext'), ...lint], {
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (!stdout.startsWith('{')) throw new Error(`The lint said nothing that can be read. ${stderr}`);
  const result = JSON.parse(stdout) as LintResult;
  const notes = readFileSync(path.join(ROOT, 'docs/store-notes.md'), 'utf8');
  return { warnings: result.warnings.length, problems: lintProblems(result, notes) };
}

if (import.meta.main) {
  const { warnings, problems } = lintFirefox(path.join(ROOT, 'dist/firefox'));
  console.log(
    problems.length > 0 ? problems.join('\n') : `No errors; each of ${warnings} warnings is explained.`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
