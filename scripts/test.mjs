// npm test: everything that must hold, from an empty machine. Nothing is skipped: what cannot run fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findBrowser } from './find-browser.mjs';
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

function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

/** A check that passes or fails as a whole. */
async function check(title, parameters) {
  console.log(`\n== ${title}`);
  const status = await runNode(parameters);
  count(status === 0 ? 1 : 0, status === 0 ? 0 : 1);
  if (status !== 0) failures.push(title);
  return status === 0;
}

async function unitTests() {
  console.log('\n== Unit tests');
  const file = join(reports, 'unit.json');
  const status = await runNode([
    toolPath('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numTotalTests - numPassedTests;
  if (status !== 0 && failed === 0)
    failures.push('Unit tests: an error outside of every test, or a file without any');
  for (const { name, status: ended, message, assertionResults } of testResults) {
    const broken = assertionResults.filter((one) => one.status !== 'passed');
    const where = relative(ROOT, name);
    if (ended !== 'passed' && broken.length === 0) failures.push(`${where}\n${message}`);
    for (const { fullName, failureMessages } of broken) {
      failures.push(`${where}: ${fullName}\n${failureMessages.join('\n')}`);
    }
  }
  // A file that does not even load has no tests to count.
  count(numPassedTests, status === 0 ? failed : Math.max(failed, 1));
}

async function browserTests() {
  console.log('\n== Browser tests, in Chromium and Firefox');
  const folder = join(ROOT, 'tests/browser');
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  const file = join(reports, 'browser.tap');
  const status = await runNode([
    '--test',
    // Two browsers at once are what two cores bear.
    '--test-concurrency=2',
    '--test-timeout=180000',
    '--test-force-exit',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${file}`,
    ...files.map((name) => join(folder, name)),
  ]);
  const tap = readFileSync(file, 'utf8');
  const figure = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = figure('tests') - figure('pass');
  for (const [, name] of tap.matchAll(/^ *not ok \d+ - (.+)$/gm)) failures.push(`browser: ${name}`);
  count(figure('pass'), status === 0 ? failed : Math.max(failed, 1));
}

installPackages();
installBrowsers();
await check('Format', [toolPath('prettier'), '--check', '--log-level', 'warn', '.']);
await check('Types', [toolPath('typescript', 'tsc'), '--noEmit']);
await check('Lint', [toolPath('oxlint')]);
// The corpus runs through the built command line too, so the build comes first.
const built = await check('Build', [join(ROOT, 'scripts/build.mjs')]);
await unitTests();
if (built) {
  const lint = ['lint', '--source-dir', join(ROOT, 'dist/firefox'), '--no-config-discovery'];
  await check('Mozilla’s lint of the Firefox build', [toolPath('web-ext'), ...lint]);
  await check('npm start, without a window', [join(ROOT, 'scripts/start.mjs'), '--check']);
  await browserTests();
}
rmSync(reports, { recursive: true, force: true });
for (const failure of failures) console.log(`\nFailed: ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
