import { spawnSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { environment, nodePath } from '../setup.mjs';

/**
 * Writes the sources of the commit into a folder, puts the installed packages beside them, and builds there, with a clock of
 * another place: what depends on where or when it is built comes out otherwise than in another folder.
 */
export function buildApart(
  root: string,
  folder: string,
  place: { readonly TZ: string; readonly LANG: string },
): void {
  mkdirSync(folder, { recursive: true });
  unpackSources(root, folder);
  linkTree(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const { status } = spawnSync(nodePath(), [path.join(folder, 'scripts/build.mjs')], {
    cwd: folder,
    env: { ...environment(), ...place },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed.`);
}

/** The files of the commit as they are in it, whatever this machine makes of line ends. */
export function unpackSources(root: string, folder: string): void {
  const git = ['-c', 'core.autocrlf=false', 'checkout-index', '--all', '--force', `--prefix=${folder}/`];
  const { status } = spawnSync('git', git, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('git could not write the sources.');
}

/** The same files at another place without a second copy, where the file system lets us. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
