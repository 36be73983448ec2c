import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** pdf.js calls functions that Node has from this version on. */
const NEEDED = [22, 13] as const;

/** Whether this Node can run pdf.js. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** The Node that `npm ci` put beside the program, where there is one for this machine. */
function findNewerNode(): string | undefined {
  try {
    const name = `node-${process.platform}-${process.arch}/package.json`;
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), 'bin', 'node');
  } catch {
    return undefined;
  }
}

/**
 * Runs the same command on the newer Node beside the program, with the same input and output, and gives
 * its exit status. Gives nothing where there is none.
 */
export function runOnNewerNode(): number | undefined {
  const node = findNewerNode();
  if (node === undefined) return undefined;
  const { status, signal } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  return status ?? (signal === null ? 1 : 0);
}
