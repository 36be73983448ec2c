import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs');

/** Runs the tests that hold properties over invented inputs, with inputs made from this number. False if one fails. */
export function checkProperties(seed: number): Promise<boolean> {
  const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: ROOT }).filter((file) =>
    readFileSync(path.join(ROOT, file), 'utf8').includes('/properties.ts'),
  );
  const child = spawn(process.execPath, [VITEST, 'run', '--reporter=dot', ...files], {
    cwd: ROOT,
    env: { ...process.env, SAR_SEED: String(seed) },
    stdio: 'inherit',
  });
  return new Promise((resolve) => {
    child.once('exit', (status) => resolve(status === 0));
  });
}
