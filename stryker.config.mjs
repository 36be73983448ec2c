/**
 * npm run mutate [-- --mutate src/rights/clock/*.ts]: changes the code of `src/decode` and `src/rights` bit by
 * bit and looks whether a test notices. All of it takes hours; what has not changed since is not done again.
 * npm run mutate:sample tries some changes that a seed draws, and estimates the score from them.
 */
export default {
  mutate: ['src/decode/**/*.ts', 'src/rights/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  coverageAnalysis: 'perTest',
  // What runs once as a file is loaded would need all tests for each change.
  ignoreStatic: true,
  incremental: true,
  concurrency: 1,
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 30,
  // Stryker would rewrite ours, by functions that TypeScript 7 no longer has. Vitest needs none.
  tsconfigFile: 'none.json',
  ignorePatterns: ['dist', 'docs', 'screenshots'],
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
