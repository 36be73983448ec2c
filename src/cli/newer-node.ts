import { spawn } from 'node:child_process';
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
export async function runOnNewerNode(): Promise<number | undefined> {
  const node = findNewerNode();
  return node === undefined ? undefined : handOver(node, process.argv.slice(1));
}

/** Runs a command on another Node and gives its exit status. A channel tells that Node when this process is gone. */
export async function handOver(node: string, parameters: readonly string[]): Promise<number> {
  const other = spawn(node, parameters, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  return new Promise((done) => {
    other.once('error', () => done(1));
    other.once('exit', (status, signal) => done(status ?? (signal === null ? 1 : 0)));
  });
}

/** Ends this process when the one that handed over to it is gone, however that ended: nobody waits for it any more. */
export function endWithOther(): void {
  if (process.channel === undefined) return;
  process.once('disconnect', () => process.exit(1));
  // Who only listens for the end does not keep the program open.
  process.channel.unref();
}
