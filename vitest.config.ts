import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { labelIndexPlugin } from './scripts/label-index-plugin.ts';

export default defineConfig({
  plugins: [labelIndexPlugin()],
  resolve: {
    // The real one throws outside an extension.
    alias: { 'webextension-polyfill': resolve(import.meta.dirname, 'tests/extension/fake-browser.ts') },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // These drive real browsers against the built extension; scripts/test.mjs runs them by node --test.
    exclude: ['tests/browser/**', 'node_modules/**'],
    // A limit that only a hang reaches: on a busy machine a test may wait for its turn.
    testTimeout: 60_000,
  },
});
