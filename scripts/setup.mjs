// What `npm start` and `npm test` need before anything else. Plain Node 18, no dependencies.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BIN = join(ROOT, 'node_modules', '.bin');
const STAMP = join(ROOT, 'node_modules', '.installed-lock');
const WINDOWS = process.platform === 'win32';

/** The first Node that runs TypeScript as it is and that pdf.js supports. */
const OLDEST_NODE = [22, 18];

/** Ends with a sentence for a person and no stack. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** Runs `npm ci` where packages are missing or are not those of the lock file. */
export function installPackages() {
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.log('Installing the packages of package-lock.json …');
  // Started by npm, its own path is known; else it is found by name, on Windows by a shell.
  const npm = process.env['npm_execpath'];
  const done = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit', shell: WINDOWS });
  if (done.status !== 0) stop('The packages could not be installed. Read what npm says above.');
  writeFileSync(STAMP, hash);
}

/** The Node that runs everything after the installation: the one among the packages, else this one. */
export function nodePath() {
  const own = join(BIN, 'node');
  if (!WINDOWS && existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldest, oldestMinor] = OLDEST_NODE;
  if (major < oldest || (major === oldest && minor < oldestMinor)) {
    stop(
      `Node ${oldest}.${oldestMinor} or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org`,
    );
  }
  return process.execPath;
}

/** The environment in which our tools find that Node and each other, and ask nobody for updates. */
export function environment() {
  const path = [BIN, process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, PATH: path, NO_UPDATE_NOTIFIER: '1' };
}

/** Runs Node on a file of the repository and gives its exit status. */
export function runNode(parameters, options = {}) {
  const child = spawn(nodePath(), parameters, {
    cwd: ROOT,
    env: environment(),
    stdio: 'inherit',
    ...options,
  });
  return new Promise((done) => {
    child.once('error', () => done(1));
    child.once('exit', (status) => done(status ?? 1));
  });
}

/** The path of a package's command, to be run by Node. */
export function toolPath(packageName, command = packageName) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
