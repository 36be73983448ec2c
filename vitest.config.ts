import { defineConfig } from 'vitest/config';
import { labelIndexPlugin } from './scripts/label-index-plugin.ts';

export default defineConfig({
  plugins: [labelIndexPlugin()],
  test: {
    setupFiles: ['tests/extension/fake-browser.ts', 'src/pages/shared/all-messages.ts'],
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // These drive real browsers against the built extension; scripts/test.mjs runs them by node --test.
    exclude: ['tests/browser/**', 'node_modules/**'],
    // A limit that only a hang reaches: on a busy machine a test may wait for its turn.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
