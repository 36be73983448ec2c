// Runs the unit tests and the browser tests, and says of each that did not pass in which file it stands.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, runNode, toolPath } from './setup.mjs';

const BROWSER = join(ROOT, 'tests/browser');

/** All unit tests, or those of some files: how many passed, and the others as `{ file, name, why }`. */
export async function runUnitTests(report, files = []) {
  const status = await runNode([
    toolPath('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ]);
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = testResults.flatMap(({ name, status: ended, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const broken = assertionResults.filter((one) => one.status !== 'passed');
    // A file that does not even load has no tests to count.
    if (ended !== 'passed' && broken.length === 0)
      return [{ file, name: 'the file as a whole', why: message }];
    return broken.map(({ fullName, failureMessages }) => {
      return { file, name: fullName, why: failureMessages.join('\n') };
    });
  });
  if (status !== 0 && failures.length === 0) failures.push({ name: 'an error outside of every test' });
  return { passed: numPassedTests, failures };
}

/** Every failing test of node's TAP, innermost first, with its file. */
function failuresIn(tap) {
  return [...tap.matchAll(/^( *)not ok \d+ - (.+)\n\1 {2}---\n((?:\1 {2}.*\n|\n)*?)\1 {2}\.\.\./gm)].map(
    ([, , name, details]) => {
      const place = /^ *location: '(.+?)(?::\d+)*'$/m.exec(details)?.[1];
      return { file: place === undefined ? undefined : relative(ROOT, place), name, why: details };
    },
  );
}

/** All browser tests, or those of some files: how many passed, and the others as `{ file, name, why }`. */
export async function runBrowserTests(report, files) {
  const all = readdirSync(BROWSER).filter((name) => name.endsWith('.test.mjs'));
  const status = await runNode([
    '--test',
    // Two browsers at once are what two cores bear.
    '--test-concurrency=2',
    '--test-timeout=180000',
    '--test-force-exit',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    ...(files?.map((name) => join(ROOT, name)) ?? all.map((name) => join(BROWSER, name))),
  ]);
  const tap = readFileSync(report, 'utf8');
  const failures = failuresIn(tap);
  if (status !== 0 && failures.length === 0) failures.push({ name: 'an error outside of every test' });
  return { passed: Number(/^# pass (\d+)$/m.exec(tap)?.[1] ?? 0), failures };
}
