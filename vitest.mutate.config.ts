import { defineConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** The tests that drive what is mutated: reading whole files takes too long to do for each mutant. */
export default defineConfig({
  ...whole,
  test: {
    ...whole.test,
    projects: undefined,
    include: ['tests/{decode,rights}/**/*.test.ts'],
    testTimeout: 300_000,
  },
});
