// npm test: everything that must hold, from an empty machine. Nothing is skipped: what cannot run fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit, sayAudit } from './audit.mjs';
import { findBrowser } from './find-browser.mjs';
import { runBrowserTests, runUnitTests } from './run-tests.mjs';
import { installPackages, ROOT, runNode, stop, toolPath } from './setup.mjs';

const NEEDED = [
  { family: 'chromium', debian: 'chromium' },
  { family: 'firefox', debian: 'firefox-esr' },
];

/** Branded Chrome and Edge do not load an extension from the command line, so they cannot be tested with. */
function isUsable(family) {
  const browser = findBrowser(family);
  return browser !== undefined && !(family === 'chromium' && browser.branded && !process.env['SAR_BROWSER']);
}

function installBrowsers() {
  const missing = NEEDED.filter(({ family }) => !isUsable(family));
  if (missing.length === 0) return;
  const names = missing.map(({ debian }) => debian).join(' ');
  const isDebianRoot = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (isDebianRoot) {
    console.log(`Installing ${names} …`);
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-q'], options);
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names.split(' ')], options);
  }
  if (NEEDED.every(({ family }) => isUsable(family))) return;
  const command = {
    linux: `sudo apt-get install ${names}`,
    darwin: `brew install --cask ${names.replace('firefox-esr', 'firefox')}`,
    win32: `winget install ${names.replace('chromium', 'Hibbiki.Chromium').replace('firefox-esr', 'Mozilla.Firefox')}`,
  }[process.platform];
  stop(`The browser tests need ${names}. Install with: ${command ?? names}`);
}

const reports = mkdtempSync(join(tmpdir(), 'sar-test-'));
const total = { passed: 0, failed: 0 };
// Said once more at the end: of a long run often only the last lines are kept.
const failures = [];
const secondTries = [];
/** More files than this do not fail because a machine is busy. */
const FILES_TRIED_AGAIN = 3;

function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

/** A check that passes or fails as a whole. */
async function check(title, parameters) {
  console.log(`\n== ${title}`);
  const status = await runNode(parameters);
  count(status === 0 ? 1 : 0, status === 0 ? 0 : 1);
  if (status !== 0) failures.push({ name: title });
  return status === 0;
}

/**
 * Runs tests, and once more the files of those that did not pass, alone: two browsers and a build share the machine,
 * and what only a pause too short brought down is no fault of the code. What passed at the second try is named.
 */
async function tests(title, run) {
  console.log(`\n== ${title}`);
  const first = await run();
  const files = [...new Set(first.failures.map(({ file }) => file))];
  const again = files.length > 0 && files.length <= FILES_TRIED_AGAIN && !files.includes(undefined);
  if (again) console.log(`\n== ${title}, once more: ${files.join(', ')}`);
  const { failures: left } = again ? await run(files) : first;
  const isLeft = (one) => left.some(({ file, name }) => file === one.file && name === one.name);
  const late = first.failures.filter((one) => !isLeft(one));
  secondTries.push(...late);
  failures.push(...left);
  count(first.passed + late.length, left.length);
}

/** A registry that cannot be asked fails nothing, and is said to be so again at the end, where it is read. */
function auditDependencies() {
  console.log('\n== Audit of what is shipped');
  const answer = audit();
  console.log(sayAudit(answer));
  if (answer.state !== 'not-asked') count(answer.state === 'clean' ? 1 : 0, answer.state === 'found' ? 1 : 0);
  if (answer.state === 'found') failures.push({ name: 'Audit of what is shipped', why: sayAudit(answer) });
  return answer;
}

installPackages();
installBrowsers();
const audited = auditDependencies();
await check('Format', [toolPath('prettier'), '--check', '--log-level', 'warn', '.']);
await check('Types', [toolPath('typescript', 'tsc'), '--noEmit']);
await check('Lint', [toolPath('oxlint')]);
// The corpus runs through the built command line too, so the build comes first.
const built = await check('Build', [join(ROOT, 'scripts/build.mjs')]);
await tests('Unit tests', (files) => runUnitTests(join(reports, 'unit.json'), files));
if (built) {
  await check('Mozilla’s lint of the Firefox build', [join(ROOT, 'scripts/release/lint-firefox.ts')]);
  await check('npm start, without a window', [join(ROOT, 'scripts/start.mjs'), '--check']);
  await tests('Browser tests, in Chromium and Firefox', (files) =>
    runBrowserTests(join(reports, 'browser.tap'), files),
  );
}
rmSync(reports, { recursive: true, force: true });
const placeOf = ({ file, name }) => (file === undefined ? name : `${file}: ${name}`);
for (const one of secondTries) console.log(`\nPassed at the second try only: ${placeOf(one)}\n${one.why}`);
for (const one of failures) console.log(`\nFailed: ${placeOf(one)}\n${one.why ?? ''}`);
if (audited.state === 'not-asked') console.log(`\n${sayAudit(audited)}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
