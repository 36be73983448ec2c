// npm run audit: asks the registry whether a hole is known in a package that is shipped or builds what is. Says so where it cannot ask.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup.mjs';

/** Long enough for a slow registry, short enough for a closed network. */
const PATIENCE_MS = 60_000;
const GRAVE = ['moderate', 'high', 'critical'];

/**
 * What npm's answer comes to: `clean`, `found` with the packages, or `not-asked` with the reason. A hole in what is
 * shipped counts from `moderate` on.
 */
export function judgeAudit(text) {
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    return { state: 'not-asked', why: 'npm gave no answer that can be read' };
  }
  if (!answer.vulnerabilities) {
    const why = answer.message ?? answer.error?.summary ?? 'npm gave no list';
    // What npm says may hold the address of somebody's own registry.
    return { state: 'not-asked', why: why.replace(/https?:\/\/\S+/g, 'the registry') };
  }
  const found = Object.values(answer.vulnerabilities).filter(({ severity }) => GRAVE.includes(severity));
  if (found.length === 0) return { state: 'clean' };
  return { state: 'found', packages: found.map(({ name, severity }) => `${name} (${severity})`) };
}

/** Asks npm; nothing of the project is sent but names and versions of packages. */
export function audit() {
  const command = ['audit', '--json', '--omit', 'dev'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: ROOT, encoding: 'utf8', timeout: PATIENCE_MS };
  const { stdout } = npm
    ? spawnSync(process.execPath, [npm, ...command], options)
    : spawnSync('npm', command, { ...options, shell: process.platform === 'win32' });
  return judgeAudit(stdout ?? '');
}

/** The answer in a sentence. */
export function sayAudit({ state, why, packages }) {
  if (state === 'clean') return 'The registry knows of no hole in what is shipped.';
  if (state === 'found') return `Holes are known in ${packages.join(', ')}.`;
  return `NOT AUDITED: ${why}. Run “npm run audit” where the public registry can be asked.`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const answer = audit();
  console.log(sayAudit(answer));
  process.exitCode = { clean: 0, found: 1, 'not-asked': 3 }[answer.state];
}
