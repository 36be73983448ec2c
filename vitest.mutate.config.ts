import { defineConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** The tests that drive what is mutated: reading whole files takes too long to do for each mutant. */
export default defineConfig({
  ...whole,
  test: {
    ...whole.test,
    projects: undefined,
    setupFiles: ['tests/mutation/hand-over-coverage.ts'],
    include: ['tests/{decode,rights}/**/*.test.ts'],
    testTimeout: 300_000,
    // Stryker starts a new process for each mutant, so that what a module keeps is of that mutant alone.
    isolate: false,
    // Letters are written in each case of one condition, not of each two: that took most of the time.
    env: { FEW_CASES: 'yes' },
  },
});
